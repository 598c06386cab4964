package touchstone.server.assignments;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import touchstone.server.platform.Events;

/** Moves items from stage to stage. Every call needs a running transaction that has locked the item's progress. */
@Service
public class StageStore {

    private final JdbcClient jdbc;
    private final Events events;

    StageStore(JdbcClient jdbc, Events events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Everybody whose submission counts, and reviewers who wait for rework; in the order of stages. */
    public List<StageMember> members(UUID item) {
        return jdbc.sql("""
                SELECT id, person, stage, state, counts_for FROM assignment
                 WHERE item = :item AND (state = 'submitted' OR (state = 'waiting' AND stage > 0)) ORDER BY stage, id
                """)
                .param("item", item)
                .query((row, number) -> new StageMember(
                        SeatRows.uuid(row, "id"),
                        SeatRows.uuid(row, "person"),
                        row.getInt("stage"),
                        AssignmentState.ofWord(SeatRows.text(row, "state")),
                        SeatRows.booleans(row.getArray("counts_for"))))
                .list();
    }

    /** The last word is spoken. */
    public void done(UUID item, boolean disagreement) {
        state(item, ItemState.DONE, disagreement);
    }

    /** The answers differ and no stage follows that would decide. */
    public void awaitLead(UUID item) {
        state(item, ItemState.DISAGREEMENT, true);
    }

    /**
     * Sends an item back from a reviewer to some of those who labelled it. Their seats stay theirs; the reviewer's waits.
     *
     * @return the people who got it back; fewer than asked when somebody's seat had gone meanwhile
     */
    public List<UUID> sendBack(Seat reviewer, Collection<UUID> assignments) {
        List<UUID> people = jdbc.sql("""
                WITH back AS (
                    UPDATE assignment SET state = 'returned', returned_times = returned_times + 1, return_unseen = true, ended_at = NULL,
                           draft_revision = draft_revision + 1, lease_until = now() + make_interval(secs => lease_seconds)
                     WHERE id = ANY (:assignments::uuid[]) AND item = :item AND stage = 0 AND state = 'submitted'
                    RETURNING slot, person
                ), seats AS (
                    UPDATE slot SET state = 'claimed' FROM back WHERE slot.id = back.slot
                )
                SELECT person FROM back
                """)
                .param("assignments", assignments.stream().map(UUID::toString).toArray(String[]::new))
                .param("item", reviewer.item())
                .query((row, number) -> SeatRows.uuid(row, "person"))
                .list();
        jdbc.sql("""
                WITH waits AS (UPDATE assignment SET state = 'waiting' WHERE id = :reviewer),
                seats AS (SELECT count(*) AS n FROM slot WHERE item = :item AND stage = 0 AND state <> 'withdrawn')
                UPDATE progress SET stage = 0, seats = seats.n, filled = seats.n - :back, state = 'rework',
                       rework_count = rework_count + 1, changed_at = now()
                  FROM seats WHERE item = :item
                """)
                .param("reviewer", reviewer.id())
                .param("item", reviewer.item())
                .param("back", people.size())
                .update();
        people.forEach(person -> events.tellPerson(person, Events.What.WORK, reviewer.project()));
        return people;
    }

    /** Rework is complete: back to the reviewer who asked for it, who sees the columns as before, new people after them. */
    public void backToReviewer(UUID project, UUID item, StageMember reviewer, boolean disagreement) {
        jdbc.sql("""
                WITH again AS (
                    UPDATE assignment r SET state = 'active', lease_until = now() + make_interval(secs => lease_seconds),
                           columns = ARRAY(SELECT b.id FROM assignment b
                                            WHERE b.item = r.item AND b.stage < r.stage AND b.state = 'submitted'
                                            ORDER BY array_position(r.columns, b.id) NULLS LAST, random())
                     WHERE r.id = :reviewer
                )
                UPDATE progress SET stage = :stage, seats = 1, filled = 0, state = 'in_review', disagreement = :disagreement,
                       changed_at = now()
                 WHERE item = :item
                """)
                .param("reviewer", reviewer.assignment())
                .param("stage", reviewer.stage())
                .param("disagreement", disagreement)
                .param("item", item)
                .update();
        events.tellPerson(reviewer.person(), Events.What.WORK, project);
    }

    private void state(UUID item, ItemState state, boolean disagreement) {
        jdbc.sql("""
                UPDATE progress SET state = :state, disagreement = :disagreement, changed_at = now() WHERE item = :item
                """)
                .param("state", state.word())
                .param("disagreement", disagreement)
                .param("item", item)
                .update();
    }
}
