package touchstone.server.assignments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much waits for somebody, as far as it is worth counting. */
@Repository
class OpenWorkStore {

    private final JdbcClient jdbc;

    OpenWorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many items the person may take in this stage, up to 1000. Counts items, not seats, behind the person's own mark, so
     * that a colleague's claim of another seat does not show.
     */
    int takeable(Reach reach, int stage) {
        ClaimTerms terms = reach.terms(stage, reach.person());
        return jdbc.sql("""
                SELECT count(DISTINCT item) FROM (
                    SELECT s.item FROM slot s JOIN progress p ON p.item = s.item
                     WHERE s.project = :project AND s.stage = :stage AND s.state = 'open' AND s.skills <@ :skills::text[]
                       AND (s.lane = 0 OR s.position > coalesce((SELECT position FROM watermark WHERE project = :project
                                                                  AND stage = :stage AND person = :person), -1))
                       AND NOT EXISTS (SELECT FROM assignment a WHERE a.item = s.item AND a.person = :person
                                        AND a.state IN ('active', 'returned', 'waiting', 'submitted') OFFSET 0)
                       AND NOT EXISTS (SELECT FROM decline d WHERE d.item = s.item AND d.person = :person OFFSET 0)
                       AND (p.room IS NULL OR room_for(p.room, :counts::boolean[]))
                     ORDER BY s.lane, s.position, s.seat LIMIT 1000) AS seats
                """)
                .param("project", terms.project())
                .param("stage", stage)
                .param("skills", terms.skills().toArray(String[]::new))
                .param("person", terms.person())
                .param("counts", terms.countsFor())
                .query(Integer.class)
                .single();
    }
}
