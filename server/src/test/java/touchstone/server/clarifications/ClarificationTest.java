package touchstone.server.clarifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static touchstone.server.clarifications.QuestionWorld.expect;
import static touchstone.server.clarifications.QuestionWorld.id;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;

/** Asking, talking, answering. */
class ClarificationTest {

    private static final QuestionWorld WORLD = new QuestionWorld();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void aQuestionIsAskedTalkedAboutAnsweredAndBecomesAPrecedent() {
        WORLD.project("way", 1);
        JsonNode work = WORLD.claim("ann", "way");
        String question = WORLD.ask("ann", "way", "Is a transfer fee sports?", List.of("money"), id(work), false);
        JsonNode waiting = WORLD.queue("lea", "way", "").getFirst();
        assertThat(waiting.path("asked_by").asString()).isEqualTo("ann");
        assertThat(waiting.path("item_key").asString()).isEqualTo("r-1");
        assertThat(waiting.path("rubric_version").asInt()).isEqualTo(1);
        assertThat(WORLD.mine("ann").getFirst().path("unseen").asBoolean()).isFalse();
        expect(204, say("lea", question, "Which club?"));
        assertThat(WORLD.mine("ann").getFirst().path("unseen").asBoolean()).isTrue();
        expect(204, say("ann", question, "Any."));
        assertThat(WORLD.mine("ann").getFirst().path("unseen").asBoolean())
                .as("who replies has read")
                .isFalse();
        assertThat(WORLD.mine("ann").getFirst().path("messages").findValuesAsString("text"))
                .containsExactly("Which club?", "Any.");
        assertThat(WORLD.mine("ann").getFirst().path("messages").path(0).has("by"))
                .as("who answers stays with those who may see the team")
                .isFalse();
        expect(200, WORLD.answer("lea", question, "Fees are money.", "money", List.of("money")));

        JsonNode own = WORLD.mine("ann").getFirst();
        assertThat(own.path("unseen").asBoolean()).isTrue();
        assertThat(own.path("answer").path("proposed_label").asString()).isEqualTo("money");
        expect(204, WORLD.as("ann").post("/api/v1/clarifications/" + question + "/seen", "{}"));
        assertThat(WORLD.mine("ann").getFirst().path("unseen").asBoolean()).isFalse();
        assertThat(WORLD.queue("lea", "way", "")).isEmpty();
        assertThat(WORLD.queue("man", "way", "?state=answered&clause=money")).hasSize(1);
        assertThat(WORLD.queue("man", "way", "?state=answered&clause=topic")).isEmpty();
        assertThat(WORLD.precedents("obs", "way", "?clause=money")
                        .getFirst()
                        .path("decision")
                        .asString())
                .isEqualTo("Fees are money.");
    }

    @Test
    void whoCannotGoOnWaitsAndIsGivenTheItemBackWithTheAnswer() {
        WORLD.project("waits", 1);
        JsonNode work = WORLD.claim("ann", "waits");
        String question = WORLD.ask("ann", "waits", "Which of the two?", List.of("topic", "money"), id(work), true);
        String own = "/api/v1/assignments/" + id(work);
        expect(204, WORLD.as("ann").post(own + "/skip", "{\"reason\":\"unclear\",\"note\":\"asked\"}"));
        assertThat(WORLD.as("ann").get(own).json().path("state").asString()).isEqualTo("waiting");
        assertThat(WORLD.queue("lea", "waits", "").getFirst().path("kind").asString())
                .isEqualTo("conflict");
        assertThat(held("waits").path("asked").asBoolean())
                .as("the list of what is held points to the question")
                .isTrue();
        expect(200, WORLD.answer("lea", question, "Money goes first.", "money", List.of("topic", "money")));
        assertThat(held("waits").path("asked").asBoolean()).isFalse();
        assertThat(held("waits").path("resolution").asString()).isEqualTo("back_to_person");
        assertThat(WORLD.as("lea")
                        .get("/api/v1/projects/waits/items/r-1")
                        .json()
                        .path("timeline")
                        .findValuesAsString("what"))
                .as("the item's story tells it")
                .contains("asked", "held", "settled", "resolved");
        JsonNode back = WORLD.as("ann").get(own).json();
        assertThat(back.path("state").asString()).isEqualTo("returned");
        assertThat(back.path("findings").toString()).contains("Money goes first.");
    }

