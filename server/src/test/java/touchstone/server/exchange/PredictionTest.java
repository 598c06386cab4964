package touchstone.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import touchstone.server.exchange.exports.ExportFormat;
import touchstone.server.projects.Project;

class PredictionTest {
    private static final ExchangeWorld WORLD = new ExchangeWorld();
    private static final String ROW = "{\"id\":\"1\",\"query\":\"q\",\"response\":\"Acme grew\"";

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void aRowBringsItsPredictionAndPartsThatFitNoQuestionAreTold() {
        Project project = project("with-row");
        JsonNode outcome = WORLD.importLines(
                project,
                ROW
                        + ",\"labels\":{\"relevance\":{\"value\":\"partial\",\"score\":0.9},\"accuracy\":9,\"mood\":\"good\","
                        + "\"entities\":[{\"start\":0,\"end\":4,\"label\":\"ORG\"}]},\"model\":\"m\",\"model_version\":\"1\"}");
        assertThat(outcome.path("predictions").asInt()).isEqualTo(1);
        assertThat(ImportTest.codes(outcome)).containsExactly("1:rating-outside-scale", "1:question-unknown");
        JsonNode prediction =
                WORLD.tree(WORLD.export(project, ExportFormat.JSONL).getFirst()).at("/predictions/0");
        assertThat(prediction.path("model").asString()).isEqualTo("m");
        assertThat(prediction.at("/answers/relevance/kind").asString()).isEqualTo("choice");
        assertThat(prediction.at("/answers/relevance/options/0").asString()).isEqualTo("partial");
        assertThat(prediction.at("/answers/entities/regions/0/end").asInt()).isEqualTo(4);
        assertThat(prediction.at("/scores/relevance").asDouble()).isEqualTo(0.9);
    }

    @Test
    void manyModelsAndVersionsStandSideBySide() {
        Project project = project("many-models");
        WORLD.importLines(
                project,
                ROW + ",\"labels\":[{\"model\":\"a\",\"version\":\"1\",\"answers\":{\"relevance\":\"partial\"}},"
                        + "{\"model\":\"b\",\"answers\":{\"relevance\":\"relevant\"}}]}");
        JsonNode later = predict(
                project,
                "{\"id\":\"1\",\"model\":\"a\",\"version\":\"2\",\"answers\":{\"relevance\":\"irrelevant\"}}\n"
                        + "{\"id\":\"9\",\"model\":\"a\",\"answers\":{\"relevance\":\"irrelevant\"}}\n"
                        + "{\"id\":\"1\",\"model\":\"c\",\"answers\":{\"mood\":\"bad\"}}");
        assertThat(later.path("accepted").asInt()).isEqualTo(1);
        assertThat(ImportTest.codes(later))
                .containsExactly("2:item-unknown", "3:question-unknown", "3:prediction-missing");
        assertThat(models(project)).containsExactly("a 1", "a 2", "b ");
    }

    @Test
    void aPredictionThatPeopleMayHaveSeenIsNeverReplaced() {
        Project project = project("seen");
        WORLD.importLines(project, ROW + ",\"labels\":{\"relevance\":\"partial\"},\"model\":\"m\"}");
        JsonNode same = predict(project, "{\"id\":\"1\",\"model\":\"m\",\"answers\":{\"relevance\":\"partial\"}}");
        assertThat(same.path("same").asInt()).isEqualTo(1);
        JsonNode other = predict(project, "{\"id\":\"1\",\"model\":\"m\",\"answers\":{\"relevance\":\"relevant\"}}");
        assertThat(ImportTest.codes(other)).containsExactly("1:prediction-exists");
    }

    @Test
    void aNewerModelsAnswersMakeNoOtherItem() {
        Project project = project("newer");
        WORLD.importLines(
                project, ROW + ",\"labels\":{\"relevance\":\"partial\"},\"model\":\"m\",\"model_version\":\"1\"}");
        JsonNode again = WORLD.importLines(
                project, ROW + ",\"labels\":{\"relevance\":\"relevant\"},\"model\":\"m\",\"model_version\":\"2\"}");
        assertThat(again.path("same").asInt()).isEqualTo(1);
        assertThat(again.path("predictions").asInt()).isEqualTo(1);
        assertThat(models(project)).containsExactly("m 1", "m 2");
    }

    private static JsonNode predict(Project project, String lines) {
        return WORLD.run(project, "predictions-import", WORLD.request(lines, "jsonl", false, "report"));
    }

    private static List<String> models(Project project) {
        return WORLD.jdbc
                .sql("SELECT model || ' ' || version FROM prediction WHERE project = :project ORDER BY model, version")
                .param("project", project.id())
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static Project project(String slug) {
        return WORLD.project(Examples.definition(slug), Examples.rubric());
    }
}
