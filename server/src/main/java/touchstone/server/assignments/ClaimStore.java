package touchstone.server.assignments;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes seats. One statement looks for a seat, locks it together with its item's progress, writes the assignment and
 * shows it.
 *
 * <p>Three places are looked at in this order: what is kept for this person, what was given back, the ordinary queue behind
 * the person's watermark. Where the first two are known to be empty a shorter statement does: most of what a claim costs the
 * database is getting ready all the parts of a statement, those included that then find nothing. Rows that somebody else is
 * taking at this moment are skipped, never waited for. {@code OFFSET 0} keeps each of the two exclusions a look-up a row:
 * rewritten as joins they would read all that a person ever did.
 */
@Repository
class ClaimStore {

    /** How far (in queue positions) a claim may lie behind the watermark before it is moved. */
    private static final int PASSED = 64;

    /**
     * How far behind the claim the watermark is put: seats that others were taking while they were passed may come back.
     * Positions of review stages are milliseconds, those of labelling stages numbers of items.
     */
    private static final int KEPT_IN_SIGHT = 32;

    private static final int KEPT_IN_SIGHT_MILLIS = 10_000;

    private static final String TAKEABLE = """
                   s.project = :project AND s.stage = :stage AND s.state = 'open' AND s.skills <@ :skills::text[]
               AND NOT EXISTS (SELECT FROM assignment a WHERE a.item = s.item AND a.person = :person
                                AND a.state IN ('active', 'returned', 'waiting', 'submitted') OFFSET 0)
               AND NOT EXISTS (SELECT FROM decline d WHERE d.item = s.item AND d.person = :person OFFSET 0)
               AND (p.room IS NULL OR room_for(p.room, :counts::boolean[]))
            """;
    private static final String PASSING_LOCKED = " SKIP LOCKED";
    private static final String FIRST = " ORDER BY s.position, s.seat LIMIT 1 FOR UPDATE OF p, s" + PASSING_LOCKED;
    private static final String CANDIDATE =
            "SELECT s.id, s.item, s.position, s.lane, s.handed_over FROM slot s JOIN progress p ON p.item = s.item WHERE ";

    private static final String MARK = "WITH mark AS MATERIALIZED (\n"
            + "SELECT position FROM watermark WHERE project = :project AND stage = :stage AND person = :person\n), ";
    private static final String IN_TURN = "s.lane = 1 AND s.position > coalesce((SELECT position FROM mark), -1) AND ";

    private static final String SEATED = """
            , seat AS (
                UPDATE slot SET state = 'claimed', preferred = NULL FROM chosen c WHERE slot.id = c.id
            ), counted AS (
                UPDATE progress p SET changed_at = now(),
                       room = CASE WHEN p.room IS NOT NULL THEN room_change(p.room, :counts::boolean[], -1) END,
                       state = CASE WHEN p.state = 'rework' THEN p.state WHEN :stage > 0 THEN 'in_review' ELSE 'in_work' END
                  FROM chosen c WHERE p.item = c.item AND (p.room IS NOT NULL OR p.state IN ('to_do', 'disagreement'))
            ), marked AS (
                INSERT INTO watermark (person, project, stage, position)
                SELECT :person, :project, :stage, c.position - :in_sight FROM chosen c
                 WHERE c.lane = 1 AND c.position - coalesce((SELECT position FROM mark), -1) > :passed
                ON CONFLICT (project, stage, person) DO UPDATE SET position = excluded.position
            )
            """;
    private static final String PREDICTIONS =
            "ARRAY(SELECT r.id FROM prediction r WHERE r.item = c.item ORDER BY r.created_at DESC, r.id LIMIT 20)";

    private static final String TAKE = SEATED + """
            , taken AS (
                INSERT INTO assignment (id, project, slot, item, stage, person, counts_for, rubric_version, lease_until,
                                        lease_seconds, draft, draft_revision, handed_over, columns, shown)
                SELECT :assignment, :project, c.id, c.item, :stage, :person, :counts::boolean[], :rubric,
                       now() + make_interval(secs => :lease), :lease, o.draft, coalesce(o.draft_revision, 0),
                       c.handed_over,
                       CASE WHEN :stage > 0 THEN ARRAY(SELECT b.id FROM assignment b WHERE b.item = c.item
                                                       AND b.stage < :stage AND b.state = 'submitted' ORDER BY random()) END,
                       """ + PREDICTIONS + """

                  FROM chosen c
                  LEFT JOIN LATERAL (
                       SELECT e.draft, e.draft_revision FROM assignment e
                        WHERE c.lane = 0 AND e.item = c.item AND e.slot = c.id AND e.person = :person AND e.draft IS NOT NULL
                        ORDER BY e.claimed_at DESC LIMIT 1) o ON true
                RETURNING *
            )
            """ + AssignmentRowStore.shown("taken");

