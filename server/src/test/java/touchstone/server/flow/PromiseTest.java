package touchstone.server.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import touchstone.server.flow.Http.Reply;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Role;
import touchstone.server.projects.Project;
import touchstone.server.projects.ReviewWhen;

/** Each promise of the flow, attacked. */
class PromiseTest {

    private static final int PEOPLE = 64;
    private static final int ITEMS = 200;
    private static final FlowWorld WORLD = new FlowWorld(16);

    @AfterAll
    static void close() {
        WORLD.close();
    }

    private final Http http = WORLD.http;

    @Test
    void p1p6SixtyFourPeopleAtOnceLeaveTwoHundredItemsWithThreeDifferentPeopleEachAndAnExpertWhereTheRuleAsks()
            throws Exception {
        Project project = WORLD.project(
                Examples.definition("crowd", 2, new ReviewWhen.Always(), Examples.EXPERT), Examples.rubric());
        WORLD.items(project, ITEMS / 2, List.of("finance"), Examples.DATA);
        WORLD.items(project, ITEMS / 2, List.of(), Examples.DATA);
        List<Callable<Boolean>> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Caller caller = WORLD.member(
                    project,
                    "crowd-" + i,
                    EnumSet.of(Role.ANNOTATOR, Role.REVIEWER),
                    i % 3 == 0 ? new String[] {"expert"} : new String[0]);
            people.add(() -> workUntilNothingIsLeft(caller, project));
        }
        try (ExecutorService crowd = Executors.newFixedThreadPool(PEOPLE)) {
            for (Future<Boolean> person : crowd.invokeAll(people)) {
                assertThat(person.get()).isTrue();
            }
        }
        WORLD.jdbc
                .sql("UPDATE watermark SET scanned_at = now() - interval '1 minute'")
                .update();
        for (Callable<Boolean> person : people) {
            person.call();
        }
        String inProject = " AND a.project = '" + project.id() + "'";
        assertThat(WORLD.count("SELECT count(*) FROM progress a WHERE state <> 'done'" + inProject))
                .isZero();
        assertThat(WORLD.count("SELECT count(*) FROM (SELECT item FROM assignment a WHERE state = 'submitted'"
                        + inProject + " GROUP BY item HAVING count(DISTINCT person) = 3 AND count(*) = 3) AS complete"))
                .isEqualTo(ITEMS);
        assertThat(WORLD.count(
                        "SELECT count(*) FROM item i WHERE i.domain = '{finance}' AND i.project = '" + project.id()
                                + "' AND NOT EXISTS (SELECT FROM assignment a WHERE a.item = i.id AND a.state = 'submitted'"
                                + " AND a.counts_for[1])"))
                .isZero();
    }

    @Test
    void p1ThePersonWhoLabelledIsNeverOfferedTheReview() {
        Project project = project("both", 1, new ReviewWhen.Always());
        Caller both = WORLD.member(project, "both-1", EnumSet.of(Role.ANNOTATOR, Role.REVIEWER));
        assertThat(submitNext(both, project).status()).isEqualTo(201);
        assertThat(http.claim(both, project.slug()).status()).isEqualTo(204);
        assertThat(http.claim(WORLD.reviewer(project, "other-1"), project.slug())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void p2ADoubledSubmitGetsTheSameAnswerAndOtherContentIsKeptAside() {
        Project project = project("doubled", 2, new ReviewWhen.Always());
        Caller ana = WORLD.annotator(project, "ana-doubled");
        Reply claimed = http.claim(ana, project.slug());
        Reply first = http.submit(ana, claimed.id(), Examples.choice("partial"));
        Reply again = http.submit(ana, claimed.id(), Examples.choice("partial"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        Reply other = http.submit(ana, claimed.id(), Examples.choice("relevant"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("already-submitted");
        assertThat(late(claimed.id())).isEqualTo(1);
    }

    @Test
    void p2AFirstSubmitThatArrivesAgainAfterAReturnIsNoRework() {
        Project project = project("echo", 1, new ReviewWhen.Always());
        Caller ana = WORLD.annotator(project, "ana-echo");
        Reply claimed = http.claim(ana, project.slug());
        Reply first = http.submit(ana, claimed.id(), Examples.choice("partial"));
        Caller rev = WORLD.reviewer(project, "rev-echo");
        Reply review = http.claim(rev, project.slug());
        Reply returned = http.post(rev, "/assignments/" + review.id() + "/return", """
                {"to": ["A"], "findings": [{"to": "A", "question": null, "category": "facts", "severity": "minor",
                 "clause": null, "what_to_do": "again"}]}""");
        assertThat(returned.status()).as(returned.body().toString()).isEqualTo(200);

        Reply echo = http.submit(ana, claimed.id(), Examples.choice("partial"));
        assertThat(echo.status()).isEqualTo(201);
        assertThat(echo.body()).isEqualTo(first.body());
        assertThat(WORLD.itemState(project, claimed.key())).isEqualTo("rework");

        Reply shown = http.claim(ana, project.slug());
        assertThat(shown.id()).isEqualTo(claimed.id());
        Reply meant = http.submit(ana, claimed.id(), Examples.choice("partial"));
        assertThat(meant.body().path("revision").asInt())
                .as("who has seen the finding and stays with the answer has done the rework")
                .isEqualTo(2);
    }

    @Test
    void p2ALateSubmitCountsWhileTheSeatIsFreeAndIsKeptAsideWhenItIsTaken() {
        Project project = project("late", 1, new ReviewWhen.Always());
        Caller ana = WORLD.annotator(project, "ana-late");
        Caller ben = WORLD.annotator(project, "ben-late");
        Reply claimed = http.claim(ana, project.slug());
        WORLD.expire(claimed.id());
        assertThat(http.submit(ana, claimed.id(), Examples.choice("partial")).status())
                .isEqualTo(201);

        WORLD.items(project, 1, List.of(), Examples.DATA);
        Reply second = http.claim(ana, project.slug());
        WORLD.expire(second.id());
        assertThat(http.claim(ben, project.slug()).key()).isEqualTo(second.key());
        Reply refused = http.submit(ana, second.id(), Examples.choice("partial"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("seat-taken");
        assertThat(late(second.id())).isEqualTo(1);
    }

    @Test
    void p3AnExpiredSeatIsOfferedToItsFormerHolderFirstWithTheDraft() {
        Project project = project("returning", 1, new ReviewWhen.Always());
        WORLD.items(project, 2, List.of(), Examples.DATA);
        Caller ana = WORLD.annotator(project, "ana-returning");
        Reply claimed = http.claim(ana, project.slug());
        assertThat(http.put(ana, draft(claimed), "\"0\"", Examples.choice("partial"))
                        .status())
                .isEqualTo(200);
        WORLD.expire(claimed.id());
        Reply again = http.claim(ana, project.slug());
        assertThat(again.key()).isEqualTo(claimed.key());
        assertThat(again.id()).isNotEqualTo(claimed.id());
        assertThat(again.body().path("draft").path("answers").has("relevance")).isTrue();
    }

    @Test
    void p3ADraftOfAnotherWindowIsNotOverwrittenAndWhatWasSubmittedCannotBeChanged() {
        Project project = project("windows", 2, new ReviewWhen.Always());
        Caller ana = WORLD.annotator(project, "ana-windows");
        Reply claimed = http.claim(ana, project.slug());
        http.put(ana, draft(claimed), "\"0\"", Examples.choice("partial"));
        Reply stale = http.put(ana, draft(claimed), "\"0\"", Examples.choice("relevant"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.body().path("draft_revision").asInt()).isEqualTo(1);
        assertThat(stale.body().path("draft").toString()).contains("partial");
        http.submit(ana, claimed.id(), Examples.choice("partial"));
        assertThatThrownBy(() ->
                        WORLD.jdbc.sql("UPDATE annotation SET answers = '{}'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> WORLD.jdbc.sql("DELETE FROM annotation").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void p4SomebodyElsesAssignmentDoesNotExist() {
        Project project = project("stranger", 2, new ReviewWhen.Always());
        Caller ana = WORLD.annotator(project, "ana-stranger");
        Caller ben = WORLD.annotator(project, "ben-stranger");
        Reply claimed = http.claim(ana, project.slug());
        String path = "/assignments/" + claimed.id();
        assertThat(http.get(ben, path).status()).isEqualTo(404);
        assertThat(http.submit(ben, claimed.id(), Examples.choice("partial")).status())
                .isEqualTo(404);
        assertThat(http.put(ben, draft(claimed), "\"0\"", "{\"answers\": {}}").status())
                .isEqualTo(404);
        assertThat(http.post(ben, path + "/release", null).status()).isEqualTo(404);
        assertThat(http.post(ben, path + "/heartbeat", "{\"active_ms\": 1}").status())
                .isEqualTo(404);
        Reply mine = http.claim(ben, project.slug());
        http.submit(ana, claimed.id(), Examples.choice("partial"));
        assertThat(http.get(ben, "/assignments/" + mine.id()).body()).isEqualTo(mine.body());
    }

    @Test
    void p5EveryPartOfTheProvenanceIsStored() {
        Project project = project("provenance", 1, new ReviewWhen.Disagree());
        Caller ana = WORLD.annotator(project, "ana-provenance");
        UUID prediction = UUID.randomUUID();
        WORLD.jdbc
                .sql("""
                INSERT INTO prediction (id, project, item, model, version, answers)
                SELECT :id, :project, id, 'm1', '7', '{"relevance": {"kind": "choice", "options": ["relevant"]}}'
                  FROM item WHERE project = :project
                """)
                .param("id", prediction)
                .param("project", project.id())
                .update();
        Reply claimed = http.claim(ana, project.slug());
        assertThat(claimed.body().path("predictions").get(0).path("model").asString())
                .isEqualTo("m1");
        assertThat(http.submit(ana, claimed.id(), Examples.choice("partial")).status())
                .isEqualTo(201);
        assertThat(WORLD.count(
                        "SELECT count(*) FROM annotation n JOIN assignment a ON a.id = n.assignment JOIN verdict v ON v.item = n.item"
                                + " WHERE n.project = '" + project.id() + "' AND n.person = '" + ana.personId()
                                + "' AND n.active_ms = 4000 AND n.rubric_version = 1 AND a.claimed_at <= n.submitted_at"
                                + " AND n.edits -> 0 ->> 'prediction' = '" + prediction + "'"
                                + " AND jsonb_array_length(n.edits -> 0 -> 'edits' -> 'relevance') > 0"
                                + " AND v.sources -> 'relevance' -> 'annotations' ->> 0 = n.id::text"))
                .isEqualTo(1);
    }

    @Test
    void p8OffsetsCountCodePointsAlsoBehindEmojiAndChinese() {
        Project project = WORLD.project(Examples.definition("points", 1, new ReviewWhen.Disagree()), Examples.rubric());
        WORLD.items(project, 1, List.of(), "{\"response\": \"😀 公司 Acme\"}");
        Caller ana = WORLD.annotator(project, "ana-points");
        Reply claimed = http.claim(ana, project.slug());
        String spans = """
                {"answers": {"relevance": {"kind": "choice", "options": ["partial"]}, "entities": {"kind": "spans", "regions":
                 [{"id": "r1", "start": 5, "end": %d, "label": "ORG", "message": null, "attributes": {}}]}}}""";
        Reply beyond = http.submit(ana, claimed.id(), spans.formatted(10));
        assertThat(beyond.status()).isEqualTo(422);
        assertThat(beyond.body().path("errors").get(0).path("code").asString()).isEqualTo("span-outside-text");
        assertThat(http.submit(ana, claimed.id(), spans.formatted(9)).status()).isEqualTo(201);
        var region = WORLD.verdict(project, "row-1", "answers")
                .path("entities")
                .path("regions")
                .get(0);
        assertThat(region.path("start").asInt()).isEqualTo(5);
        assertThat(region.path("end").asInt()).isEqualTo(9);
    }

    private boolean workUntilNothingIsLeft(Caller caller, Project project) {
        Reply claimed = http.claim(caller, project.slug());
        while (claimed.status() == 200) {
            boolean review = claimed.body().path("stage_kind").asString().equals("review");
            String option = review || caller.name().hashCode() % 2 == 0 ? "partial" : "relevant";
            Reply submitted = http.submit(caller, claimed.id(), Examples.choice(option));
            assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(201);
            claimed = http.claim(caller, project.slug());
        }
        return claimed.status() == 204;
    }

    private Project project(String slug, int seats, ReviewWhen when) {
        Project project = WORLD.project(Examples.definition(slug, seats, when), Examples.rubric());
        WORLD.items(project, 1, List.of(), Examples.DATA);
        return project;
    }

    private Reply submitNext(Caller caller, Project project) {
        return http.submit(caller, http.claim(caller, project.slug()).id(), Examples.choice("partial"));
    }

    private static String draft(Reply claimed) {
        return "/assignments/" + claimed.id() + "/draft";
    }

    private static long late(UUID assignment) {
        return WORLD.count("SELECT count(*) FROM late_submission WHERE assignment = '" + assignment + "'");
    }
}
