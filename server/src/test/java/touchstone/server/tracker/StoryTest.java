package touchstone.server.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.server.tracker.TrackerWorld.expect;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One item's story, what waits for a lead, and the lead's answers. */
class StoryTest {
    private static final TrackerWorld WORLD = TrackerWorld.get();
    private static final String SLUG = "story-rows";

    @BeforeAll
    static void work() {
        WORLD.project(SLUG);
        WORLD.load(
                SLUG,
                List.of(
                        "{\"text\":\"x\",\"id\":\"part/a b#1?%\",\"model\":\"m1\",\"labels\":{\"topic\":\"money\"},\"price\":1.50,\"priority\":9}",
                        TrackerWorld.row("plain")));
        WORLD.label("ann", SLUG, "money", 4);
        WORLD.label("abe", SLUG, "sports", 4);
    }

    @Test
    void aStoryTellsEverythingInOrderWhateverTheKeyHolds() {
        JsonNode story = story("part/a b#1?%");
        assertThat(story.path("item").path("key").asString()).isEqualTo("part/a b#1?%");
        assertThat(story.path("item").path("state").asString()).isEqualTo("disagreement");
        assertThat(story.path("item").path("stage").asString()).isEqualTo("adjudicate");
        assertThat(story.path("item").path("data").toString()).startsWith("{\"text\":\"x\",\"id\":");
        assertThat(words(story.path("timeline"), "what"))
                .containsExactly("imported", "claimed", "submitted", "claimed", "submitted");
        assertThat(words(story.path("timeline"), "who")).containsExactly("man", "ann", "ann", "abe", "abe");
        assertThat(story.path("timeline").path(1).path("stage").asString()).isEqualTo("label");
        assertThat(words(story.path("annotations"), "person")).containsExactly("ann", "abe");
        assertThat(story.path("annotations")
                        .path(0)
                        .path("answers")
                        .path("topic")
                        .path("options")
                        .toString())
                .isEqualTo("[\"money\"]");
        assertThat(words(story.path("predictions"), "model")).containsExactly("m1");
        assertThat(story.path("verdicts").isEmpty()).isTrue();
        assertThat(story.path("reviews").isEmpty()).isTrue();
        assertThat(story.path("holds").isEmpty()).isTrue();
    }

    @Test
    void anItemThatIsNotThereHasNoStory() {
        assertThat(WORLD.as("lea")
                        .get("/api/v1/projects/" + SLUG + "/items/nothing")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatWaitsIsAnsweredOnceAndGoesBackToWhoeverAsked() {
        String slug = "asking";
        WORLD.project(slug);
        WORLD.load(slug, TrackerWorld.rows(1));
        JsonNode work = WORLD.claim("ann", slug);
        assertThat(WORLD.as("ann")
                        .post(
                                "/api/v1/assignments/" + TrackerWorld.id(work) + "/skip",
                                Map.of("reason", "broken", "note", "no text"))
                        .status())
                .isLessThan(300);
        assertThat(WORLD.keys(slug, "status:held")).containsExactly("r-001");
        JsonNode hold = holds(slug).path(0);
        assertThat(hold.path("item_key").asString()).isEqualTo("r-001");
        assertThat(hold.path("kind").asString()).isEqualTo("broken");
        assertThat(hold.path("blocking").asBoolean()).isTrue();
        assertThat(hold.path("note").asString()).isEqualTo("no text");
        assertThat(hold.path("raised_by").asString()).isEqualTo("ann");
        assertThat(hold.path("resolved_at").isNull()).isTrue();

        String path = "/api/v1/holds/" + TrackerWorld.id(hold) + "/resolve";
        Map<String, String> answer = Map.of("resolution", "back_to_person", "answer", "It is there.");
        assertThat(WORLD.as("ann").post(path, answer).status()).isIn(403, 404);
        assertThat(WORLD.as("obs").post(path, answer).status()).isIn(403, 404);
        assertThat(WORLD.as("lea").post(path, Map.of("resolution", "burn")).status())
                .isIn(400, 422);
        expect(204, WORLD.as("lea").post(path, answer));
        expect(409, WORLD.as("lea").post(path, answer));
        JsonNode resolved = holds(slug).path(0);
        assertThat(resolved.path("resolution").asString()).isEqualTo("back_to_person");
        assertThat(resolved.path("resolved_by").asString()).isEqualTo("lea");
        assertThat(resolved.path("answer").asString()).isEqualTo("It is there.");
        assertThat(WORLD.keys(slug, "status:held")).isEmpty();
        assertThat(TrackerWorld.id(WORLD.claim("ann", slug))).isEqualTo(TrackerWorld.id(work));
    }

    @Test
    void openHoldsComeFirstTheOldestOnTop() {
        String slug = "waiting";
        WORLD.project(slug);
        WORLD.load(slug, TrackerWorld.rows(3));
        for (int i = 0; i < 3; i++) {
            String work = TrackerWorld.id(WORLD.claim("ann", slug));
            assertThat(WORLD.as("ann")
                            .post(
                                    "/api/v1/assignments/" + work + "/skip",
                                    Map.of("reason", "unclear", "note", "why " + i))
                            .status())
                    .isLessThan(300);
        }
        String first = TrackerWorld.id(holds(slug).path(0));
        expect(204, WORLD.as("lea").post("/api/v1/holds/" + first + "/resolve", "{\"resolution\":\"withdraw_item\"}"));
        assertThat(words(holds(slug), "note")).containsExactly("why 1", "why 2", "why 0");
        assertThat(WORLD.keys(slug, "status:withdrawn")).containsExactly("r-001");
    }

    @Test
    void aSkipThatWasTakenBackStaysInTheStory() {
        String slug = "skips";
        WORLD.project(slug);
        WORLD.load(slug, TrackerWorld.rows(1));
        String work = "/api/v1/assignments/" + TrackerWorld.id(WORLD.claim("ann", slug));
        expect(204, WORLD.as("ann").post(work + "/skip", "{\"reason\":\"language\"}"));
        expect(200, WORLD.as("ann").post(work + "/take-back", "{}"));
        expect(204, WORLD.as("ann").post(work + "/skip", "{\"reason\":\"broken\"}"));
        expect(200, WORLD.as("ann").post(work + "/take-back", "{}"));
        expect(204, WORLD.as("ann").post(work + "/skip", "{\"reason\":\"sensitive\"}"));
        JsonNode told = story(slug, "r-001").path("timeline");
        // A skip that stops the item is told as the hold it makes; the last one stands in the seat itself.
        assertThat(words(told, "what").stream().filter(what -> !what.equals("resolved")))
                .containsExactly(
                        "imported", "claimed", "skipped", "skip_taken_back", "held", "skip_taken_back", "skipped");
        JsonNode first = told.path(2);
        assertThat(first.path("who").asString()).isEqualTo("ann");
        assertThat(first.path("stage").asString()).isEqualTo("label");
        assertThat(first.path("detail").path("reason").asString()).isEqualTo("language");
        assertThat(told.path(3).path("who").asString()).isEqualTo("ann");
    }

    private static JsonNode story(String key) {
        return story(SLUG, key);
    }

    private static JsonNode story(String slug, String key) {
        return expect(200, WORLD.as("lea").get("/api/v1/projects/" + slug + "/items/" + TrackerWorld.encoded(key)))
                .json();
    }

    private static JsonNode holds(String slug) {
        return expect(200, WORLD.as("lea").get("/api/v1/projects/" + slug + "/holds"))
                .json()
                .path("holds");
    }

    private static List<String> words(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(field).asString())
                .toList();
    }
}