    /** Labelling, from the ordinary queue: nobody has sat there, so there is no draft, no answer and nothing to compare. */
    private static final String TAKE_IN_TURN =
            SEATED + """
            , taken AS (
                INSERT INTO assignment (id, project, slot, item, stage, person, counts_for, rubric_version, lease_until,
                                        lease_seconds, shown)
                SELECT :assignment, :project, c.id, c.item, :stage, :person, :counts::boolean[], :rubric,
                       now() + make_interval(secs => :lease), :lease,
                       """ + PREDICTIONS + """

                  FROM chosen c
                RETURNING *
            )
            """ + AssignmentRowStore.shownFirst("taken");

    private static final String NEXT = MARK
            + "kept AS MATERIALIZED (\n" + CANDIDATE + "s.preferred = :person AND " + TAKEABLE + FIRST
            + "\n), given_back AS MATERIALIZED (\n" + CANDIDATE + "NOT EXISTS (SELECT FROM kept) AND s.lane = 0 AND "
            + TAKEABLE + FIRST
            + "\n), queued AS MATERIALIZED (\n" + CANDIDATE
            + "NOT EXISTS (SELECT FROM kept) AND NOT EXISTS (SELECT FROM given_back) AND " + IN_TURN + TAKEABLE + FIRST
            + "\n), chosen AS MATERIALIZED (SELECT * FROM kept UNION ALL SELECT * FROM given_back UNION ALL SELECT * FROM queued)"
            + TAKE;

    private static final String NEXT_WAITING = NEXT.replace(PASSING_LOCKED, "");

    private static final String NEXT_IN_TURN =
            MARK + "chosen AS MATERIALIZED (\n" + CANDIDATE + IN_TURN + TAKEABLE + FIRST + ")" + TAKE_IN_TURN;

    private static final String THIS_ITEM = "WITH mark AS (SELECT NULL::bigint AS position), chosen AS MATERIALIZED (\n"
            + CANDIDATE + "s.item = (SELECT id FROM item WHERE project = :project AND key = :key) AND " + TAKEABLE
            + FIRST + ")" + TAKE;

    private final JdbcClient jdbc;

    ClaimStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next seat of the stage for the person; empty when there is none behind the watermark. */
    Optional<AssignmentRow> next(ClaimTerms terms) {
        return take(NEXT, terms, "");
    }

    /** The same for labelling, when nothing is kept for the person and nothing was given back. */
    Optional<AssignmentRow> nextInTurn(ClaimTerms terms) {
        return take(NEXT_IN_TURN, terms, "");
    }

    /** The same, but waits for seats that others are taking at this moment: empty means that there is really nothing. */
    Optional<AssignmentRow> nextWaiting(ClaimTerms terms) {
        return take(NEXT_WAITING, terms, "");
    }

    /** Takes a seat on exactly this item; empty when none can be taken. */
    Optional<AssignmentRow> thisItem(ClaimTerms terms, String key) {
        return take(THIS_ITEM, terms, key);
    }

    private Optional<AssignmentRow> take(String sql, ClaimTerms terms, String key) {
        boolean review = terms.stage() > 0;
        var statement = jdbc.sql(sql)
                .param("person", terms.person())
                .param("project", terms.project())
                .param("stage", terms.stage())
                .param("skills", terms.skills().toArray(String[]::new))
                .param("counts", terms.countsFor())
                .param("in_sight", review ? KEPT_IN_SIGHT_MILLIS : KEPT_IN_SIGHT)
                .param("passed", review ? 2 * KEPT_IN_SIGHT_MILLIS : PASSED)
                .param("assignment", terms.assignment())
                .param("rubric", terms.rubricVersion())
                .param("lease", terms.lease().toSeconds());
        return (key.isEmpty() ? statement : statement.param("key", key))
                .query(AssignmentRowStore::assignment)
                .optional();
    }

    /** Whether the project has an item of this key that waits in a review stage that the person may work in. */
    boolean knows(UUID project, String key, UUID person) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM item i JOIN progress p ON p.item = i.id
                                WHERE i.project = :project AND i.key = :key AND p.stage > 0
                                  AND NOT EXISTS (SELECT FROM assignment a WHERE a.item = i.id AND a.person = :person
                                                  AND a.stage = 0 AND a.state IN ('active', 'returned', 'waiting', 'submitted')))
                """)
                .param("project", project)
                .param("key", key)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }
}
