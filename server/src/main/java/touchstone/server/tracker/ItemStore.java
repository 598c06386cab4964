package touchstone.server.tracker;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import touchstone.labels.Answer;
import touchstone.labels.Answers;
import touchstone.server.platform.Json;
import touchstone.server.platform.Refused;
import touchstone.server.tracker.filter.FilterSql;

/** SQL of the list of items. The page is found first, from narrow rows; only its items are looked at closer. */
@Repository
class ItemStore {
    private static final TypeReference<Map<String, Answer>> ANSWERS = new TypeReference<>() {};
    private static final TypeReference<List<StoredSeat>> SEATS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;

    ItemStore(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A seat as the database tells it. */
    record StoredSeat(String name, int stage, String state) {}

    long count(UUID project, FilterSql filter) {
        return jdbc.sql("""
                SELECT count(*) FROM progress p JOIN item i ON i.id = p.item
                WHERE p.project = :project AND i.project = :project""" + filter.where())
                .param("project", project)
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    /** The ids of all items of a filter, in order of arrival. */
    List<UUID> ids(UUID project, FilterSql filter) {
        return jdbc.sql("""
                SELECT i.id FROM progress p JOIN item i ON i.id = p.item
                WHERE p.project = :project AND i.project = :project""" + filter.where() + " ORDER BY i.ordinal")
                .param("project", project)
                .params(filter.parameters())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The ids of these keys; unknown keys are left out. */
    List<UUID> ids(UUID project, List<String> keys) {
        return jdbc.sql("SELECT id FROM item WHERE project = :project AND key = ANY (:keys::text[]) ORDER BY ordinal")
                .param("project", project)
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * One page.
     *
     * @param stages names by number
     */
    List<ItemRow> page(
            UUID project,
            FilterSql filter,
            ItemOrder order,
            Optional<PageMark> after,
            int limit,
            List<String> stages,
            boolean withVerdicts) {
        String sql = """
                WITH page AS MATERIALIZED (
                    SELECT i.id, i.ordinal, %s AS mark, i.key, p.state, p.stage, i.domain, i.language, i.priority,
                           i.created_at, p.changed_at, p.rework_count, p.flags, p.disagreement
                      FROM item i JOIN progress p ON p.item = i.id
                     WHERE i.project = :project AND p.project = :project%s%s
                     ORDER BY %s LIMIT :limit)
                SELECT i.*, extract(epoch FROM now() - i.created_at)::bigint AS age, work.*, v.answers
                  FROM page i
                  CROSS JOIN LATERAL (
                      SELECT coalesce(sum(a.active_ms), 0)::bigint AS active_ms, max(a.rubric_version) AS rubric_version,
                             coalesce(jsonb_agg(jsonb_build_object('name', w.name, 'stage', a.stage, 'state', a.state)
                                 ORDER BY a.stage, a.claimed_at, w.name)
                                 FILTER (WHERE a.state IN ('active', 'returned', 'waiting', 'submitted')), '[]') AS people
                        FROM assignment a JOIN person w ON w.id = a.person WHERE a.item = i.id) work
                  LEFT JOIN LATERAL (
                      SELECT answers FROM verdict WHERE item = i.id AND :verdicts ORDER BY revision DESC LIMIT 1) v ON true
                 ORDER BY %s
                """.formatted(
                        order.cursorSql(),
                        filter.where(),
                        after.isPresent() ? order.behind() : "",
                        order.sql(),
                        order.sql().replace("p.", "i."));
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("project", project)
                .param("limit", limit)
                .param("verdicts", withVerdicts)
                .params(filter.parameters());
        if (after.isPresent()) {
            statement = statement
                    .param("after_value", after.get().value())
                    .param("after_ordinal", after.get().ordinal());
        }
        try {
            return statement.query((row, n) -> row(row, stages)).list();
        } catch (DataIntegrityViolationException strangeMark) {
            throw new Refused(TrackerProblem.PAGE_UNKNOWN);
        }
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
