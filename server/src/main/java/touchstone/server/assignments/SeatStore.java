package touchstone.server.assignments;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.platform.RoundTrip;

/**
 * Locks seats and moves them on. Whoever changes a seat locks the item's progress first, then the assignment: one order for
 * all, so that nobody waits in a circle.
 */
@Repository
class SeatStore {

    private static final String SEAT = """
            SELECT a.id, a.project, a.slot, a.item, i.key AS item_key, a.stage, a.person, a.state, a.counts_for,
                   a.rubric_version, a.claimed_at, a.draft_revision, a.active_ms, a.returned_times, a.return_unseen,
                   a.columns, a.handed_over,
                   p.stage AS item_stage, p.state AS item_state, p.seats, p.filled, p.rework_count, p.disagreement
            """;
    private static final String LOCKED = """
              FROM assignment a
              JOIN progress p ON p.item = a.item
              JOIN item i ON i.id = a.item
             WHERE a.id = :assignment AND a.person = :person
               FOR UPDATE OF p, a
            """;
    private static final String MATERIAL = """
            , i.data::text AS data, i.domain, i.language, i.sensitivity,
            (SELECT jsonb_agg(jsonb_build_object('id', r.id, 'answers', r.answers))::text FROM prediction r
              WHERE cardinality(a.shown) > 0 AND r.id = ANY (a.shown)) AS predictions
            """;

    private final JdbcClient jdbc;
    private final HotPathStore hotPath;

    SeatStore(JdbcClient jdbc, HotPathStore hotPath) {
        this.jdbc = jdbc;
        this.hotPath = hotPath;
    }

    Optional<Seat> lock(UUID assignment, UUID person) {
        return jdbc.sql(SEAT + LOCKED)
                .param("assignment", assignment)
                .param("person", person)
                .query(SeatRows::seat)
                .optional()
                .map(this::lateIfItCan);
    }

    /** The same with what its holder saw; begins the transaction's way through the {@link HotPathStore}. */
    Optional<SeatWithMaterial> lockWithMaterial(UUID assignment, UUID person) {
        return hotPath.begin(
                        SEAT + MATERIAL + LOCKED,
                        new MapSqlParameterSource("assignment", assignment).addValue("person", person),
                        (row, number) -> new SeatWithMaterial(
                                SeatRows.seat(row, number),
                                SeatRows.material(row),
                                Optional.ofNullable(row.getString("predictions"))))
                .map(found -> new SeatWithMaterial(lateIfItCan(found.seat()), found.material(), found.predictions()));
    }

    /** Few seats expire: only then is looked whether nobody has taken it. */
    private Seat lateIfItCan(Seat seat) {
        return seat.state() == AssignmentState.EXPIRED && free(seat) ? seat.asLate() : seat;
    }

    private boolean free(Seat seat) {
        return jdbc.sql("""
                SELECT s.state = 'open' AND p.stage = a.stage AND room_for(p.room, a.counts_for)
                       AND NOT EXISTS (SELECT FROM assignment o WHERE o.item = a.item AND o.person = a.person
                                        AND o.state IN ('active', 'returned', 'waiting', 'submitted'))
                  FROM assignment a JOIN progress p ON p.item = a.item JOIN slot s ON s.id = a.slot
                 WHERE a.id = :assignment
                """).param("assignment", seat.id()).query(Boolean.class).single();
    }

