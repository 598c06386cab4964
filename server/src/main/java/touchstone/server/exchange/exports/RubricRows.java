package touchstone.server.exchange.exports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import touchstone.server.platform.Json;

/** The published rubrics of a project as an export needs them. */
@Component
public class RubricRows {
    private final JdbcClient jdbc;
    private final Json json;

    RubricRows(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * One published version.
     *
     * @param guidelines Markdown
     * @param clauses JSON
     * @param questions JSON
     */
    public record Version(int version, String guidelines, JsonNode clauses, JsonNode questions) {
        /** The ids of its questions, in the order in which they are asked. */
        public List<String> questionIds() {
            return questions.isArray()
                    ? questions
                            .valueStream()
                            .map(question -> question.path("id").asString())
                            .toList()
                    : new ArrayList<>(questions.propertyNames());
        }
    }

    /** Every version, the oldest first. */
    public List<Version> of(UUID project) {
        return jdbc.sql("""
                SELECT version, guidelines, clauses::text AS clauses, questions::text AS questions
                FROM rubric_version WHERE project = :project ORDER BY version
                """)
                .param("project", project)
                .query((row, number) -> new Version(
                        row.getInt("version"),
                        Objects.requireNonNull(row.getString("guidelines")),
                        json.tree(Objects.requireNonNull(row.getString("clauses"))),
                        json.tree(Objects.requireNonNull(row.getString("questions")))))
                .list();
    }

    /** The ids of all questions of these versions, those of the newest first. */
    public static List<String> questions(List<Version> versions) {
        Set<String> ids = new LinkedHashSet<>();
        versions.reversed().forEach(version -> ids.addAll(version.questionIds()));
        return List.copyOf(ids);
    }
}
