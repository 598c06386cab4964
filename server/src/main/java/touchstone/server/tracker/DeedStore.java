package touchstone.server.tracker;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final JdbcClient jdbc;

    DeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A deed.
     *
     * @param value the priority that was given
     * @param items those that changed, by the priority they had before; under 0 where priority is not what changed
     */
    record Deed(String action, @Nullable Integer value, Map<Integer, List<UUID>> items) {}

    void insert(UUID id, UUID project, UUID person, String action, @Nullable Integer value, Map<UUID, Integer> before) {
        jdbc.sql("""
                INSERT INTO bulk_deed (id, project, person, action, value, items, before)
                VALUES (:id, :project, :person, :action, :value, :items::uuid[], :before::int[])
                """)
                .param("id", id)
                .param("project", project)
                .param("person", person)
                .param("action", action)
                .param("value", value)
                .param("items", before.keySet().stream().map(UUID::toString).toArray(String[]::new))
                .param("before", before.values().toArray(Integer[]::new))
                .update();
    }

    /** Takes the deed for undoing: once, by one. */
    Optional<Deed> take(UUID id, UUID project, UUID person) {
        return jdbc.sql("""
                UPDATE bulk_deed SET undone_at = now(), undone_by = :person WHERE id = :id AND project = :project AND undone_at IS NULL
                RETURNING action, value, items, before
                """)
                .param("id", id)
                .param("project", project)
                .param("person", person)
                .query((row, n) -> new Deed(
                        row.getString("action"),
                        row.getObject("value", Integer.class),
                        grouped((UUID[]) row.getArray("items").getArray(), (Integer[])
                                row.getArray("before").getArray())))
                .optional();
    }

    /** Notes for which items the deed was taken back. */
    void undone(UUID id, List<UUID> items) {
        jdbc.sql("UPDATE bulk_deed SET undone_items = :items::uuid[] WHERE id = :id")
                .param("id", id)
                .param("items", items.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /** Those of the items that still have this priority. */
    List<UUID> stillOf(List<UUID> items, int priority) {
        return jdbc.sql("SELECT id FROM item WHERE id = ANY (:items::uuid[]) AND priority = :priority")
                .param("items", items.stream().map(UUID::toString).toArray(String[]::new))
                .param("priority", priority)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Map<Integer, List<UUID>> grouped(UUID[] items, Integer[] before) {
        if (before.length == 0) {
            return Map.of(0, Arrays.asList(items));
        }
        Map<Integer, List<UUID>> groups = new TreeMap<>();
        for (int i = 0; i < items.length; i++) {
            groups.computeIfAbsent(before[i], priority -> new ArrayList<>()).add(items[i]);
        }
        return groups;
    }
}
