package touchstone.server.exchange.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import touchstone.server.items.Replaceable;

/** Finds the items that nobody has in hand or has answered, and keeps them so until the import ends. */
@Component
class Untouched implements Replaceable {
    private final JdbcClient jdbc;

    Untouched(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(Collection<UUID> items) {
        UUID[] ids = items.toArray(UUID[]::new);
        // every claim and submit locks this row: who comes now waits until the content is replaced
        jdbc.sql("SELECT item FROM progress WHERE item = ANY (:ids) ORDER BY item FOR UPDATE")
                .param("ids", ids)
                .query(UUID.class)
                .list();
        return new HashSet<>(jdbc.sql("""
                SELECT one.item FROM unnest(:ids::uuid[]) AS one (item)
                WHERE NOT EXISTS (SELECT FROM annotation a WHERE a.item = one.item)
                  AND NOT EXISTS (SELECT FROM assignment s WHERE s.item = one.item
                                  AND (s.draft IS NOT NULL OR s.state IN ('active', 'returned', 'waiting', 'submitted')))
                """).param("ids", ids).query(UUID.class).list());
    }
}
