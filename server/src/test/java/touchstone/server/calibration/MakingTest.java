package touchstone.server.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.server.calibration.TestWorld.expect;
import static touchstone.server.calibration.TestWorld.json;
import static touchstone.server.calibration.TestWorld.path;
import static touchstone.server.calibration.TestWorld.terms;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;

/** Making a test, out of rows and out of resolved items, and reading how it went. */
class MakingTest {

    private static final TestWorld WORLD = new TestWorld();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void whereASkillIsAskedForIsToldOfTheProjectsThatOneMayOpen() {
        String ruled = "\n  - { rule: { domain: [x], at_least: 1, skill: ruled, of: all }";
        WORLD.project("uses-a", 1, ", skill: shared }" + ruled, "");
        WORLD.apply("uses-hidden", 1, ", skill: shared", "");
        assertThat(uses(WORLD.as("lea"))).contains("shared uses-a stage label", "ruled uses-a rule ");
        assertThat(uses(WORLD.as("lea"))).noneMatch(use -> use.contains("uses-hidden"));
        assertThat(uses(WORLD.server.asOwner()))
                .contains("shared uses-a stage label", "shared uses-hidden stage label");
    }

    private static List<String> uses(TestHttp caller) {
        return StreamSupport.stream(
                        expect(200, caller.get("/api/v1/projects/uses-a/skill-uses"))
                                .json()
                                .path("uses")
                                .spliterator(),
                        false)
                .map(use -> use.path("skill").asString() + " "
                        + use.path("project").asString() + " "
                        + use.path("asks").asString() + " " + use.path("stage").asString())
                .toList();
    }

    @Test
    void everyFaultOfAFileIsToldAtOnceWithItsLineAndField() {
        WORLD.project("strict", 1);
        String test = made("strict", "strictness");
        Reply refused = items(test, Map.of("jsonl", """
                {"id":"a","text":"x","answers":{"topic":{"kind":"choice","options":["money"]}}}
                {"id":"b","text":"x","answers":{"topic":{"kind":"choice","options":["weather"]}}}

                {"id":"c","text":"x","answers":{"topic":{"kind":"unknown"}}}
                {"id":"a","text":"x","answers":{"topic":{"kind":"choice","options":["money"]}}}
                {"text":"x","answers":{"topic":{"kind":"choice","options":["money"]}}}
                {"id":"d","text":"x"}
                nonsense
                """));
        assertThat(refused.code()).isEqualTo("test-items-refused");
        assertThat(refused.json().path("errors").findValuesAsString("line"))
                .containsExactlyInAnyOrder("2", "4", "5", "6", "7", "8");
        assertThat(refused.body())
                .contains("option-unknown", "answers.topic", "key-twice", "key-missing", "answers-missing");
        assertThat(WORLD.as("lea").post(path(test) + "/open", "{}").code()).isEqualTo("qualification-empty");
    }

    @Test
    void resolvedItemsAreCopiedWithTheirVerdicts() {
        WORLD.project("copies", 3, "", "");
        for (int n = 1; n <= 2; n++) {
            JsonNode work = expect(200, WORLD.as("ann").post("/api/v1/projects/copies/claim", "{}"))
                    .json();
            submit("ann", work, "money");
            JsonNode review = expect(200, WORLD.as("rev").post("/api/v1/projects/copies/claim", "{}"))
                    .json();
            submit("rev", review, "sports");
        }
        String test = made("copies", "copying");
        assertThat(expect(200, items(test, Map.of("from", Map.of("filter", "answer.topic:sports", "count", 10))))
                        .json()
                        .path("items")
                        .asInt())
                .isEqualTo(2);
        JsonNode items = WORLD.as("lea").get(path(test)).json().path("items");
        assertThat(items.findValuesAsString("key")).containsExactlyInAnyOrder("r-1", "r-2");
        assertThat(items.at("/0/answers/topic/options/0").asString()).isEqualTo("sports");
        expect(200, items(test, Map.of("from", Map.of("keys", List.of("r-2", "r-1")))));
        assertThat(WORLD.as("lea").get(path(test)).json().path("items").findValuesAsString("key"))
                .containsExactly("r-2", "r-1");
        Reply open = items(test, Map.of("from", Map.of("keys", List.of("r-3"))));
        assertThat(open.body()).contains("not-resolved");
        assertThat(items(test, Map.of("from", Map.of("filter", "odd:"))).code()).isEqualTo("filter");
        assertThat(items(test, Map.of()).status()).isEqualTo(422);
    }

    @Test
    void onceSomebodyHasBegunItStaysAsItIs() {
        WORLD.project("begun", 1);
        String test = WORLD.test("begun", terms("beginning"));
        Map<String, Object> other = terms("beginning");
        other.put("title", "Another title");
        long revision = revision(test);
        assertThat(change(test, revision - 1, other).code()).isEqualTo("qualification-changed");
        assertThat(WORLD.as("lea").send("PATCH", path(test), json(other)).status())
                .isEqualTo(428);
        expect(204, change(test, revision, other));
        WORLD.begin("ann", test);
        assertThat(change(test, revision(test), other).code()).isEqualTo("qualification-begun");
        assertThat(items(test, Map.of("rows", List.of())).code()).isEqualTo("qualification-begun");
        expect(204, WORLD.as("man").post(path(test) + "/close", "{}"));
        assertThat(WORLD.as("abe").post(path(test) + "/attempts", "{}").code()).isEqualTo("qualification-not-open");
        assertThat(WORLD.begin("ann", test).path("number").asInt())
                .as("one that runs goes on")
                .isEqualTo(1);
    }

