package touchstone.server.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.server.tracker.TrackerWorld.expect;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.TestHttp.Reply;

/** Actions on many items: counted first, all or nothing. */
class BulkTest {
    private static final TrackerWorld WORLD = TrackerWorld.get();

    @BeforeAll
    static void start() {
        WORLD.project("bulk");
        WORLD.load("bulk", TrackerWorld.rows(5));
    }

    @Test
    void aPriorityIsSeenInTheListAndHeededByTheQueue() {
        fresh("priority");
        assertThat(changed("priority", """
                {"action":"priority","keys":["r-003","r-004"],"expect":2,"value":7}""")).isEqualTo(2);
        assertThat(WORLD.keys("priority", "priority:7")).containsExactly("r-003", "r-004");
        assertThat(TrackerWorld.keys(WORLD.items("lea", "priority", "", "&sort=-priority&limit=2")))
                .containsExactly("r-004", "r-003");
        assertThat(WORLD.label("ann", "priority", "money", 3)).isEqualTo("r-003");
        assertThat(changed("priority", """
                {"action":"priority","filter":"priority:7","expect":2,"value":7}""")).isZero();
    }

    @Test
    void whatWasBegunIsTakenBackOnWithdrawalAndGoesOnAfterwards() {
        fresh("withdraw");
        WORLD.claim("ann", "withdraw");
        Reply done = expect(200, act("man", "withdraw", """
                {"action":"withdraw","keys":["r-001","r-002"],"expect":2}"""));
        assertThat(done.json().path("changed").asInt()).isEqualTo(2);
        assertThat(WORLD.keys("withdraw", "status:withdrawn")).containsExactly("r-001", "r-002");
        assertThat(WORLD.claim("ann", "withdraw").path("item").path("key").asString())
                .isEqualTo("r-003");
        JsonNode undo = done.json().path("undo");
        assertThat(undo.path("action").asString()).isEqualTo("undo");
        assertThat(changed("withdraw", undo.toString())).isEqualTo(2);
        assertThat(WORLD.keys("withdraw", "status:withdrawn")).isEmpty();
        assertThat(WORLD.label("abe", "withdraw", "money", 3)).isEqualTo("r-001");
    }

    @Test
    void aPriorityIsUndoneToWhatEachItemHadBefore() {
        fresh("undone");
        changed("undone", """
                {"action":"priority","keys":["r-002"],"expect":1,"value":4}""");
        JsonNode undo = expect(200, act("man", "undone", """
                {"action":"priority","filter":"","expect":5,"value":9}""")).json().path("undo");
        changed("undone", """
                {"action":"priority","keys":["r-005"],"expect":1,"value":1}""");
        assertThat(changed("undone", undo.toString())).isEqualTo(4);
        assertThat(WORLD.keys("undone", "priority:4")).containsExactly("r-002");
        assertThat(WORLD.keys("undone", "priority:0")).containsExactly("r-001", "r-003", "r-004");
        assertThat(WORLD.keys("undone", "priority:1")).containsExactly("r-005");
        assertThat(act("man", "undone", undo.toString()).code()).isEqualTo("not-to-undo");
    }

    @Test
    void undoingAWithdrawalLeavesWithdrawnWhatWasSoBefore() {
        fresh("twice");
        changed("twice", """
                {"action":"withdraw","keys":["r-001"],"expect":1}""");
        JsonNode undo = expect(200, act("man", "twice", """
                {"action":"withdraw","filter":"","expect":5}""")).json().path("undo");
        assertThat(changed("twice", undo.toString())).isEqualTo(4);
        assertThat(WORLD.keys("twice", "status:withdrawn")).containsExactly("r-001");
    }

    @Test
    void whatWasDoneToManyItemsStandsInTheStoryOfEachWithItsUndoing() {
        fresh("told");
        changed("told", """
                {"action":"priority","keys":["r-002"],"expect":1,"value":4}""");
        JsonNode priority = expect(200, act("man", "told", """
                {"action":"priority","keys":["r-001","r-002"],"expect":2,"value":9}""")).json().path("undo");
        changed("told", """
                {"action":"priority","keys":["r-001"],"expect":1,"value":1}""");
        changed("told", priority.toString());
        JsonNode withdrawal = expect(200, act("man", "told", """
                {"action":"withdraw","keys":["r-002","r-003"],"expect":2}""")).json().path("undo");
        changed("told", withdrawal.toString());

        assertThat(story("r-002"))
                .containsExactly(
                        "imported man null",
                        "priority_many man {\"before\":0,\"priority\":4}",
                        "priority_many man {\"before\":4,\"priority\":9}",
                        "priority_undone man {\"before\":9,\"priority\":4}",
                        "withdraw_many man null",
                        "withdraw_undone man null");
        assertThat(story("r-001")).hasSize(3).noneMatch(line -> line.startsWith("priority_undone"));
        assertThat(story("r-004")).containsExactly("imported man null");
    }

