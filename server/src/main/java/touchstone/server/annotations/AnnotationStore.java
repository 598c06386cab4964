package touchstone.server.annotations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import touchstone.labels.WorkContent;
import touchstone.server.assignments.Seat;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Json;
import touchstone.server.platform.RoundTrip;

/** Appends what people submit and reads it back. */
@Repository
class AnnotationStore {

    /** What the database says about an annotation it has. */
    record Kept(UUID id, int revision, Instant submittedAt) {}

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Json json;

    AnnotationStore(JdbcClient jdbc, Ids ids, Json json) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.json = json;
    }

    /** Adds the row to what goes to the database. */
    RoundTrip.Answer<Kept> append(RoundTrip trip, Seat seat, SubmittedWork work) {
        return trip.ask(
                """
                INSERT INTO annotation (id, project, item, stage, assignment, person, revision, rubric_version, answers, notes,
                                        marks, best_effort, edits, active_ms, content_hash)
                VALUES (:id, :project, :item, :stage, :assignment, :person,
                        1 + (SELECT coalesce(max(revision), 0) FROM annotation WHERE assignment = :assignment),
                        :rubric, :answers::jsonb, :notes::jsonb, :marks::jsonb, :best_effort, :edits::jsonb, :active_ms, :hash)
                RETURNING id, revision, submitted_at
                """,
                new MapSqlParameterSource("id", ids.random())
                        .addValue("project", seat.project())
                        .addValue("item", seat.item())
                        .addValue("stage", seat.stage())
                        .addValue("assignment", seat.id())
                        .addValue("person", seat.person())
                        .addValue("rubric", seat.rubricVersion())
                        .addValue(
                                "answers",
                                json.write(new AnswersJson(work.content().answers())))
                        .addValue("notes", json.write(work.content().notes()))
                        .addValue("marks", json.write(work.content().marks()))
                        .addValue("best_effort", work.content().bestEffort())
                        .addValue("edits", json.write(new EditsJson(work.edits())))
                        .addValue("active_ms", work.content().activeMs())
                        .addValue("hash", work.hash()),
                AnnotationStore::kept);
    }

    /** The newest revision of the assignment, when it has this content. */
    Optional<Kept> newestWith(UUID assignment, byte[] hash) {
        return jdbc.sql("""
                SELECT id, revision, submitted_at FROM (
                    SELECT id, revision, submitted_at, content_hash FROM annotation
                     WHERE assignment = :assignment ORDER BY revision DESC LIMIT 1) AS newest
                 WHERE content_hash = :hash
                """)
                .param("assignment", assignment)
                .param("hash", hash)
                .query(AnnotationStore::kept)
                .optional();
    }

    /** The newest revisions of these assignments, in no special order. */
    List<Annotation> newest(Collection<UUID> assignments) {
        return jdbc.sql("""
                SELECT DISTINCT ON (n.assignment) n.id, n.item, n.assignment, n.person, n.stage, n.revision, n.rubric_version,
                       n.submitted_at, jsonb_build_object('answers', n.answers, 'notes', n.notes, 'marks', n.marks,
                       'best_effort', n.best_effort, 'active_ms', n.active_ms)::text AS content
                  FROM annotation n WHERE n.assignment = ANY (:assignments::uuid[])
                 ORDER BY n.assignment, n.revision DESC
                """)
                .param("assignments", assignments.stream().map(UUID::toString).toArray(String[]::new))
                .query(this::annotation)
                .list();
    }

    /** Content that does not count, kept with the reason. */
    void keepLate(Seat seat, String content, String why) {
        jdbc.sql("""
                INSERT INTO late_submission (id, assignment, person, content, why)
                VALUES (:id, :assignment, :person, :content::jsonb, :why)
                """)
                .param("id", ids.random())
                .param("assignment", seat.id())
                .param("person", seat.person())
                .param("content", content)
                .param("why", why)
                .update();
    }

    private Annotation annotation(ResultSet row, int number) throws SQLException {
        return new Annotation(
                uuid(row, "id"),
                uuid(row, "item"),
                uuid(row, "assignment"),
                uuid(row, "person"),
                row.getInt("stage"),
                row.getInt("revision"),
                row.getInt("rubric_version"),
                json.read(Objects.requireNonNull(row.getString("content")), WorkContent.class),
                Objects.requireNonNull(row.getTimestamp("submitted_at")).toInstant());
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                uuid(row, "id"),
                row.getInt("revision"),
                Objects.requireNonNull(row.getTimestamp("submitted_at")).toInstant());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }
}
