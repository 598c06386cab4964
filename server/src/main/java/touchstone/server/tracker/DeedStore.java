package touchstone.server.tracker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what was done to many items at once and can be undone. */
@Repository
class DeedStore {
    private static final int ROWS_AT_ONCE = 5_000;
    private static final int IDS_AT_ONCE = 50_000;

    private final JdbcClient jdbc;

    DeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A deed.
     *
     * @param value the priority that was given
     */
    record Deed(String action, @Nullable Integer value) {}

    /** Adds items that changed, with the priority they had before, to a deed in the running transaction; the first make it. */
    void add(UUID id, UUID project, UUID person, String action, @Nullable Integer value, Map<UUID, Integer> before) {
        if (before.isEmpty()) {
            return;
        }
        jdbc.sql("""
                INSERT INTO bulk_deed (id, project, person, action, value, items, before)
                VALUES (:id, :project, :person, :action, :value, :items::uuid[], :before::int[])
                ON CONFLICT (id) DO UPDATE SET items = bulk_deed.items || excluded.items, before = bulk_deed.before || excluded.before
                """)
                .param("id", id)
                .param("project", project)
                .param("person", person)
                .param("action", action)
                .param("value", value)
                .param("items", texts(before.keySet()))
                .param("before", before.values().toArray(Integer[]::new))
                .update();
    }

    /** Takes the deed for undoing: once, by one. */
    Optional<Deed> take(UUID id, UUID project, UUID person) {
        return jdbc.sql("""
                UPDATE bulk_deed SET undone_at = now(), undone_by = :person WHERE id = :id AND project = :project AND undone_at IS NULL
                RETURNING action, value
                """)
                .param("id", id)
                .param("project", project)
                .param("person", person)
                .query((row, n) -> new Deed(row.getString("action"), row.getObject("value", Integer.class)))
                .optional();
    }

    /** The items of the deed by the priority they had before; under 0 where priority is not what changed. Needs a transaction. */
    Map<Integer, List<UUID>> items(UUID id) {
        Map<Integer, List<UUID>> groups = new TreeMap<>();
        jdbc.sql("""
                SELECT one.item, coalesce(one.priority, 0) AS priority
                  FROM bulk_deed d, unnest(d.items, d.before) AS one (item, priority) WHERE d.id = :id
                """).withFetchSize(ROWS_AT_ONCE).param("id", id).query(row -> {
            groups.computeIfAbsent(row.getInt("priority"), priority -> new ArrayList<>())
                    .add(row.getObject("item", UUID.class));
        });
        return groups;
    }

    /** Notes for which items the deed was taken back, some at a time. */
    void undone(UUID id, Collection<UUID> items) {
        jdbc.sql("UPDATE bulk_deed SET undone_items = undone_items || :items::uuid[] WHERE id = :id")
                .param("id", id)
                .param("items", texts(items))
                .update();
    }

    /** Those of the items that still have this priority; asked for some at a time. */
    List<UUID> stillOf(List<UUID> items, int priority) {
        List<UUID> still = new ArrayList<>();
        for (int from = 0; from < items.size(); from += IDS_AT_ONCE) {
            still.addAll(jdbc.sql("SELECT id FROM item WHERE id = ANY (:items::uuid[]) AND priority = :priority")
                    .param("items", texts(items.subList(from, Math.min(from + IDS_AT_ONCE, items.size()))))
                    .param("priority", priority)
                    .query((row, n) -> row.getObject(1, UUID.class))
                    .list());
        }
        return still;
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
