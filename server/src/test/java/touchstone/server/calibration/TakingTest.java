package touchstone.server.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static touchstone.server.calibration.TestWorld.expect;
import static touchstone.server.calibration.TestWorld.path;
import static touchstone.server.calibration.TestWorld.terms;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.TestHttp.Reply;

/** Taking a test: from the first answer to the skill. */
class TakingTest {

    private static final TestWorld WORLD = new TestWorld();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void whoPassesGetsTheSkillAndThenWork() {
        WORLD.project("way", 2);
        String test = WORLD.test("way", terms("expert"));
        assertThat(WORLD.as("ann").post("/api/v1/projects/way/claim", "{}").status())
                .isEqualTo(204);
        JsonNode step = WORLD.onboarding("ann", "way");
        assertThat(step.path("ready").asBoolean()).isFalse();
        assertThat(step.at("/missing/0/qualification").asString()).isEqualTo(test);
        assertThat(step.at("/tests/0/needed").asBoolean()).isTrue();

        JsonNode result = WORLD.take("ann", test, 4).path("result");
        assertThat(result.path("score").asDouble()).isEqualTo(0.8);
        assertThat(result.path("passed").asBoolean()).isTrue();
        assertThat(result.path("right").asInt()).isEqualTo(4);
        assertThat(result.path("skill").asString()).isEqualTo("granted");
        assertThat(result.path("valid_until").asString()).isNotEmpty();
        assertThat(result.at("/items/4/right/topic/options/0").asString()).isEqualTo("money");
        assertThat(result.at("/items/4/explanation").asString()).isEqualTo("because 5");

        assertThat(WORLD.sql()
                        .sql("SELECT level || ' ' || evidence FROM skill s JOIN person p ON p.id = s.person"
                                + " WHERE p.name = 'ann' AND skill = 'expert'")
                        .query(String.class)
                        .single())
                .startsWith("2 qualification Expert test, 4 of 5, ");
        assertThat(WORLD.onboarding("ann", "way").path("ready").asBoolean()).isTrue();
        expect(200, WORLD.as("ann").post("/api/v1/projects/way/claim", "{}"));
        assertThat(WORLD.onboarding("ann", "way").path("begun").asBoolean()).isTrue();
        assertThat(WORLD.as("ann").post(path(test) + "/attempts", "{}").code()).isEqualTo("qualification-passed");
    }

    @Test
    void whoFailsIsToldWhenToTryAgainAndHowOften() {
        WORLD.project("fails", 1);
        String test = WORLD.test("fails", terms("failing"));
        JsonNode result = WORLD.take("ann", test, 3).path("result");
        assertThat(result.path("passed").asBoolean()).isFalse();
        assertThat(result.path("attempts_left").asInt()).isEqualTo(1);
        assertThat(result.path("retry_at").asString()).isNotEmpty();
        Reply early = WORLD.as("ann").post(path(test) + "/attempts", "{}");
        assertThat(early.code()).isEqualTo("retry-later");
        assertThat(early.json().path("retry_at").asString())
                .isEqualTo(result.path("retry_at").asString());
        WORLD.bend("UPDATE qualification_outcome SET finished_at = finished_at - interval '25 hours'");
        assertThat(WORLD.take("ann", test, 0).at("/result/attempts_left").asInt())
                .isZero();
        assertThat(WORLD.as("ann").post(path(test) + "/attempts", "{}").code()).isEqualTo("attempts-used-up");

        String last = WORLD.as("lea")
                .get(path(test) + "/attempts")
                .json()
                .at("/attempts/0/id")
                .asString();
        expect(204, WORLD.as("lea").post("/api/v1/attempts/" + last + "/void", Map.of("reason", "power cut")));
        assertThat(WORLD.as("lea")
                        .post("/api/v1/attempts/" + last + "/void", Map.of("reason", "again"))
                        .code())
                .isEqualTo("attempt-voided");
        assertThat(WORLD.begin("ann", test).path("number").asInt()).isEqualTo(3);
    }

