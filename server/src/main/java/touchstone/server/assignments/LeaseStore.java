package touchstone.server.assignments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leases. Their time is the database's, so that nodes with different clocks agree. */
@Repository
class LeaseStore {

    /** An assignment whose lease ran out. */
    record Expired(UUID assignment, UUID person, UUID project) {}

    private final JdbcClient jdbc;

    LeaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sign of life: the lease starts anew. Empty when the assignment is not the person's or no longer open. */
    Optional<Instant> heartbeat(UUID assignment, UUID person, long activeMs) {
        return jdbc.sql("""
                UPDATE assignment SET active_ms = greatest(active_ms, :active_ms), return_unseen = false,
                       lease_until = greatest(lease_until, now() + make_interval(secs => lease_seconds))
                 WHERE id = :assignment AND person = :person AND state IN ('active', 'returned')
                RETURNING lease_until
                """)
                .param("active_ms", activeMs)
                .param("assignment", assignment)
                .param("person", person)
                .query((row, number) -> SeatRows.instant(row, "lease_until"))
                .optional();
    }

    /**
     * Locks leases that ran out, in the order of their items. What somebody else
     * works on at this moment is left for the next time.
     */
    List<Expired> expired(int most) {
        return jdbc.sql("""
                SELECT a.id, a.person, a.project FROM assignment a JOIN progress p ON p.item = a.item
                 WHERE a.state = 'active' AND a.lease_until < now()
                 ORDER BY a.item LIMIT :most FOR UPDATE OF p, a SKIP LOCKED
                """)
                .param("most", most)
                .query((row, number) -> new Expired(
                        SeatRows.uuid(row, "id"), SeatRows.uuid(row, "person"), SeatRows.uuid(row, "project")))
                .list();
    }
}
