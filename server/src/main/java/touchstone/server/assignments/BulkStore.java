package touchstone.server.assignments;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes to many items at once. Each first locks the items' progress, in one order, then looks again: see {@link #lock}. */
@Repository
class BulkStore {

    private final JdbcClient jdbc;

    BulkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks the items. A statement of its own: what was claimed while this one waited is seen by the next statement only.
     *
     * @return those that the project has, in no special order
     */
    List<UUID> lock(UUID project, Collection<UUID> items) {
        return jdbc.sql("""
                SELECT item FROM progress WHERE project = :project AND item = ANY (:items::uuid[]) ORDER BY item FOR UPDATE
                """)
                .param("project", project)
                .param("items", texts(items))
                .query((row, number) -> SeatRows.uuid(row, "item"))
                .list();
    }

    /** Ends the items; whoever held seats has given them back before. What was submitted stays. Returns those that changed. */
    List<UUID> withdraw(Collection<UUID> items) {
        return jdbc.sql("""
                WITH chosen AS (
                    SELECT item FROM progress WHERE item = ANY (:items::uuid[]) AND state <> 'withdrawn'
                ), seats AS (
                    UPDATE slot s SET state = 'withdrawn' FROM chosen c WHERE s.item = c.item AND s.state IN ('open', 'held', 'claimed')
                ), answered AS (
                    UPDATE hold h SET resolved_at = now(), resolution = 'withdraw_item' FROM chosen c
                     WHERE h.item = c.item AND h.resolved_at IS NULL AND h.blocking
                )
                UPDATE progress p SET before_stop = CASE WHEN p.state = 'held' THEN p.before_stop ELSE p.state END,
                       state = 'withdrawn', changed_at = now()
                  FROM chosen c WHERE p.item = c.item RETURNING p.item
                """)
                .param("items", texts(items))
                .query((row, number) -> SeatRows.uuid(row, "item"))
                .list();
    }

    /** Assignments that hold a seat without having submitted, in one of these states. */
    List<UUID> unsubmitted(Collection<UUID> items, AssignmentState... states) {
        return jdbc.sql("""
                SELECT id FROM assignment WHERE item = ANY (:items::uuid[]) AND state = ANY (:states) ORDER BY id
                """)
                .param("items", texts(items))
                .param(
                        "states",
                        Arrays.stream(states).map(AssignmentState::word).toArray(String[]::new))
                .query((row, number) -> SeatRows.uuid(row, "id"))
                .list();
    }

    /**
     * Gives the items another priority, and their seats its place in the queue: higher stands before lower. Seats that open
     * later take their place from the item. Returns the items that had another priority before, with that one.
     */
    Map<UUID, Integer> prioritise(Collection<UUID> items, int priority) {
        Map<UUID, Integer> before = new LinkedHashMap<>();
        jdbc.sql("""
                WITH before AS (
                    SELECT id, priority FROM item WHERE id = ANY (:items::uuid[]) AND priority <> :priority
                ), moved AS (
                    UPDATE slot SET position = (:rank::bigint << 40) | (position & ((1::bigint << 40) - 1))
                     WHERE item IN (SELECT id FROM before)
                )
                UPDATE item i SET priority = :priority FROM before b WHERE i.id = b.id RETURNING i.id, b.priority
                """)
                .param("rank", QueuePosition.rank(priority))
                .param("priority", priority)
                .param("items", texts(items))
                .query(row -> {
                    before.put(SeatRows.uuid(row, "id"), row.getInt("priority"));
                });
        return before;
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
