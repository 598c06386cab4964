package touchstone.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchstone.labels.Rubric;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.server.projects.Input;
import touchstone.server.projects.InputKind;
import touchstone.server.projects.ItemMapping;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.QualityGoal;
import touchstone.server.projects.Stage;
import touchstone.server.projects.ValuePath;

/** Imports a published data set as it is downloaded, where the folder {@code TOUCHSTONE_SHARED} (else {@code ../shared}) has it. */
class RealDataTest {
    @Test
    void tablesWithParagraphsAndQuestionsAreImportedWhole() throws IOException {
        Path file = shared().resolve("data/genai/tatqa/tatqa_dataset_dev.json");
        assumeTrue(
                Files.exists(file),
                "skipped: there is no " + file + "; set TOUCHSTONE_SHARED to the folder with the data");
        try (ExchangeWorld world = new ExchangeWorld()) {
            var project = world.project(definition(), Rubric.of(ChoiceQuestion.one("sound", true, "yes", "no")));
            var outcome = world.run(project, "import", world.request(Files.readString(file), "json", false, "report"));
            assertThat(outcome.path("read").asInt()).isGreaterThan(200);
            assertThat(outcome.path("accepted")).isEqualTo(outcome.path("read"));
            assertThat(outcome.path("problems").size()).isZero();
        }
    }

    private static Path shared() {
        return Optional.ofNullable(System.getenv("TOUCHSTONE_SHARED"))
                .map(Path::of)
                .orElseGet(() -> Path.of("..", "..", "shared"));
    }

    private static ProjectDefinition definition() {
        return new ProjectDefinition(
                "tables",
                "Tables",
                null,
                new ItemMapping(
                        ValuePath.of("$.table.uid"),
                        ItemMapping.USUAL.domain(),
                        ItemMapping.USUAL.language(),
                        ItemMapping.USUAL.sensitivity(),
                        ItemMapping.USUAL.priority()),
                List.of(
                        new Input("table", InputKind.TABLE, ValuePath.of("$.table.table"), "Table", null),
                        new Input("text", InputKind.TEXT, ValuePath.of("$.paragraphs[0].text"), "Text", null)),
                1,
                null,
                List.of(new Stage.Labelling("label", 1, true, null, Duration.ofMinutes(30))),
                List.of(),
                null,
                QualityGoal.NONE,
                null);
    }
}
