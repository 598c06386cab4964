package touchstone.server.assignments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes items into the flow again. Callers have locked the items' progress. */
@Repository
class ReopenStore {

    private final JdbcClient jdbc;

    ReopenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those on which somebody can decide anew: done, or in disagreement with nobody asked. */
    List<UUID> decidable(Collection<UUID> items) {
        return jdbc.sql("""
                SELECT item FROM progress p
                 WHERE item = ANY (:items::uuid[])
                   AND (state = 'done' OR (state = 'disagreement' AND NOT EXISTS (
                        SELECT FROM slot s WHERE s.item = p.item AND s.state IN ('open', 'held', 'claimed'))))
                """)
                .param("items", texts(items))
                .query((row, number) -> SeatRows.uuid(row, "item"))
                .list();
    }

    /** What was decided in this stage stays on record, but its seat no longer counts and its holder may sit here again. */
    void setAsideReview(Collection<UUID> items, int stage) {
        jdbc.sql("""
                WITH aside AS (
                    UPDATE assignment SET state = 'withdrawn'
                     WHERE item = ANY (:items::uuid[]) AND stage = :stage AND state = 'submitted'
                    RETURNING item, counts_for
                )
                UPDATE progress p SET room = room_change(p.room, a.counts_for, 1) FROM aside a WHERE a.item = p.item
                """).param("items", texts(items)).param("stage", stage).update();
    }

    /** Withdrawn items go on where they were: seats that nobody holds are open again, before everything else. */
    List<UUID> restore(Collection<UUID> items) {
        return jdbc.sql("""
                WITH chosen AS (
                    SELECT item, stage FROM progress WHERE item = ANY (:items::uuid[]) AND state = 'withdrawn'
                ), seats AS (
                    UPDATE slot s SET state = 'open', lane = 0 FROM chosen c
                     WHERE s.item = c.item AND s.state = 'withdrawn' AND s.stage = c.stage
                )
                UPDATE progress p SET state = coalesce(p.before_stop, 'in_work'), before_stop = NULL, changed_at = now()
                  FROM chosen c WHERE p.item = c.item RETURNING p.item
                """)
                .param("items", texts(items))
                .query((row, number) -> SeatRows.uuid(row, "item"))
                .list();
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
