package touchstone.server.calibration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.server.platform.Json;

/** SQL of attempts at tests. */
@Repository
class QualificationAttemptStore {

    private static final String SELECT = """
            SELECT t.*, o.finished_at, o.by_deadline, o.score, o.passed, o.items::text AS items, o.skill AS skill_outcome,
                   o.valid_until, v.reason, v.voided_by, v.voided_at
              FROM qualification_attempt t
              LEFT JOIN qualification_outcome o ON o.attempt = t.id
              LEFT JOIN qualification_void v ON v.attempt = t.id
            """;

    private final JdbcClient jdbc;
    private final QualificationRows rows;
    private final Json json;

    QualificationAttemptStore(JdbcClient jdbc, QualificationRows rows, Json json) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
    }

    Optional<Attempt> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE t.id = :id")
                .param("id", id)
                .query(rows::attempt)
                .optional();
    }

    /** The same, and nobody else saves, finishes or voids it until the transaction ends. */
    Optional<Attempt> lock(UUID id) {
        // Who waits for the row sees what the one before wrote beside it only in a statement of its own.
        return jdbc.sql("SELECT id FROM qualification_attempt WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** Of one person at one test, the first first. */
    List<Attempt> of(UUID qualification, UUID person) {
        return jdbc.sql(SELECT + "WHERE t.qualification = :qualification AND t.person = :person ORDER BY t.number")
                .param("qualification", qualification)
                .param("person", person)
                .query(rows::attempt)
                .list();
    }

    /** Everybody's at one test, the newest first. */
    List<Attempt> all(UUID qualification) {
        return jdbc.sql(SELECT + "WHERE t.qualification = :qualification ORDER BY t.begun_at DESC, t.id")
                .param("qualification", qualification)
                .query(rows::attempt)
                .list();
    }

    /** Attempts whose time is over and that nobody handed in; their rows are locked. */
    List<UUID> overdue(Instant now, int most) {
        return jdbc.sql("""
                SELECT t.id FROM qualification_attempt t
                 WHERE t.deadline <= :now
                   AND NOT EXISTS (SELECT FROM qualification_outcome o WHERE o.attempt = t.id)
                   AND NOT EXISTS (SELECT FROM qualification_void v WHERE v.attempt = t.id)
                 ORDER BY t.deadline LIMIT :most FOR UPDATE OF t SKIP LOCKED
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> QualificationRows.uuid(row, "id"))
                .list();
    }

    void begin(UUID id, UUID qualification, UUID person, int number, Instant at, @Nullable Instant deadline) {
        jdbc.sql("""
                INSERT INTO qualification_attempt (id, qualification, person, number, begun_at, deadline)
                VALUES (:id, :qualification, :person, :number, :at, :deadline::timestamptz)
                """)
                .param("id", id)
                .param("qualification", qualification)
                .param("person", person)
                .param("number", number)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("deadline", deadline == null ? null : deadline.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Given> given(UUID attempt) {
        return jdbc.sql("SELECT position, content::text AS content, revision, saved_at FROM qualification_answer"
                        + " WHERE attempt = :attempt ORDER BY position")
                .param("attempt", attempt)
                .query(rows::given)
                .list();
    }

    void save(UUID attempt, Given given) {
        jdbc.sql("""
                INSERT INTO qualification_answer (attempt, position, content, revision, saved_at)
                VALUES (:attempt, :position, :content::jsonb, :revision, :at)
                ON CONFLICT (attempt, position)
                DO UPDATE SET content = excluded.content, revision = excluded.revision, saved_at = excluded.saved_at
                """)
                .param("attempt", attempt)
                .param("position", given.position())
                .param("content", json.write(given.content()))
                .param("revision", given.revision())
                .param("at", given.savedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void finish(UUID attempt, Outcome outcome) {
        Instant until = outcome.validUntil();
        jdbc.sql("""
                INSERT INTO qualification_outcome (attempt, finished_at, by_deadline, score, passed, items, skill, valid_until)
                VALUES (:attempt, :at, :by_deadline, :score, :passed, :items::jsonb, :skill, :until::timestamptz)
                """)
                .param("attempt", attempt)
                .param("at", outcome.finishedAt().atOffset(ZoneOffset.UTC))
                .param("by_deadline", outcome.byDeadline())
                .param("score", outcome.graded().score())
                .param("passed", outcome.graded().passed())
                .param("items", json.write(outcome.graded().items()))
                .param("skill", outcome.skill().word())
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .update();
    }

    void voidAttempt(UUID attempt, String reason, UUID by, Instant at) {
        jdbc.sql("INSERT INTO qualification_void (attempt, reason, voided_by, voided_at)"
                        + " VALUES (:attempt, :reason, :by, :at)")
                .param("attempt", attempt)
                .param("reason", reason)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
