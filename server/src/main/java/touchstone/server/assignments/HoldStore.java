package touchstone.server.assignments;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.platform.Ids;

/** What waits for a lead. */
@Repository
class HoldStore {

    private final JdbcClient jdbc;
    private final Ids ids;

    HoldStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Stops the whole item: no seat of it can be taken, the holder's waits. Who else works on it may finish. */
    void stopItem(Seat seat, HoldKind kind, String reason, String note) {
        insert(seat, kind, true, reason, note);
        jdbc.sql("""
                WITH waits AS (
                    UPDATE assignment SET state = 'waiting' WHERE id = :assignment
                ), seats AS (
                    UPDATE slot SET state = 'held' WHERE item = :item AND (state = 'open' OR id = :slot)
                )
                UPDATE progress SET before_stop = CASE WHEN state = 'held' THEN before_stop ELSE state END, state = 'held',
                       changed_at = now()
                 WHERE item = :item
                """)
                .param("assignment", seat.id())
                .param("item", seat.item())
                .param("slot", seat.slot())
                .update();
    }

    /** Stops only the holder's own seat. */
    void stopSeat(Seat seat, HoldKind kind, String reason, String note) {
        insert(seat, kind, true, reason, note);
        jdbc.sql("""
                WITH waits AS (UPDATE assignment SET state = 'waiting' WHERE id = :assignment)
                UPDATE slot SET state = 'held' WHERE id = :slot
                """).param("assignment", seat.id()).param("slot", seat.slot()).update();
    }

    /** Something a lead should see; nothing stops. */
    void flag(Seat seat, String reason, String note) {
        insert(seat, HoldKind.FLAG, false, reason, note);
        jdbc.sql("UPDATE progress SET flags = flags + 1, changed_at = now() WHERE item = :item")
                .param("item", seat.item())
                .update();
    }

    void note(Seat seat, HoldKind kind, String reason, String note) {
        insert(seat, kind, false, reason, note);
    }

    Optional<OpenHold> find(UUID hold) {
        return jdbc.sql("SELECT id, project, item, assignment, raised_by, kind, blocking FROM hold WHERE id = :hold")
                .param("hold", hold)
                .query((row, number) -> new OpenHold(
                        SeatRows.uuid(row, "id"),
                        SeatRows.uuid(row, "project"),
                        SeatRows.uuid(row, "item"),
                        SeatRows.uuid(row, "assignment"),
                        SeatRows.uuid(row, "raised_by"),
                        HoldKind.ofWord(SeatRows.text(row, "kind")),
                        row.getBoolean("blocking")))
                .optional();
    }

    Optional<UUID> openUnclear(UUID assignment) {
        return jdbc.sql("""
                SELECT h.id FROM hold h JOIN assignment a ON a.id = h.assignment
                 WHERE a.id = :assignment AND h.item = a.item AND h.kind = 'unclear' AND h.resolved_at IS NULL
                """)
                .param("assignment", assignment)
                .query((row, number) -> SeatRows.uuid(row, "id"))
                .optional();
    }

    /** False when somebody resolved it before. */
    boolean resolve(UUID hold, UUID by, String resolution, Optional<String> answer) {
        return jdbc.sql("""
                UPDATE hold SET resolved_by = :by, resolved_at = now(), resolution = :resolution, answer = :answer::text
                 WHERE id = :hold AND resolved_at IS NULL
                """)
                        .param("by", by)
                        .param("resolution", resolution)
                        .param("answer", answer.orElse(null))
                        .param("hold", hold)
                        .update()
                > 0;
    }

    /** The one who was handed an escalated item has submitted. */
    void escalationAnswered(UUID escalated, UUID by) {
        jdbc.sql("""
                UPDATE hold SET resolved_by = :by, resolved_at = now(), resolution = 'answered'
                 WHERE assignment = :escalated AND kind = 'escalated' AND resolved_at IS NULL
                """).param("by", by).param("escalated", escalated).update();
    }

    /** The holder of a stopped seat goes on. */
    void backToPerson(UUID assignment) {
        jdbc.sql("""
                WITH back AS (
                    UPDATE assignment SET state = 'returned', draft_revision = draft_revision + 1
                     WHERE id = :assignment AND state = 'waiting' RETURNING slot)
                UPDATE slot SET state = 'claimed' FROM back WHERE slot.id = back.slot
                """).param("assignment", assignment).update();
    }

    /** Opens the item again when nothing stops it any more. Seats with a hold of their own stay stopped. */
    void goOn(UUID item) {
        jdbc.sql("""
                WITH going AS (
                    UPDATE progress SET state = coalesce(before_stop, 'in_work'), before_stop = NULL, changed_at = now()
                     WHERE item = :item AND state = 'held'
                       AND NOT EXISTS (SELECT FROM hold WHERE item = :item AND kind = 'broken' AND resolved_at IS NULL)
                    RETURNING item)
                UPDATE slot s SET state = 'open' FROM going g
                 WHERE s.item = g.item AND s.state = 'held'
                   AND NOT EXISTS (SELECT FROM assignment a WHERE a.slot = s.id AND a.state = 'waiting')
                """).param("item", item).update();
    }

    private void insert(Seat seat, HoldKind kind, boolean blocking, String reason, String note) {
        jdbc.sql("""
                INSERT INTO hold (id, project, item, assignment, kind, blocking, reason, note, raised_by)
                VALUES (:id, :project, :item, :assignment, :kind, :blocking, :reason, :note, :person)
                """)
                .param("id", ids.random())
                .param("project", seat.project())
                .param("item", seat.item())
                .param("assignment", seat.id())
                .param("kind", kind.word())
                .param("blocking", blocking)
                .param("reason", reason)
                .param("note", note)
                .param("person", seat.person())
                .update();
    }
}
