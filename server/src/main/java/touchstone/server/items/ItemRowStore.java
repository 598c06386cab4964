package touchstone.server.items;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import touchstone.server.platform.CopyLane;
import touchstone.server.platform.Ids;

/** Items in the database. */
@Component
class ItemRowStore implements Items {
    private static final String COLUMNS =
            "id, project, ordinal, key, revision, data, domain, language, sensitivity, priority";

    private final JdbcClient jdbc;
    private final Ids ids;

    ItemRowStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM item WHERE id = :id")
                .param("id", id)
                .query(ItemRowStore::item)
                .optional();
    }

    @Override
    public Optional<Item> find(UUID project, String key) {
        return Optional.ofNullable(find(project, List.of(key)).get(key));
    }

    @Override
    public Map<String, Item> find(UUID project, Collection<String> keys) {
        return jdbc
                .sql("SELECT " + COLUMNS + " FROM item WHERE project = :project AND key = ANY (:keys)")
                .param("project", project)
                .param("keys", keys.toArray(String[]::new))
                .query(ItemRowStore::item)
                .stream()
                .collect(Collectors.toMap(Item::key, Function.identity()));
    }

    @Override
    public Intake begin(UUID project, UUID person, CopyLane lane, Arrived arrived) {
        // ordinals are given without gaps in the order of arrival: two imports into one project take turns
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('import ' || :project, 0))::text")
                .param("project", project.toString())
                .query(String.class)
                .single();
        boolean any = jdbc.sql("SELECT EXISTS (SELECT FROM item WHERE project = :project)")
                .param("project", project)
                .query(Boolean.class)
                .single();
        return any
                ? new IntakeStore(jdbc, lane, ids, project, person, arrived)
                : new FirstIntakeStore(lane, ids, project, person, arrived);
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("project", UUID.class)),
                row.getLong("ordinal"),
                text(row, "key"),
                row.getInt("revision"),
                text(row, "data"),
                List.of((String[])
                        Objects.requireNonNull(row.getArray("domain")).getArray()),
                Optional.ofNullable(row.getString("language")),
                Optional.ofNullable(row.getString("sensitivity")),
                row.getInt("priority"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }
}
