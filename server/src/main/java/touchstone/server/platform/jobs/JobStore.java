package touchstone.server.platform.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import touchstone.server.platform.Job;
import touchstone.server.platform.Json;

/** The rows of jobs. A change by a runner counts only while the runner still holds the job. */
@Repository
class JobStore {

    /** What a runner needs to begin. */
    record Taken(UUID id, @Nullable UUID project, String kind, String request, UUID createdBy, Instant startedAt) {}

    private final JdbcClient database;
    private final Json json;

    JobStore(JdbcClient database, Json json) {
        this.database = database;
        this.json = json;
    }

    Job insert(UUID id, @Nullable UUID project, String kind, String request, UUID createdBy) {
        database.sql("""
                        INSERT INTO job (id, project, kind, request, created_by)
                        VALUES (:id, :project::uuid, :kind, :request::jsonb, :by)
                        """)
                .param("id", id)
                .param("project", project)
                .param("kind", kind)
                .param("request", request)
                .param("by", createdBy)
                .update();
        return find(id).orElseThrow();
    }

    Optional<Job> find(UUID id) {
        return database.sql("SELECT * FROM job WHERE id = :id")
                .param("id", id)
                .query(this::job)
                .optional();
    }

    List<Job> ofProject(UUID project, int limit) {
        return database.sql("SELECT * FROM job WHERE project = :project ORDER BY created_at DESC, id LIMIT :limit")
                .param("project", project)
                .param("limit", limit)
                .query(this::job)
                .list();
    }

    void cancel(UUID id) {
        database.sql("""
                        UPDATE job
                           SET cancel_asked = true,
                               state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END,
                               ended_at = CASE state WHEN 'queued' THEN now() ELSE ended_at END
                         WHERE id = :id AND state IN ('queued', 'running')
                        """).param("id", id).update();
    }

    /** Takes the oldest waiting job of these kinds. */
    Optional<Taken> take(Set<String> kinds) {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        return database.sql("""
                        UPDATE job SET state = 'running', started_at = clock_timestamp(), alive_at = clock_timestamp()
                         WHERE id = (SELECT id FROM job WHERE state = 'queued' AND kind IN (:kinds)
                                      ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id, project, kind, request::text, created_by, started_at
                        """)
                .param("kinds", kinds)
                .query((row, number) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getObject("project", UUID.class),
                        row.getString("kind"),
                        row.getString("request"),
                        row.getObject("created_by", UUID.class),
                        instant(row, "started_at")))
                .optional();
    }

    /** Says that the runner lives and how far it is; true when it shall stop: asked to, or no longer its holder. */
    boolean alive(Taken taken, long done, @Nullable Long total) {
        return database.sql("""
                        UPDATE job SET alive_at = clock_timestamp(), done = :done, total = :total
                         WHERE id = :id AND state = 'running' AND started_at = :started
                        RETURNING cancel_asked
                        """)
                .param("id", taken.id())
                .param("started", taken.startedAt().atOffset(ZoneOffset.UTC))
                .param("done", done)
                .param("total", total)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Keeps the outcome in the running transaction; false when this runner no longer holds the job. */
    boolean keepOutcome(Taken taken, String outcome) {
        return database.sql("""
                        UPDATE job SET outcome = :outcome::jsonb
                         WHERE id = :id AND state = 'running' AND started_at = :started
                        """)
                        .param("id", taken.id())
                        .param("started", taken.startedAt().atOffset(ZoneOffset.UTC))
                        .param("outcome", outcome)
                        .update()
                == 1;
    }

    /** Hands back what a node that is being stopped could not end: to the next node, or as failed. */
    void giveBack(Taken taken, boolean resumable, String failure) {
        database.sql("""
                        WITH held AS (
                            SELECT id, CASE WHEN outcome IS NOT NULL THEN 'done' WHEN cancel_asked THEN 'cancelled'
                                            WHEN :resumable THEN 'queued' ELSE 'failed' END AS next
                              FROM job WHERE id = :id AND state = 'running' AND started_at = :started FOR UPDATE)
                        UPDATE job
                           SET state = held.next,
                               ended_at = CASE WHEN held.next = 'queued' THEN NULL ELSE clock_timestamp() END,
                               outcome = CASE WHEN held.next = 'failed' THEN :failure::jsonb ELSE outcome END,
                               started_at = CASE WHEN held.next = 'queued' THEN NULL ELSE started_at END
                          FROM held WHERE job.id = held.id
                        """)
                .param("id", taken.id())
                .param("started", taken.startedAt().atOffset(ZoneOffset.UTC))
                .param("resumable", resumable)
                .param("failure", failure)
                .update();
    }

    void end(Taken taken, Job.State state, long done, @Nullable Long total, @Nullable String outcome) {
        database.sql("""
                        UPDATE job SET state = :state, ended_at = clock_timestamp(), outcome = :outcome::jsonb,
                                       done = :done, total = :total
                         WHERE id = :id AND state = 'running' AND started_at = :started
                        """)
                .param("id", taken.id())
                .param("started", taken.startedAt().atOffset(ZoneOffset.UTC))
                .param("state", state.word())
                .param("outcome", outcome)
                .param("done", done)
                .param("total", total)
                .update();
    }

    /**
     * Ends, queues again, or fails the jobs whose node has said nothing for half a minute. One whose outcome is kept was
     * through with its work.
     */
    void recover(Set<String> resumable, String failure) {
        database.sql("""
                        WITH silent AS (
                            SELECT id, CASE WHEN outcome IS NOT NULL THEN 'done' WHEN cancel_asked THEN 'cancelled'
                                            WHEN kind = ANY(:resumable) THEN 'queued' ELSE 'failed' END AS next
                              FROM job
                             WHERE state = 'running' AND alive_at < clock_timestamp() - interval '30 seconds'
                               FOR UPDATE SKIP LOCKED)
                        UPDATE job
                           SET state = silent.next,
                               ended_at = CASE WHEN silent.next = 'queued' THEN NULL ELSE clock_timestamp() END,
                               outcome = CASE WHEN silent.next = 'failed' THEN :failure::jsonb ELSE outcome END,
                               started_at = CASE WHEN silent.next = 'queued' THEN NULL ELSE started_at END
                          FROM silent WHERE job.id = silent.id
                        """)
                .param("resumable", resumable.toArray(String[]::new))
                .param("failure", failure)
                .update();
    }

    private Job job(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        JsonNode tree = outcome == null ? null : json.tree(outcome);
        return new Job(
                row.getObject("id", UUID.class),
                row.getObject("project", UUID.class),
                row.getString("kind"),
                Job.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("done"),
                row.getObject("total", Long.class),
                tree,
                row.getObject("created_by", UUID.class),
                instant(row, "created_at"),
                maybe(row, "started_at"),
                maybe(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** Whether the connection broke or the server was shut down: classes 08 and 57P of SQLSTATE. */
    static boolean isDatabaseGone(Throwable thrown) {
        return NestedExceptionUtils.getMostSpecificCause(thrown) instanceof SQLException failure
                && failure.getSQLState() != null
                && (failure.getSQLState().startsWith("08")
                        || failure.getSQLState().startsWith("57P"));
    }
}
