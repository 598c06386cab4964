package touchstone.server.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import touchstone.labels.Answer;
import touchstone.labels.Answers;
import touchstone.server.filters.FilterSql;
import touchstone.server.platform.Json;
import touchstone.server.platform.Refused;

/** SQL of the list of items. The page is found first, from narrow rows; only its items are looked at closer. */
@Repository
class ItemStore {
    private static final TypeReference<Map<String, Answer>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<StoredSeat>> SEATS = new TypeReference<>() {};

    private static final int IDS_AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final Json json;
    private final TransactionTemplate reading;

    ItemStore(JdbcClient jdbc, Json json, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * What is looked for.
     *
     * @param after where the page before ended
     * @param stages names by number
     */
    record Asked(
            UUID project,
            FilterSql filter,
            ItemOrder order,
            Optional<PageMark> after,
            List<String> stages,
            boolean withVerdicts) {}

    /** A seat as the database tells it. */
    record StoredSeat(String name, int stage, String state) {}

    /** How many items the filter matches. */
    long count(UUID project, FilterSql filter) {
        return jdbc.sql("SELECT count(*) FROM " + filter.from() + " WHERE " + filter.conditions())
                .param("project", project)
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    /** The ids of all items of a filter, in order of arrival. */
    List<UUID> ids(UUID project, FilterSql filter) {
        return Objects.requireNonNull(reading.execute(status -> jdbc.sql("""
                SELECT i.id FROM progress p JOIN item i ON i.id = p.item
                WHERE i.project = :project""" + filter.where() + " ORDER BY i.ordinal")
                .withFetchSize(IDS_AT_ONCE)
                .param("project", project)
                .params(filter.parameters())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()));
    }

    /** The ids of these keys; unknown keys are left out. */
    List<UUID> ids(UUID project, List<String> keys) {
        return jdbc.sql("SELECT id FROM item WHERE project = :project AND key = ANY (:keys::text[]) ORDER BY ordinal")
                .param("project", project)
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Rows in their order, how many match altogether, and whether they were counted to the end. */
    record Found(List<ItemRow> rows, long count, boolean exact) {}

    /** One page with the number of all that match; a number that would take long to count is given as more than {@link PageSql#FEW}. */
    Found find(Asked asked, int limit) {
        FilterSql filter = asked.filter();
        if (filter.countsQuickly()) {
            long count = count(asked.project(), filter);
            if (count > PageSql.FEW || filter.tables().isEmpty()) {
                return new Found(page(asked, limit), count, true);
            }
        }
        AtomicLong found = new AtomicLong();
        String sql = PageSql.few(filter, asked.order(), asked.after().isPresent());
        List<ItemRow> rows = together(() -> read(asked, limit, sql, found));
        if (found.get() <= PageSql.FEW) {
            return new Found(rows, found.get(), true);
        }
        return new Found(page(asked, limit), PageSql.FEW, false);
    }

    /** One page. */
    List<ItemRow> page(Asked asked, int limit) {
        String sql = PageSql.walk(asked.filter(), asked.order(), asked.after().isPresent());
        Supplier<List<ItemRow>> rows = () -> read(asked, limit, sql, new AtomicLong());
        return asked.order().indexed() ? rows.get() : together(rows);
    }

    /** Shares a pass over everything among processors, which the planner by itself believes not to be worth it. */
    private List<ItemRow> together(Supplier<List<ItemRow>> pass) {
        return Objects.requireNonNull(reading.execute(status -> {
            jdbc.sql(
                            "SELECT set_config('parallel_setup_cost', '0', true), set_config('parallel_tuple_cost', '0', true)")
                    .query()
                    .listOfRows();
            return pass.get();
        }));
    }

    private List<ItemRow> read(Asked asked, int limit, String sql, AtomicLong found) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("project", asked.project())
                .param("limit", limit)
                .param("verdicts", asked.withVerdicts())
                .param("order_question", asked.order().question())
                .params(asked.filter().parameters());
        if (asked.after().isPresent()) {
            statement = statement
                    .param("after_value", asked.after().get().value())
                    .param("after_ordinal", asked.after().get().ordinal());
        }
        List<ItemRow> rows = new ArrayList<>();
        boolean counts = sql.contains("n.found");
        try {
            statement.query(row -> {
                if (counts) {
                    found.set(row.getLong("found"));
                }
                if (row.getObject("id") != null) {
                    rows.add(row(row, asked.stages()));
                }
            });
        } catch (DataIntegrityViolationException strangeMark) {
            throw new Refused(TrackerProblem.PAGE_UNKNOWN);
        }
        return rows;
    }

    private ItemRow row(ResultSet row, List<String> stages) throws SQLException {
        String answers = row.getString("answers");
        return new ItemRow(
                row.getObject("id", UUID.class),
                new PageMark(row.getString("mark"), row.getLong("ordinal")),
                row.getString("key"),
                row.getLong("ordinal"),
                row.getString("state"),
                stage(stages, row.getInt("stage")),
                List.of((String[]) row.getArray("domain").getArray()),
                row.getString("language"),
                row.getInt("priority"),
                json.read(row.getString("people"), SEATS).stream()
                        .map(seat -> new ItemRow.Seat(seat.name(), stage(stages, seat.stage()), seat.state()))
                        .toList(),
                whole(row, "rubric_version"),
                instant(row, "created_at"),
                instant(row, "changed_at"),
                row.getLong("age"),
                row.getLong("active_ms"),
                row.getInt("rework_count"),
                row.getInt("flags"),
                row.getObject("disagreement", Boolean.class),
                answers == null ? null : Answers.brief(json.read(answers, ANSWERS)));
    }

    /** The name of a stage; a decision that the project file does not name is called adjudicate. */
    static String stage(List<String> stages, int number) {
        return number < stages.size() ? stages.get(number) : "adjudicate";
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Integer whole(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
