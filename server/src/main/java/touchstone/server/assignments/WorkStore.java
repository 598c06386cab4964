package touchstone.server.assignments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's own work in figures. Every statement names the person. Days are those of UTC. */
@Repository
class WorkStore {

    record OpenRow(UUID id, AssignmentState state, String itemKey, int stage, Instant since, int returnedTimes) {}

    private final JdbcClient jdbc;

    WorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenRow> open(UUID person, UUID project) {
        return jdbc.sql("""
                SELECT a.id, a.state, i.key, a.stage, a.claimed_at, a.returned_times FROM assignment a JOIN item i ON i.id = a.item
                 WHERE a.person = :person AND a.project = :project AND a.state IN ('active', 'returned') ORDER BY a.claimed_at
                """)
                .param("person", person)
                .param("project", project)
                .query((row, number) -> new OpenRow(
                        SeatRows.uuid(row, "id"),
                        AssignmentState.ofWord(SeatRows.text(row, "state")),
                        SeatRows.text(row, "key"),
                        row.getInt("stage"),
                        SeatRows.instant(row, "claimed_at"),
                        row.getInt("returned_times")))
                .list();
    }

    /** The newest first, at most 100. Those that were claimed up to a week before are found. */
    List<WorkView.Submitted> submittedToday(UUID person, UUID project) {
        return jdbc.sql("""
                SELECT a.id, i.key, a.ended_at, row_number() OVER (ORDER BY a.ended_at DESC, a.id) = 1 AS newest
                  FROM assignment a JOIN item i ON i.id = a.item
                 WHERE a.person = :person AND a.project = :project AND a.state = 'submitted'
                   AND a.claimed_at > now() - interval '8 days'
                   AND a.ended_at >= date_trunc('day', now(), 'UTC')
                 ORDER BY a.ended_at DESC, a.id LIMIT 100
                """)
                .param("person", person)
                .param("project", project)
                .query((row, number) -> new WorkView.Submitted(
                        SeatRows.uuid(row, "id"),
                        SeatRows.text(row, "key"),
                        SeatRows.instant(row, "ended_at"),
                        row.getBoolean("newest")))
                .list();
    }

    WorkView.Today today(UUID person, UUID project) {
        return jdbc.sql("""
                SELECT count(*) AS items, count(*) FILTER (WHERE returned_times > 0) AS rework, coalesce(sum(active_ms), 0) AS ms
                  FROM assignment
                 WHERE person = :person AND project = :project AND state = 'submitted'
                   AND claimed_at > now() - interval '8 days' AND ended_at >= date_trunc('day', now(), 'UTC')
                """)
                .param("person", person)
                .param("project", project)
                .query((row, number) ->
                        new WorkView.Today(row.getInt("items"), row.getInt("rework"), row.getLong("ms")))
                .single();
    }

    WorkView.Total total(UUID person, UUID project) {
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE state = 'submitted') AS items, coalesce(sum(active_ms), 0) AS ms
                  FROM assignment WHERE person = :person AND project = :project
                """)
                .param("person", person)
                .param("project", project)
                .query((row, number) -> new WorkView.Total(row.getInt("items"), row.getLong("ms")))
                .single();
    }
}