    @Test
    void theSkillGoesWithTheTryThatGrantedItAndWithNoOther() {
        WORLD.project("voids", 1, ", skill: voiding", "");
        String test = WORLD.test("voids", terms("voiding"));
        String first = WORLD.take("abe", test, 5).path("id").asString();
        expect(200, WORLD.as("lea").get(path(test) + "/attempts"));
        expect(204, WORLD.as("lea").post("/api/v1/attempts/" + first + "/void", Map.of("reason", "helped")));
        assertThat(skills("abe", "voiding")).isEmpty();
        assertThat(WORLD.onboarding("abe", "voids").path("ready").asBoolean()).isFalse();
        assertThat(WORLD.sql()
                        .sql("SELECT action || ' ' || coalesce(detail ->> 'skill', detail ->> 'skill_taken') FROM audit"
                                + " WHERE detail ->> 'attempt' = :attempt"
                                + " OR (subject = :attempt AND action = 'qualification.voided') ORDER BY id")
                        .param("attempt", first)
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list())
                .containsExactly("people.skill-revoked voiding", "qualification.voided true");

        String second = WORLD.take("abe", test, 5).path("id").asString();
        assertThat(skills("abe", "voiding")).hasSize(1);
        UUID abe = WORLD.sql()
                .sql("SELECT id FROM person WHERE name = 'abe'")
                .query(UUID.class)
                .single();
        expect(
                201,
                WORLD.server
                        .asOwner()
                        .post("/api/v1/people/" + abe + "/skills", Map.of("skill", "voiding", "level", 1)));
        expect(204, WORLD.as("lea").post("/api/v1/attempts/" + second + "/void", Map.of("reason", "again")));
        assertThat(skills("abe", "voiding"))
                .as("what somebody granted since stays")
                .hasSize(1);
    }

