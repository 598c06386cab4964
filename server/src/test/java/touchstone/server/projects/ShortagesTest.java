package touchstone.server.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** What a team lacks for its workflow is told before items wait for somebody who is not there; nothing is refused. */
class ShortagesTest {
    private static final TestServer server = TestServer.start();

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void aTeamThatIsTooSmallForARuleIsWarnedOfAndNotRefused() {
        String slug = "short-of-experts";
        Reply applied = apply(slug, """
                  - { stage: label, seats: 3 }
                  - { stage: decide, skill: qa }
                  - rule: { domain: [finance], at_least: 2, skill: domain-expert, of: label }
                """);
        assertThat(applied.status()).as(applied.body()).isEqualTo(201);
        assertThat(applied.json().at("/warnings/0/path").asString()).isEqualTo("workflow.decide");
        assertThat(applied.json().at("/warnings/1/path").asString()).isEqualTo("rules[0]");
        assertThat(applied.json().at("/warnings/1/missing").asInt()).isEqualTo(2);
        joins(slug, "expert-one", "annotator", "domain-expert", "qa");
        joins(slug, "expert-two", "reviewer", "domain-expert", "qa");
        JsonNode warnings = warnings(slug);
        assertThat(warnings.size()).isEqualTo(1);
        assertThat(warnings.at("/0/found").asInt()).isEqualTo(1);
        assertThat(warnings.at("/0/message").asString()).contains("domain-expert", "1 more");
    }

    @Test
    void aReviewThatOnlyAnAbsentReviewerMayTakeIsWarnedOf() {
        String slug = "last-seat";
        apply(slug, """
                  - { stage: label, seats: 2 }
                  - { stage: decide, skill: qa }
                  - rule: { at_least: 1, skill: domain-expert, of: all }
                """);
        joins(slug, "seat-expert", "annotator", "domain-expert");
        joins(slug, "seat-one", "annotator");
        joins(slug, "seat-reviewer", "reviewer", "qa");
        assertThat(warnings(slug)).as("one labeller must be the expert").isEmpty();
        joins(slug, "seat-two", "annotator");
        JsonNode warning = warnings(slug).path(0);
        assertThat(warning.path("code").asString()).isEqualTo("nobody-for-the-last-seat");
        assertThat(warning.path("message").asString()).contains("Rule 1", "qa + domain-expert");
        joins(slug, "seat-both", "reviewer", "qa", "domain-expert");
        assertThat(warnings(slug)).isEmpty();
    }

    private static void joins(String slug, String name, String role, String... skills) {
        Reply made = server.asOwner()
                .post("/api/v1/people", Map.of("name", name, "project", slug, "role", role, "skills", List.of(skills)));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
    }

    private static JsonNode warnings(String slug) {
        return server.asOwner()
                .get("/api/v1/projects/" + slug + "/members")
                .json()
                .path("warnings");
    }

    private static Reply apply(String slug, String workflow) {
        String file = """
                project: %s
                inputs:
                  text: { kind: text, from: $.text }
                rubric:
                  version: 1
                  questions:
                    topic: { kind: choice, options: [sports, money] }
                workflow:
                %s""".formatted(slug, workflow);
        return server.asOwner().post("/api/v1/projects/apply", Map.of("file", file, "files", Map.of()));
    }
}
