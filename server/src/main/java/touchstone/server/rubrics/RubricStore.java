package touchstone.server.rubrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import touchstone.labels.Clause;
import touchstone.labels.Question;
import touchstone.labels.Rubric;
import touchstone.server.platform.Json;

/** SQL of published rubrics. */
@Component
class RubricStore {

    private static final TypeReference<List<Clause>> CLAUSES = new TypeReference<>() {};
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;

    RubricStore(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A published version with its text and when it was published. */
    record Published(Rubric rubric, String guidelines, Instant publishedAt, UUID publishedBy) {}

    /** That a version was published. */
    record Entry(int version, Instant publishedAt, UUID publishedBy) {}

    Optional<Published> find(UUID project, int version) {
        return jdbc.sql("SELECT * FROM rubric_version WHERE project = :project AND version = :version")
                .param("project", project)
                .param("version", version)
                .query(this::published)
                .optional();
    }

    Optional<Integer> newest(UUID project) {
        return jdbc.sql("SELECT version FROM rubric_version WHERE project = :project ORDER BY version DESC LIMIT 1")
                .param("project", project)
                .query(Integer.class)
                .optional();
    }

    List<Entry> all(UUID project) {
        return jdbc.sql("""
                        SELECT version, published_at, published_by FROM rubric_version
                        WHERE project = :project ORDER BY version
                        """)
                .param("project", project)
                .query((rs, n) -> new Entry(
                        rs.getInt(1), rs.getObject(2, OffsetDateTime.class).toInstant(), rs.getObject(3, UUID.class)))
                .list();
    }

    void insert(UUID project, UUID person, Rubric rubric, String guidelines, byte[] hash) {
        jdbc.sql("""
                        INSERT INTO rubric_version
                            (project, version, guidelines, clauses, questions, content_hash, published_by)
                        VALUES (:project, :version, :guidelines, :clauses::jsonb, :questions::jsonb, :hash, :person)
                        """)
                .param("project", project)
                .param("version", rubric.version())
                .param("guidelines", guidelines)
                .param("clauses", json.write(rubric.clauses()))
                .param("questions", questions(rubric))
                .param("hash", hash)
                .param("person", person)
                .update();
    }

    /** The questions as they are stored: a list that knows what it holds, so that each gets its kind. */
    String questions(Rubric rubric) {
        return json.write(rubric.questions().toArray(Question[]::new));
    }

    private Published published(ResultSet rs, int n) throws SQLException {
        return new Published(
                new Rubric(
                        rs.getInt("version"),
                        json.read(rs.getString("clauses"), CLAUSES),
                        json.read(rs.getString("questions"), QUESTIONS)),
                rs.getString("guidelines"),
                rs.getObject("published_at", OffsetDateTime.class).toInstant(),
                rs.getObject("published_by", UUID.class));
    }
}