    @Test
    void termsThatCannotHoldAreRefusedAllAtOnce() {
        WORLD.project("terms", 1);
        Map<String, Object> wrong = terms("Not A Skill");
        wrong.putAll(Map.of("title", " ", "pass_score", 1.5, "level", 9, "tolerances", Map.of("topic", 1)));
        assertThat(WORLD.as("lea")
                        .post("/api/v1/projects/terms/qualifications", wrong)
                        .body())
                .contains("\"title\"", "\"skill\"", "\"pass_score\"", "\"level\"", "tolerances.topic");
        assertThat(WORLD.as("ann")
                        .post("/api/v1/projects/terms/qualifications", terms("x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theResultsTellWhoDidWhatAndWhichItemsAreHard() {
        WORLD.project("results", 1);
        String test = WORLD.test("results", terms("resulting"));
        WORLD.take("ann", test, 4);
        WORLD.take("abe", test, 2);
        JsonNode results = WORLD.as("man").get(path(test) + "/attempts").json();
        assertThat(results.path("attempts").findValuesAsString("person")).containsExactly("abe", "ann");
        assertThat(results.at("/attempts/1/passed").asBoolean()).isTrue();
        assertThat(results.at("/items/0/right").asInt()).isEqualTo(2);
        assertThat(results.at("/items/3/mean_score").asDouble()).isEqualTo(0.5);
        assertThat(results.at("/items/4/questions/topic").asDouble()).isZero();
        assertThat(WORLD.as("man").get(path(test) + "/attempts.csv").body())
                .contains("person,attempt,", "item t-5", "ann,1,", "0.8000,true,4,granted");
        JsonNode listed = WORLD.as("man")
                .get("/api/v1/projects/results/qualifications")
                .json()
                .at("/qualifications/0/figures");
        assertThat(listed.path("taken").asInt()).isEqualTo(2);
        assertThat(listed.path("passed").asInt()).isEqualTo(1);
    }

    @Test
    void workIsGivenOnlyAfterTheGuidelinesAreAcceptedWhereTheFileSaysSo() {
        String demand = "onboarding: { accept_guidelines: true }";
        WORLD.project("reads", 2, "", demand);
        Reply refused = WORLD.as("ann").post("/api/v1/projects/reads/claim", "{}");
        assertThat(refused.code()).isEqualTo("guidelines-not-accepted");
        assertThat(WORLD.onboarding("ann", "reads").path("ready").asBoolean()).isFalse();
        String accept = "/api/v1/projects/reads/guidelines-acceptance";
        assertThat(WORLD.as("ann").post(accept, Map.of("rubric_version", 7)).status())
                .isEqualTo(422);
        expect(204, WORLD.as("ann").post(accept, Map.of("rubric_version", 1)));
        expect(204, WORLD.as("ann").post(accept, Map.of("rubric_version", 1)));
        assertThat(WORLD.onboarding("ann", "reads")
                        .at("/guidelines/accepted_at")
                        .asString())
                .isNotEmpty();
        expect(200, WORLD.as("ann").post("/api/v1/projects/reads/claim", "{}"));
        assertThat(WORLD.as("abe").post("/api/v1/projects/reads/claim", "{}").code())
                .isEqualTo("guidelines-not-accepted");
        WORLD.apply("reads", 2, "", demand);
        assertThat(WORLD.as("ann").post("/api/v1/projects/reads/claim", "{}").code())
                .as("another version is read again")
                .isEqualTo("guidelines-not-accepted");
    }

    private static String made(String slug, String skill) {
        return expect(201, WORLD.as("lea").post("/api/v1/projects/" + slug + "/qualifications", terms(skill)))
                .json()
                .path("id")
                .asString();
    }

    private static Reply items(String test, Map<String, Object> items) {
        return WORLD.as("lea").send("PUT", path(test) + "/items", json(items));
    }

    private static Reply change(String test, long revision, Map<String, Object> terms) {
        return WORLD.as("lea").with("If-Match", "\"" + revision + "\"").send("PATCH", path(test), json(terms));
    }

    private static long revision(String test) {
        return WORLD.as("lea")
                .get(path(test))
                .json()
                .at("/qualification/revision")
                .asLong();
    }

    private static void submit(String name, JsonNode work, String topic) {
        expect(
                201,
                WORLD.as(name)
                        .post(
                                "/api/v1/assignments/" + work.path("id").asString() + "/submit",
                                Map.of("answers", Map.of("topic", TestWorld.choice(topic)), "decisions", Map.of())));
    }
}
