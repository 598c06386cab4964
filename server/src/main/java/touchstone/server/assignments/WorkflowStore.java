package touchstone.server.assignments;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Brings items that are under way in line with a changed workflow. */
@Repository
class WorkflowStore {

    private final JdbcClient jdbc;

    WorkflowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks every item of the project that is not settled, in one order. */
    void lockUnsettled(UUID project) {
        jdbc.sql("""
                SELECT count(*) FROM (SELECT item FROM progress WHERE project = :project AND state NOT IN ('done', 'withdrawn')
                 ORDER BY item FOR UPDATE) AS locked
                """).param("project", project).query(Long.class).single();
    }

    /** Items in the labelling stage with fewer seats than this. */
    int withFewerSeats(UUID project, int seats) {
        return jdbc.sql("""
                SELECT count(*) FROM progress
                 WHERE project = :project AND stage = 0 AND seats < :seats AND state NOT IN ('done', 'withdrawn')
                """)
                .param("project", project)
                .param("seats", seats)
                .query(Integer.class)
                .single();
    }

    /** Opens the missing seats of items in the labelling stage, behind the seats they have. Returns how many items got some. */
    int addSeats(UUID project, int seats, List<String> skills) {
        return jdbc.sql("""
                WITH grown AS (
                    SELECT item, seats AS had FROM progress
                     WHERE project = :project AND stage = 0 AND seats < :seats AND state NOT IN ('done', 'withdrawn')
                ), opened AS (
                    INSERT INTO slot (project, item, stage, seat, position, skills, state)
                    SELECT :project, g.item, 0, have.top + n, have.position, :skills::text[],
                           CASE WHEN p.state = 'held' THEN 'held' ELSE 'open' END
                      FROM grown g JOIN progress p ON p.item = g.item
                      CROSS JOIN LATERAL (SELECT max(seat) AS top, min(position) AS position FROM slot WHERE item = g.item AND stage = 0) have
                      CROSS JOIN LATERAL generate_series(1, :seats - g.had) AS n
                )
                UPDATE progress p SET seats = :seats, changed_at = now() FROM grown g WHERE p.item = g.item
                """)
                .param("project", project)
                .param("seats", seats)
                .param("skills", skills.toArray(String[]::new))
                .update();
    }

    /** Items in the labelling stage that have more seats than this, of which some nobody has taken. */
    int withSpareSeats(UUID project, int seats) {
        return jdbc.sql("SELECT count(*) FROM (" + SPARE + ") AS spare")
                .param("project", project)
                .param("seats", seats)
                .query(Integer.class)
                .single();
    }

    /**
     * Takes away seats that nobody has taken, the last first; never so many that the stage would be complete without anybody
     * submitting. Returns how many items lost some.
     */
    int removeSeats(UUID project, int seats) {
        return jdbc.sql("WITH spare AS (" + SPARE + """
                ), gone AS (
                    UPDATE slot s SET state = 'withdrawn' FROM (
                        SELECT o.id, row_number() OVER (PARTITION BY o.item ORDER BY o.seat DESC) AS place, x.spare
                          FROM spare x JOIN slot o ON o.item = x.item AND o.stage = 0 AND o.state = 'open') AS last
                     WHERE s.id = last.id AND last.place <= last.spare
                )
                UPDATE progress p SET seats = p.seats - x.spare, changed_at = now() FROM spare x WHERE p.item = x.item
                """)
                .param("project", project)
                .param("seats", seats)
                .update();
    }

    private static final String SPARE = """
            SELECT p.item, least(p.seats - greatest(:seats, p.filled + 1), count(s.id))::int AS spare
              FROM progress p JOIN slot s ON s.item = p.item AND s.stage = 0 AND s.state = 'open'
             WHERE p.project = :project AND p.stage = 0 AND p.seats > greatest(:seats, p.filled + 1)
               AND p.state NOT IN ('done', 'withdrawn', 'held')
             GROUP BY p.item, p.seats, p.filled
            """;

    /** The people with a seat on an unsettled item, by stage. */
    List<Sitting> sitting(UUID project) {
        return jdbc.sql("""
                SELECT DISTINCT a.person, a.stage FROM assignment a JOIN progress p ON p.item = a.item
                 WHERE a.project = :project AND a.state IN ('active', 'returned', 'waiting', 'submitted')
                   AND p.state NOT IN ('done', 'withdrawn')
                """)
                .param("project", project)
                .query((row, number) -> new Sitting(SeatRows.uuid(row, "person"), row.getInt("stage")))
                .list();
    }

    /** A person in a stage. */
    record Sitting(UUID person, int stage) {}

    void counts(UUID project, Sitting sitting, Boolean[] counts) {
        jdbc.sql("""
                UPDATE assignment a SET counts_for = :counts::boolean[] FROM progress p
                 WHERE p.item = a.item AND a.project = :project AND a.person = :person AND a.stage = :stage
                   AND a.state IN ('active', 'returned', 'waiting', 'submitted') AND p.state NOT IN ('done', 'withdrawn')
                """)
                .param("counts", counts)
                .param("project", project)
                .param("person", sitting.person())
                .param("stage", sitting.stage())
                .update();
    }

    /**
     * Counts anew how many people without each rule's skill may still sit on the unsettled items.
     *
     * @param rules JSON list of {@code {number, domain, language, sensitivity, room, labels}}: {@code room} as the workflow says,
     *     {@code labels} whether seats of the labelling stage count
     * @param seats the seats of the labelling stage as the workflow says
     */
    void recount(UUID project, String rules, int seats) {
        jdbc.sql("""
                UPDATE progress p SET room = (
                    SELECT CASE WHEN bool_or(m.applies) THEN array_agg(CASE WHEN m.applies THEN
                             m.room + CASE WHEN m.labels THEN m.had - :seats ELSE 0 END - m.without END ORDER BY m.number) END
                      FROM (SELECT r.number, r.room, r.labels,
                                   (r.domain = '{}' OR r.domain && i.domain)
                                   AND (r.language = '{}' OR coalesce(i.language = ANY (r.language), false))
                                   AND (r.sensitivity = '{}' OR coalesce(i.sensitivity = ANY (r.sensitivity), false)) AS applies,
                                   (SELECT count(*)::int FROM slot s WHERE s.item = i.id AND s.stage = 0 AND s.state <> 'withdrawn') AS had,
                                   (SELECT count(*)::int FROM assignment a WHERE a.item = i.id
                                       AND a.state IN ('active', 'returned', 'waiting', 'submitted')
                                       AND a.counts_for[r.number] IS NOT TRUE) AS without
                              FROM jsonb_to_recordset(:rules::jsonb)
                                AS r (number int, domain text[], language text[], sensitivity text[], room int, labels boolean)) m)
                  FROM item i
                 WHERE i.id = p.item AND p.project = :project AND p.state NOT IN ('done', 'withdrawn')
                """)
                .param("rules", rules)
                .param("seats", seats)
                .param("project", project)
                .update();
    }
}