    private static List<String> skills(String name, String skill) {
        return WORLD.sql()
                .sql("SELECT s.evidence FROM skill s JOIN person p ON p.id = s.person"
                        + " WHERE p.name = :name AND skill = :skill AND revoked_at IS NULL")
                .param("name", name)
                .param("skill", skill)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void reloadingLosesNothingAndAnswersAreSavedOnce() {
        WORLD.project("reload", 1);
        String test = WORLD.test("reload", terms("reloading"));
        String attempt = WORLD.begin("ann", test).path("id").asString();
        assertThat(expect(200, WORLD.answer("ann", attempt, 2, 0, "money"))
                        .json()
                        .path("revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(expect(200, WORLD.answer("ann", attempt, 2, 0, "money"))
                        .json()
                        .path("revision")
                        .asInt())
                .as("the same answers again")
                .isEqualTo(1);
        Reply older = WORLD.answer("ann", attempt, 2, 0, "sports");
        assertThat(older.code()).isEqualTo("attempt-answers-changed");
        assertThat(older.json().path("revision").asInt()).isEqualTo(1);
        expect(200, WORLD.answer("ann", attempt, 2, 1, "sports"));
        assertThat(WORLD.answer("ann", attempt, 9, 0, "money").status()).isEqualTo(404);
        JsonNode again = WORLD.begin("ann", test);
        assertThat(again.path("id").asString()).as("the same attempt").isEqualTo(attempt);
        assertThat(again.at("/items/1/content/answers/topic/options/0").asString())
                .isEqualTo("sports");
        assertThat(again.at("/items/1/revision").asInt()).isEqualTo(2);
        assertThat(again.path("seconds_left").asInt()).isBetween(1_700, 1_800);
        assertThat(again.toString()).doesNotContain("because", "t-1");
        JsonNode done = WORLD.finish("ann", attempt);
        assertThat(WORLD.finish("ann", attempt).path("result")).isEqualTo(done.path("result"));
        assertThat(WORLD.answer("ann", attempt, 1, 0, "money").code()).isEqualTo("attempt-ended");
    }

    @Test
    void whenTheTimeIsOverWhatIsThereCounts() {
        WORLD.project("late", 1);
        String test = WORLD.test("late", terms("lateness"));
        String attempt = WORLD.begin("ann", test).path("id").asString();
        expect(200, WORLD.answer("ann", attempt, 1, 0, "money"));
        WORLD.bend(
                "UPDATE qualification_attempt SET deadline = now() - interval '1 minute' WHERE id = '" + attempt + "'");
        JsonNode over = WORLD.as("ann").get("/api/v1/attempts/" + attempt).json();
        assertThat(over.path("state").asString()).isEqualTo("overdue");
        assertThat(over.path("items")).isEmpty();
        assertThat(WORLD.answer("ann", attempt, 2, 0, "money").code()).isEqualTo("attempt-ended");
        WORLD.server.bean(AttemptSweeper.class).sweep();
        JsonNode result =
                WORLD.as("ann").get("/api/v1/attempts/" + attempt).json().path("result");
        assertThat(result.path("by_deadline").asBoolean()).isTrue();
        assertThat(result.path("score").asDouble()).isEqualTo(0.2);
        assertThat(WORLD.server.bean(AttemptSweeper.class).sweep()).isZero();
    }

    @Test
    void rightAnswersAreRevealedOnlyWhereTheTestSaysSo() {
        WORLD.project("hidden", 1);
        Map<String, Object> terms = terms("hiding");
        terms.put("reveal", false);
        JsonNode done = WORLD.take("ann", WORLD.test("hidden", terms), 3);
        assertThat(done.toString()).doesNotContain("because", "questions");
        assertThat(done.path("items")).isEmpty();
        assertThat(done.at("/result/right").asInt()).isEqualTo(3);
    }

    @Test
    void aHigherLevelIsKept() {
        WORLD.project("kept", 1);
        String test = WORLD.test("kept", terms("keeping"));
        String ann = WORLD.sql()
                .sql("SELECT id::text FROM person WHERE name = 'ann'")
                .query(String.class)
                .single();
        expect(
                201,
                WORLD.server
                        .asOwner()
                        .post(
                                "/api/v1/people/" + ann + "/skills",
                                Map.of("skill", "keeping", "level", 4, "evidence", "diploma")));
        assertThat(WORLD.take("ann", test, 5).at("/result/skill").asString()).isEqualTo("kept");
        assertThat(WORLD.sql()
                        .sql("SELECT level FROM skill WHERE skill = 'keeping' AND revoked_at IS NULL")
                        .query(Integer.class)
                        .list())
                .containsExactly(4);
    }

    @Test
    void whoCanReadTheKeyTakesNoTestAndNobodySeesTheAttemptOfAnother() {
        WORLD.project("own", 1);
        String test = WORLD.test("own", terms("owning"));
        for (String name : List.of("lea", "man")) {
            assertThat(WORLD.as(name).post(path(test) + "/attempts", "{}").code())
                    .isEqualTo("key-readable");
        }
        assertThat(WORLD.as("obs").post(path(test) + "/attempts", "{}").status())
                .isEqualTo(403);
        String attempt = WORLD.begin("ann", test).path("id").asString();
        for (String name : List.of("abe", "lea", "obs")) {
            assertThat(WORLD.as(name).get("/api/v1/attempts/" + attempt).status())
                    .isEqualTo(404);
            assertThat(WORLD.answer(name, attempt, 1, 0, "money").status()).isEqualTo(404);
            assertThat(WORLD.as(name)
                            .post("/api/v1/attempts/" + attempt + "/finish", "{}")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(WORLD.as("ann").get(path(test)).status()).isEqualTo(404);
        assertThat(WORLD.as("ann").get(path(test) + "/attempts").status()).isEqualTo(404);
        assertThat(WORLD.as("ann")
                        .post("/api/v1/attempts/" + attempt + "/void", Map.of("reason", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatCameOfAnAttemptNeverChanges() {
        WORLD.project("fixed", 1);
        String test = WORLD.test("fixed", terms("fixing"));
        String attempt = WORLD.take("ann", test, 5).path("id").asString();
        for (String statement : List.of(
                "UPDATE qualification_outcome SET score = 0",
                "DELETE FROM qualification_attempt WHERE id = '" + attempt + "'",
                "UPDATE qualification_item SET answers = '{}' WHERE qualification = '" + test + "'",
                "DELETE FROM qualification_item WHERE qualification = '" + test + "'")) {
            assertThatThrownBy(() -> WORLD.sql().sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(WORLD.sql()
                        .sql("SELECT action FROM audit WHERE subject = :id ORDER BY id")
                        .param("id", attempt)
                        .query(String.class)
                        .list())
                .containsExactly("qualification.begun", "qualification.finished");
    }
}