    private static List<String> story(String key) {
        JsonNode timeline = expect(200, WORLD.as("lea").get("/api/v1/projects/told/items/" + key))
                .json()
                .path("timeline");
        List<String> lines = new ArrayList<>();
        timeline.forEach(moment -> lines.add(
                moment.path("what").asString() + " " + moment.path("who").asString() + " " + moment.path("detail")));
        return lines;
    }

    @Test
    void begunWorkIsReleasedForOthers() {
        fresh("release");
        WORLD.claim("ann", "release");
        assertThat(changed("release", """
                {"action":"release_seats","filter":"person:ann","expect":1}""")).isEqualTo(1);
        assertThat(WORLD.keys("release", "person:ann")).isEmpty();
        assertThat(WORLD.label("abe", "release", "money", 3)).isEqualTo("r-001");
    }

    @Test
    void whatIsDoneIsDecidedAgainAfterItWasReopened() {
        fresh("reopen");
        WORLD.label("ann", "reopen", "money", 3);
        WORLD.label("abe", "reopen", "money", 3);
        assertThat(WORLD.keys("reopen", "status:done")).containsExactly("r-001");
        assertThat(changed("reopen", """
                {"action":"reopen","filter":"status:done,to_do","expect":5}""")).isEqualTo(1);
        assertThat(WORLD.keys("reopen", "status:done")).isEmpty();
        JsonNode review = WORLD.claim("rev", "reopen");
        assertThat(review.path("stage_kind").asString()).isEqualTo("review");
        assertThat(review.path("item").path("key").asString()).isEqualTo("r-001");
    }

    @Test
    void anotherNumberThanWasConfirmedChangesNothing() {
        for (String action : new String[] {"priority", "withdraw", "restore", "reopen", "release_seats"}) {
            Reply refused = act("man", "bulk", """
                    {"action":"%s","filter":"key:r*","expect":4,"value":3}""".formatted(action));
            assertThat(refused.status()).as(refused.body()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("count-changed");
            assertThat(refused.json().path("count").asInt()).isEqualTo(5);
        }
        assertThat(WORLD.keys("bulk", "status:to_do priority:0")).hasSize(5);
        assertThat(act("man", "bulk", """
                {"action":"withdraw","keys":["r-001","strange"],"expect":2}""").code()).isEqualTo("count-changed");
    }

    @Test
    void aRequestThatSaysTooLittleOrTooMuchIsRefused() {
        assertThat(act("man", "bulk", "{\"action\":\"withdraw\",\"expect\":5}").status())
                .isIn(400, 422);
        assertThat(act("man", "bulk", """
                {"action":"withdraw","keys":["r-001"],"filter":"","expect":1}""").status()).isIn(400, 422);
        assertThat(act("man", "bulk", """
                {"action":"priority","keys":["r-001"],"expect":1}""").status()).isIn(400, 422);
        assertThat(act("man", "bulk", """
                {"action":"burn","keys":["r-001"],"expect":1}""").status()).isIn(400, 422);
        assertThat(act("man", "bulk", """
                {"action":"withdraw","filter":"colour:red","expect":1}""").code()).isEqualTo("filter");
        assertThat(WORLD.keys("bulk", "status:to_do")).hasSize(5);
    }

    @Test
    void onlyManagersActOnManyItems() {
        for (String name : new String[] {"ann", "rev", "lea", "obs"}) {
            assertThat(act(name, "bulk", """
                    {"action":"withdraw","keys":["r-001"],"expect":1}""").status()).as(name).isIn(403, 404);
        }
        assertThat(WORLD.keys("bulk", "status:to_do")).hasSize(5);
    }

    private static void fresh(String slug) {
        WORLD.project(slug);
        WORLD.load(slug, TrackerWorld.rows(5));
    }

    private static int changed(String slug, String body) {
        return expect(200, act("man", slug, body)).json().path("changed").asInt();
    }

    private static Reply act(String name, String slug, String body) {
        return WORLD.as(name).post("/api/v1/projects/" + slug + "/bulk", body);
    }
}
