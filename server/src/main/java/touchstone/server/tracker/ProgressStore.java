package touchstone.server.tracker;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of progress over days and people. Days are days in UTC. */
@Repository
class ProgressStore {
    private final JdbcClient jdbc;

    ProgressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Items that came in and were decided first on a day. */
    record Day(LocalDate day, long added, long done) {}

    /** What one person did; names in alphabetical order, never ranked. */
    record Person(
            UUID person,
            String name,
            String displayName,
            long done,
            long inRework,
            long active,
            long activeMs,
            long returned) {}

    Map<String, Long> states(UUID project) {
        Map<String, Long> states = new LinkedHashMap<>();
        jdbc.sql("SELECT state, count(*) AS items FROM progress WHERE project = :project GROUP BY state ORDER BY state")
                .param("project", project)
                .query(row -> {
                    states.put(row.getString("state"), row.getLong("items"));
                });
        return states;
    }

    /** Days on which something happened, oldest first; withdrawn items do not count. */
    List<Day> days(UUID project) {
        return jdbc.sql("""
                SELECT day, sum(added)::bigint AS added, sum(done)::bigint AS done FROM (
                    SELECT (i.created_at AT TIME ZONE 'UTC')::date AS day, count(*) AS added, 0 AS done
                      FROM item i JOIN progress p ON p.item = i.id
                     WHERE i.project = :project AND p.state <> 'withdrawn' GROUP BY 1
                    UNION ALL
                    SELECT (v.decided_at AT TIME ZONE 'UTC')::date, 0, count(*)
                      FROM verdict v JOIN progress p ON p.item = v.item
                     WHERE v.project = :project AND v.revision = 1 AND p.state <> 'withdrawn' GROUP BY 1) happened
                GROUP BY day ORDER BY day
                """)
                .param("project", project)
                .query((row, n) ->
                        new Day(row.getObject("day", LocalDate.class), row.getLong("added"), row.getLong("done")))
                .list();
    }

    List<Person> people(UUID project) {
        return jdbc.sql("""
                SELECT w.id, w.name, w.display_name,
                       count(*) FILTER (WHERE a.state = 'submitted') AS done,
                       count(*) FILTER (WHERE a.state = 'returned') AS in_rework,
                       count(*) FILTER (WHERE a.state = 'active') AS active,
                       coalesce(sum(a.active_ms), 0)::bigint AS active_ms,
                       coalesce(sum(a.returned_times), 0)::bigint AS returned
                  FROM person w JOIN assignment a ON a.person = w.id
                 WHERE a.project = :project
                 GROUP BY w.id, w.name, w.display_name ORDER BY lower(w.display_name), w.name
                """)
                .param("project", project)
                .query((row, n) -> new Person(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("display_name"),
                        row.getLong("done"),
                        row.getLong("in_rework"),
                        row.getLong("active"),
                        row.getLong("active_ms"),
                        row.getLong("returned")))
                .list();
    }
}
