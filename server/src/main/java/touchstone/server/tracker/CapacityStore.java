package touchstone.server.tracker;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of what an item takes, how many are left, and who works on them. */
@Repository
class CapacityStore {

    /** Items that were done last are the best guess of the next ones, and few enough to look at each time. */
    private static final int NEWEST = 1_000;

    private final JdbcClient jdbc;

    CapacityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Median active time of everybody together on the items that were done last; items without measured time say nothing. */
    Capacity.Pace pace(UUID project) {
        return jdbc.sql("""
                SELECT coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY took.ms), 0)::bigint AS median, count(*)::int AS n
                  FROM (SELECT sum(a.active_ms) AS ms
                          FROM (SELECT v.item FROM verdict v JOIN progress p ON p.item = v.item AND p.state = 'done'
                                 WHERE v.project = :project AND v.revision = 1 ORDER BY v.decided_at DESC LIMIT :newest) done
                          JOIN assignment a ON a.item = done.item GROUP BY done.item) took
                 WHERE took.ms > 0
                """)
                .param("project", project)
                .param("newest", NEWEST)
                .query((row, number) -> new Capacity.Pace(row.getLong("median"), row.getInt("n")))
                .single();
    }

    long remaining(UUID project) {
        return jdbc.sql("SELECT count(*) FROM progress WHERE project = :project AND state NOT IN ('done', 'withdrawn')")
                .param("project", project)
                .query(Long.class)
                .single();
    }

    /** Those who may take work here. */
    List<UUID> workers(UUID project) {
        return jdbc.sql("""
                SELECT DISTINCT m.person FROM membership m JOIN person w ON w.id = m.person
                 WHERE m.project = :project AND m.role IN ('annotator', 'reviewer') AND w.disabled_at IS NULL
                """)
                .param("project", project)
                .query((row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }
}
