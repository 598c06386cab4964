package touchstone.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Real rows about finance (a table with paragraphs, a question, an answer), labelled by scripts as three people under a set rule,
 * adjudicated and exported; the counts must add up. The rows lie beside the project, not in it: {@code TOUCHSTONE_SHARED}.
 */
class RealRowsTest {
    private static final String PROJECT = """
            project: finance-rows
            inputs:
              context: { kind: text, from: $.context }
              query: { kind: text, from: $.query }
              response: { kind: text, from: $.response }
            rubric:
              version: 1
              guidelines: |
                # Relevance {#relevance}
                Say whether the response answers the query.
              questions:
                relevance: { kind: choice, options: [relevant, partial, irrelevant], required: true }
                figures: { kind: spans, of: response, labels: [FIGURE], by: character }
            predictions: { from: $.labels, model: $.model }
            workflow:
              - { stage: label, seats: 2, blind: true }
              - { stage: adjudicate, seats: 1, when: disagree, skill: qa }
              - rule: { domain: [finance], at_least: 1, skill: domain-expert, of: all }
            """;

    @Test
    void everyRealRowEndsWithAVerdictAndAnExpertAmongItsPeople() throws IOException, InterruptedException {
        Path file = shared().resolve("data/genai/tatqa/tatqa_dataset_dev.json");
        assumeThat(file)
                .as("the real rows lie beside the project (TOUCHSTONE_SHARED)")
                .exists();
        List<Map<String, Object>> rows = rows(Site.JSON.readTree(Files.readString(file)));
        try (Site site = new Site()) {
            site.apply(PROJECT);
            JsonNode outcome = site.load(
                    "finance-rows",
                    rows.stream().map(Site.JSON::writeValueAsString).collect(Collectors.joining("\n")));
            assertThat(outcome.get("accepted").asInt()).isEqualTo(rows.size());
            assertThat(outcome.get("rejected").asInt()).isZero();
            String ana = site.person("finance-rows", "ana", "annotator");
            String bo = site.person("finance-rows", "bo", "annotator");
            String xi = site.person("finance-rows", "xi", "reviewer", "qa", "domain-expert");
            // Neither annotator is an expert, so the rule lets both work and then asks for an expert reviewer on every
            // row.
            int first = work(site, ana, true);
            int second = work(site, bo, false);
            int third = work(site, xi, true);
            assertThat(List.of(first, second, third)).containsOnly(rows.size());
            List<JsonNode> lines = site.get(site.ownerToken, "/api/v1/projects/finance-rows/export?format=jsonl")
                    .expect(200)
                    .body()
                    .lines()
                    .map(line -> (JsonNode) Site.JSON.readTree(line))
                    .toList();
            assertThat(lines).hasSize(rows.size());
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.get("state").asString()).isEqualTo("done");
                assertThat(line.get("annotations")).hasSize(3);
                assertThat(line.get("annotations").findValuesAsString("person"))
                        .containsExactlyInAnyOrder("ana", "bo", "xi");
                assertThat(line.at("/verdict/answers/relevance/options/0").asString())
                        .isEqualTo("relevant");
            });
        }
    }

    /** Claims and submits until nothing is left; every third row of the second person differs. */
    private static int work(Site site, String token, boolean agreeable) {
        int done = 0;
        while (true) {
            Site.Reply claimed = site.post(token, "/api/v1/projects/finance-rows/claim", "{}")
                    .expect(200, 204);
            if (claimed.status() == 204) {
                return done;
            }
            JsonNode assignment = claimed.json();
            String option = !agreeable && done % 3 == 0 ? "partial" : "relevant";
            site.post(
                            token,
                            "/api/v1/assignments/" + assignment.get("id").asString() + "/submit",
                            Map.of(
                                    "answers",
                                    Map.of("relevance", Map.of("kind", "choice", "options", List.of(option)))))
                    .expect(201);
            done++;
        }
    }

    private static List<Map<String, Object>> rows(JsonNode documents) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (JsonNode document : documents) {
            List<String> context = new ArrayList<>();
            document.at("/table/table")
                    .forEach(line -> context.add(
                            line.valueStream().map(JsonNode::asString).collect(Collectors.joining(" | "))));
            document.get("paragraphs")
                    .forEach(one -> context.add(one.get("text").asString()));
            for (JsonNode question : document.get("questions")) {
                rows.add(Map.of(
                        "id", question.get("uid").asString(),
                        "domain", "finance",
                        "context", String.join("\n", context),
                        "query", question.get("question").asString(),
                        "response", "The answer is " + question.get("answer") + ".",
                        "labels", Map.of("relevance", "relevant"),
                        "model", "recorded"));
            }
        }
        return rows;
    }

    private static Path shared() {
        Path besideTheProject = Path.of("..", "..", "shared");
        return Optional.ofNullable(System.getenv("TOUCHSTONE_SHARED"))
                .map(Path::of)
                .orElse(besideTheProject);
    }
}
