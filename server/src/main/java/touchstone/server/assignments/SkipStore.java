package touchstone.server.assignments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Skips of a person, and sitting down again after one. Which assignment a decline came from is known by its time: both are
 * written in one transaction.
 */
@Repository
class SkipStore {

    private static final String LET_GO = "d.at = a.ended_at AND d.reason IN ('language', 'sensitive')";
    private static final String BEGUN_AGAIN = """
            state = CASE WHEN a.returned_times > 0 THEN 'returned' ELSE 'active' END, ended_at = NULL,
            draft_revision = a.draft_revision + 1, lease_until = now() + make_interval(secs => a.lease_seconds)
            """;

    private final JdbcClient jdbc;

    SkipStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the person skipped today (UTC) and has not taken back, the newest first, at most 100. Whether the seat is still free
     * is not looked at: the list would tell what others do.
     */
    List<WorkView.Skipped> today(UUID person, UUID project) {
        return jdbc.sql("""
                SELECT a.id, i.key, a.stage, coalesce(h.raised_at, a.ended_at) AS at, coalesce(h.reason, d.reason) AS reason
                  FROM assignment a JOIN item i ON i.id = a.item
                  LEFT JOIN decline d ON a.state = 'skipped' AND d.item = a.item AND d.person = a.person AND %s
                  LEFT JOIN hold h ON a.state = 'waiting' AND h.assignment = a.id AND h.raised_by = a.person
                        AND h.kind IN ('broken', 'unclear') AND h.blocking AND h.resolved_at IS NULL
                 WHERE a.person = :person AND a.project = :project AND a.state IN ('skipped', 'waiting')
                   AND a.claimed_at > now() - interval '8 days'
                   AND coalesce(h.raised_at, d.at) >= date_trunc('day', now(), 'UTC')
                 ORDER BY at DESC, a.id LIMIT 100
                """.formatted(LET_GO))
                .param("person", person)
                .param("project", project)
                .query((row, number) -> new WorkView.Skipped(
                        SeatRows.uuid(row, "id"),
                        SeatRows.text(row, "key"),
                        row.getInt("stage") > 0,
                        SeatRows.instant(row, "at"),
                        SkipReason.ofWord(SeatRows.text(row, "reason"))))
                .list();
    }

    /** The open hold by which the holder themselves stopped this seat. */
    Optional<UUID> ownHold(Seat seat) {
        return jdbc.sql("""
                SELECT id FROM hold
                 WHERE item = :item AND assignment = :assignment AND raised_by = :person AND kind IN ('broken', 'unclear')
                   AND blocking AND resolved_at IS NULL
                """)
                .param("item", seat.item())
                .param("assignment", seat.id())
                .param("person", seat.person())
                .query((row, number) -> SeatRows.uuid(row, "id"))
                .optional();
    }

    /** The holder of a seat that waited goes on with it. */
    void goOn(UUID assignment) {
        jdbc.sql("""
                WITH back AS (
                    UPDATE assignment a SET %s WHERE a.id = :assignment AND a.state = 'waiting' RETURNING a.slot)
                UPDATE slot SET state = 'claimed' FROM back WHERE slot.id = back.slot
                """.formatted(BEGUN_AGAIN)).param("assignment", assignment).update();
    }

    /**
     * The one who let the seat go takes it again on the terms of a claim; their decline of the item goes. False when it cannot
     * be: somebody sits there, the item moved on, it asks for more than they have, or they are owed nothing.
     */
    boolean sitAgain(Seat seat, ClaimTerms terms) {
        return jdbc.sql("""
                WITH free AS MATERIALIZED (
                    SELECT a.id, a.slot, a.item, a.person
                      FROM assignment a JOIN slot s ON s.id = a.slot JOIN progress p ON p.item = a.item
                      JOIN decline d ON d.item = a.item AND d.person = a.person AND %s
                     WHERE a.id = :assignment AND a.state = 'skipped' AND s.state = 'open' AND p.stage = a.stage
                       AND s.skills <@ :skills::text[] AND s.handed_over IS NOT DISTINCT FROM a.handed_over
                       AND room_for(p.room, :counts::boolean[])
                       AND NOT EXISTS (SELECT FROM assignment o WHERE o.item = a.item AND o.person = a.person
                                        AND o.state IN ('active', 'returned', 'waiting', 'submitted'))
                       AND NOT EXISTS (SELECT FROM assignment b WHERE a.stage > 0 AND b.item = a.item AND b.stage < a.stage
                                        AND (b.state = 'submitted') <> (b.id = ANY (a.columns)))
                ), offered AS (
                    DELETE FROM decline d USING free f WHERE d.item = f.item AND d.person = f.person
                ), seated AS (
                    UPDATE slot SET state = 'claimed', preferred = NULL FROM free f WHERE slot.id = f.slot
                ), counted AS (
                    UPDATE progress p SET room = room_change(p.room, :counts::boolean[], -1), changed_at = now()
                      FROM free f WHERE p.item = f.item
                )
                UPDATE assignment a SET counts_for = :counts::boolean[], %s FROM free f WHERE a.id = f.id
                """.formatted(LET_GO, BEGUN_AGAIN))
                        .param("assignment", seat.id())
                        .param("skills", terms.skills().toArray(String[]::new))
                        .param("counts", terms.countsFor())
                        .update()
                > 0;
    }
}