    @Test
    void theQueueHasTheBlockingFirstThenTheOldest() {
        WORLD.project("order", 1);
        WORLD.ask("ann", "order", "first", List.of(), "", false);
        WORLD.ask("abe", "order", "second", List.of(), "", false);
        WORLD.ask("rev", "order", "third", List.of(), "", true);
        assertThat(WORLD.queue("lea", "order", "?state=all"))
                .extracting(one -> one.path("question").asString())
                .containsExactly("third", "first", "second");
    }

    @Test
    void beforeAndAfterTheAnswerAQuestionIsNobodyElses() {
        WORLD.project("own", 1);
        String question = WORLD.ask("ann", "own", "secret", List.of("topic"), "", false);
        for (String other : List.of("abe", "rev", "obs")) {
            assertThat(WORLD.as(other)
                            .get("/api/v1/projects/own/clarifications")
                            .status())
                    .isEqualTo(403);
            assertThat(say(other, question, "hello").status()).isEqualTo(404);
            assertThat(WORLD.answer(other, question, "no", "no", List.of()).status())
                    .isEqualTo(404);
            assertThat(WORLD.as(other)
                            .post("/api/v1/clarifications/" + question + "/seen", "{}")
                            .status())
                    .isEqualTo(404);
            assertThat(WORLD.mine(other).toString()).doesNotContain("secret");
        }
        assertThat(WORLD.answer("ann", question, "mine", "x", List.of()).status())
                .as("nobody answers themselves without owning the rubric")
                .isEqualTo(404);
    }

