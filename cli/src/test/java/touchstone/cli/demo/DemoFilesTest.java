package touchstone.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.labels.Rubric;
import touchstone.server.projects.file.ProjectFile;
import touchstone.server.projects.file.ProjectSource;
import touchstone.server.projects.file.ReadProject;

/** The files of the demo hold together. */
class DemoFilesTest {

    @Test
    void theProjectFilesHaveNoMistake() {
        assertThat(read("llm-response-review.yaml").questions()).hasSize(5);
        assertThat(read("zh-support-intents.yaml").clauses()).hasSizeGreaterThan(2);
    }

    @Test
    void predictedSpansMarkTheirWordsInCodePoints() {
        List<JsonNode> rows = rows().toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
        JsonNode family = rows.stream()
                .filter(row -> row.path("id").asString().equals("gen-022"))
                .findFirst()
                .orElseThrow();
        JsonNode span = family.at("/labels/entities/0");
        int[] text = family.path("response").asString().codePoints().toArray();
        assertThat(new String(
                        text,
                        span.path("start").asInt(),
                        span.path("end").asInt() - span.path("start").asInt()))
                .isEqualTo("£28");
    }

    @Test
    void everyCorrectionSpeaksOfARowAndOfAClauseThatExist() {
        Rubric rubric = read("llm-response-review.yaml");
        List<String> keys = rows().map(row -> row.path("id").asString()).toList();
        DemoFiles.json("answers.json").properties().forEach(correction -> {
            assertThat(keys).contains(correction.getKey());
            String cite = correction.getValue().path("cite").asString("accuracy");
            assertThat(rubric.hasClause(cite)).as(correction.getKey()).isTrue();
        });
    }

    private static Stream<JsonNode> rows() {
        JsonMapper json = new JsonMapper();
        return DemoFiles.rows().lines().map(json::readTree);
    }

    private static Rubric read(String name) {
        ProjectSource source =
                new ProjectSource(DemoFiles.text(name), Map.of("guidelines.md", DemoFiles.text("guidelines.md")));
        return switch (ProjectFile.read(source)) {
            case ReadProject.Sound sound -> sound.rubric();
            case ReadProject.Flawed flawed ->
                throw new AssertionError(flawed.problems().toString());
        };
    }
}