    /** The seat's work is submitted: one more counts. A late one takes its seat and its room again. */
    RoundTrip.Answer<ItemProgress> fill(RoundTrip trip, Seat seat, String content, long activeMs) {
        return trip.ask(
                """
                WITH ended AS (
                    UPDATE assignment SET state = 'submitted', ended_at = now(), draft = :content::jsonb, draft_at = now(),
                           draft_revision = draft_revision + 1, active_ms = greatest(active_ms, :active_ms)
                     WHERE id = :assignment
                ), seat AS (
                    UPDATE slot SET state = 'submitted', preferred = NULL WHERE id = :slot
                )
                UPDATE progress SET filled = filled + 1, changed_at = now(),
                       room = CASE WHEN :late THEN room_change(room, :counts::boolean[], -1)
                                   ELSE room END
                 WHERE item = :item
                RETURNING stage AS item_stage, state AS item_state, seats, filled, rework_count, disagreement
                """,
                new MapSqlParameterSource("content", content)
                        .addValue("active_ms", activeMs)
                        .addValue("assignment", seat.id())
                        .addValue("slot", seat.slot())
                        .addValue("late", seat.late())
                        .addValue(
                                "counts",
                                seat.countsFor() == null
                                        ? null
                                        : seat.countsFor().toArray(Boolean[]::new))
                        .addValue("item", seat.item()),
                (row, number) -> SeatRows.progress(row));
    }

    /** What the person submitted last in the project. */
    Optional<UUID> lastSubmission(UUID person, UUID project) {
        return jdbc.sql("""
                SELECT id FROM assignment
                 WHERE person = :person AND project = :project AND state = 'submitted' AND claimed_at > now() - interval '8 days'
                 ORDER BY ended_at DESC, id LIMIT 1
                """)
                .param("person", person)
                .param("project", project)
                .query((row, number) -> SeatRows.uuid(row, "id"))
                .optional();
    }

    /** The holder opens their own submission again. */
    void reopen(Seat seat, long leaseSeconds) {
        jdbc.sql("""
                WITH reopened AS (
                    UPDATE assignment SET state = 'active', ended_at = NULL, draft_revision = draft_revision + 1,
                           lease_until = now() + make_interval(secs => :lease)
                     WHERE id = :assignment
                ), seat AS (
                    UPDATE slot SET state = 'claimed' WHERE id = :slot
                )
                UPDATE progress SET filled = filled - 1, changed_at = now() WHERE item = :item
                """)
                .param("lease", leaseSeconds)
                .param("assignment", seat.id())
                .param("slot", seat.slot())
                .param("item", seat.item())
                .update();
    }

    /**
     * The holder gives the seat up: it is offered to others before everything else, and the room it took comes back.
     *
     * @param end how the assignment ends
     * @param preferred who is offered it first, if anybody
     */
    void giveBack(UUID assignment, AssignmentState end, Optional<UUID> preferred) {
        jdbc.sql("""
                WITH ended AS (
                    UPDATE assignment SET state = :end, ended_at = now() WHERE id = :assignment RETURNING slot, item, counts_for
                ), seat AS (
                    UPDATE slot SET lane = 0, preferred = :preferred::uuid,
                           state = CASE WHEN p.state = 'held' THEN 'held' WHEN p.state = 'withdrawn' THEN 'withdrawn' ELSE 'open' END
                      FROM ended e JOIN progress p ON p.item = e.item WHERE slot.id = e.slot
                )
                UPDATE progress p SET room = room_change(p.room, e.counts_for, 1), changed_at = now()
                  FROM ended e WHERE p.item = e.item
                """)
                .param("end", end.word())
                .param("assignment", assignment)
                .param("preferred", preferred.map(UUID::toString).orElse(null))
                .update();
    }

    /** Never offers the item to the person again. */
    void decline(UUID item, UUID person, String reason) {
        jdbc.sql("INSERT INTO decline (item, person, reason) VALUES (:item, :person, :reason) ON CONFLICT DO NOTHING")
                .param("item", item)
                .param("person", person)
                .param("reason", reason)
                .update();
    }

    /** Sends the seat forward: its next holder needs the skill, and is handed the draft. */
    void sendForward(Seat seat, Optional<String> skill) {
        jdbc.sql("""
                UPDATE slot SET handed_over = :assignment,
                       skills = CASE WHEN :skill::text IS NULL OR :skill = ANY (skills) THEN skills ELSE skills || :skill::text END
                 WHERE id = :slot
                """)
                .param("assignment", seat.id())
                .param("skill", skill.orElse(null))
                .param("slot", seat.slot())
                .update();
    }
}