    @Test
    void aQuestionIsAnsweredOnceUnlessItsAskerComesBack() {
        WORLD.project("once", 1);
        String question = WORLD.ask("ann", "once", "what?", List.of(), "", false);
        expect(200, WORLD.answer("lea", question, "this", "x", List.of()));
        assertThat(WORLD.answer("man", question, "that", "y", List.of()).code()).isEqualTo("clarification-answered");
        assertThat(WORLD.queue("lea", "once", "")).isEmpty();

        expect(204, say("ann", question, "but which of the two?"));
        assertThat(WORLD.queue("lea", "once", ""))
                .as("open again, with the answer that was not enough")
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.at("/answer/precedent/decision").asString()).isEqualTo("this");
                    assertThat(one.path("open").asBoolean()).isTrue();
                });
        expect(204, say("lea", question, "the first"));
        assertThat(WORLD.queue("lea", "once", "")).as("a reply will do").isEmpty();
        assertThat(WORLD.mine("ann").get(0).path("unseen").asBoolean()).isTrue();

        expect(204, say("ann", question, "and if there are three?"));
        expect(200, WORLD.answer("man", question, "always the first", "x", List.of()));
        assertThat(WORLD.queue("lea", "once", "")).isEmpty();
        assertThat(WORLD.mine("ann").get(0).at("/answer/decision").asString()).isEqualTo("always the first");
        assertThat(WORLD.precedents("ann", "once", "?standing=true"))
                .as("the answer that was replaced holds no more")
                .hasSize(1);
    }

    @Test
    void aQuestionWhoseAnswerIsWithdrawnWaitsForAnother() {
        WORLD.project("struck", 1);
        String question = WORLD.ask("ann", "struck", "what?", List.of(), "", false);
        Reply answered = expect(200, WORLD.answer("lea", question, "this", "x", List.of()));
        String precedent = answered.json().path("precedent").asString();
        expect(204, WORLD.as("lea").post("/api/v1/precedents/" + precedent + "/withdraw", "{\"reason\":\"wrong\"}"));
        assertThat(WORLD.queue("lea", "struck", "")).hasSize(1);
        expect(200, WORLD.answer("man", question, "that", "y", List.of()));
        assertThat(WORLD.queue("lea", "struck", "?state=answered"))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.at("/answer/precedent/decision").asString())
                                .isEqualTo("that"));
    }

    @Test
    void askedTwiceWithOneKeyItIsOneQuestion() {
        WORLD.project("twice", 1);
        TestHttp ann = WORLD.as("ann").with("Idempotency-Key", "the very same");
        String body = "{\"kind\":\"unclear\",\"question\":\"q\",\"clauses\":[],\"blocking\":false}";
        Reply first = expect(201, ann.post("/api/v1/projects/twice/clarifications", body));
        assertThat(ann.post("/api/v1/projects/twice/clarifications", body).body())
                .isEqualTo(first.body());
        assertThat(WORLD.queue("lea", "twice", "")).hasSize(1);
    }

    @Test
    void whatCannotBeAskedIsRefusedWithItsPlace() {
        WORLD.project("strict", 2);
        String elsewhere = id(WORLD.claim("abe", "strict"));
        assertThat(refused("{\"kind\":\"unclear\",\"question\":\" \",\"clauses\":[\"none\"],\"blocking\":false}"))
                .contains("\"question\"", "clauses[0]", "clause-unknown");
        assertThat(refused("{\"kind\":\"conflict\",\"question\":\"q\",\"clauses\":[\"topic\"],\"blocking\":false}"))
                .contains("two-needed");
        assertThat(
                        refused(
                                "{\"kind\":\"conflict\",\"question\":\"q\",\"clauses\":[\"topic\",\"topic\"],\"blocking\":false}"))
                .contains("clause-twice");
        assertThat(refused("{\"kind\":\"unclear\",\"question\":\"" + "x".repeat(4001)
                        + "\",\"clauses\":[],\"blocking\":false}"))
                .contains("\"length\"");
        TestHttp ann = WORLD.as("ann");
        String path = "/api/v1/projects/strict/clarifications";
        assertThat(ann.post(
                                path,
                                "{\"kind\":\"unclear\",\"question\":\"q\",\"clauses\":[],\"blocking\":false,\"more\":1}")
                        .status())
                .isIn(400, 422);
        assertThat(ann.post(
                                path,
                                "{\"kind\":\"unclear\",\"question\":\"q\",\"clauses\":[],\"blocking\":false,\"assignment\":\""
                                        + elsewhere + "\"}")
                        .status())
                .as("somebody else's assignment does not exist")
                .isEqualTo(404);
        assertThat(WORLD.as("obs")
                        .post(path, Map.of("kind", "unclear", "question", "q", "blocking", false))
                        .status())
                .isEqualTo(403);
        assertThat(WORLD.as("lea").get(path + "?state=odd").status()).isEqualTo(422);
    }

    @Test
    void whatPeopleSaidIsNeverChanged() {
        WORLD.project("kept", 1);
        String question = WORLD.ask("ann", "kept", "q", List.of(), "", false);
        expect(204, say("ann", question, "more"));
        expect(200, WORLD.answer("lea", question, "a", "x", List.of()));
        for (String table : List.of("clarification", "clarification_message", "precedent")) {
            assertThatThrownBy(
                            () -> WORLD.server.sql().sql("DELETE FROM " + table).update())
                    .as(table)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(WORLD.server
                        .sql()
                        .sql("SELECT action FROM audit WHERE subject = :id ORDER BY id")
                        .param("id", question)
                        .query(String.class)
                        .list())
                .containsExactly("clarification.asked", "clarification.replied", "clarification.answered");
    }

    private static JsonNode held(String slug) {
        return QuestionWorld.list(WORLD.as("lea").get("/api/v1/projects/" + slug + "/holds"), "holds")
                .getFirst();
    }

    private static Reply say(String name, String question, String text) {
        return WORLD.as(name).post("/api/v1/clarifications/" + question + "/messages", Map.of("text", text));
    }

    private static String refused(String body) {
        return expect(422, WORLD.as("ann").post("/api/v1/projects/strict/clarifications", body))
                .body();
    }
}
