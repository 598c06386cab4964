package touchstone.server.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import touchstone.server.assignments.Bulk;
import touchstone.server.assignments.Resolution;
import touchstone.server.flow.Http.Reply;
import touchstone.server.platform.Caller;
import touchstone.server.projects.Project;
import touchstone.server.projects.ReviewWhen;

/** The way of a label from claim to verdict, with every turn it can take. */
class JourneyTest {

    private static final FlowWorld WORLD = new FlowWorld(5);

    @AfterAll
    static void close() {
        WORLD.close();
    }

    private final Http http = WORLD.http;

    @Test
    void agreementOfTwoBlindPeopleIsTheVerdict() {
        Project project = project("agreement", new ReviewWhen.Disagree());
        Caller ana = WORLD.annotator(project, "ana-1");
        Caller ben = WORLD.annotator(project, "ben-1");
        answer(project, ana, "partial");
        assertThat(WORLD.itemState(project, "row-1")).isEqualTo("in_work");
        answer(project, ben, "partial");
        assertThat(WORLD.itemState(project, "row-1")).isEqualTo("done");
        JsonNode source = source(project, "row-1", "relevance");
        assertThat(source.path("source").asString()).isEqualTo("agreement");
        assertThat(source.path("annotations").size()).isEqualTo(2);
    }

    @Test
    void aDisagreementIsDecidedByAReviewerWhoSeesBothColumnsWithoutNames() {
        Project project = project("disagreement", new ReviewWhen.Disagree());
        Caller ana = WORLD.annotator(project, "ana-2");
        Caller ben = WORLD.annotator(project, "ben-2");
        Caller rita = WORLD.reviewer(project, "rita-2");
        answer(project, ana, "partial");
        answer(project, ben, "relevant");
        assertThat(WORLD.itemState(project, "row-1")).isEqualTo("disagreement");
        Reply review = http.claim(rita, project.slug());
        assertThat(review.status()).isEqualTo(200);
        assertThat(WORLD.itemState(project, "row-1")).isEqualTo("in_review");
        JsonNode columns = review.body().path("review").path("columns");
        assertThat(columns.size()).isEqualTo(2);
        assertThat(review.body().toString())
                .doesNotContain("ana-2")
                .doesNotContain(ana.personId().toString());
        assertThat(review.body().path("review").path("comparison").path("agree").asBoolean())
                .isFalse();

        Reply undecided = http.submit(rita, review.id(), "{\"answers\": {}}");
        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.body().path("errors").get(0).path("path").asString())
                .isEqualTo("answers.relevance");

        String taken = columns.get(0)
                .path("answers")
                .path("relevance")
                .path("options")
                .get(0)
                .asString();
        Reply decided = http.submit(
                rita,
                review.id(),
                "{\"answers\": {}, \"decisions\": {\"relevance\": {\"take\": \"A\", \"reason\": \"it says so\"}}}");
        assertThat(decided.status()).isEqualTo(201);
        assertThat(WORLD.itemState(project, "row-1")).isEqualTo("done");
        JsonNode source = source(project, "row-1", "relevance");
        assertThat(source.path("source").asString()).isEqualTo("adjudication");
        assertThat(source.path("reason").asString()).isEqualTo("it says so");
        assertThat(verdict(project, "row-1")
                        .path("relevance")
                        .path("options")
                        .get(0)
                        .asString())
                .isEqualTo(taken);
    }

    @Test
    void reworkGoesToOneSideAndComesBackToTheReviewerWhoAskedForIt() {
        Project project = project("rework", new ReviewWhen.Always());
        Caller ana = WORLD.annotator(project, "ana-3");
        Caller ben = WORLD.annotator(project, "ben-3");
        Caller rita = WORLD.reviewer(project, "rita-3");
        answer(project, ana, "partial");
        answer(project, ben, "relevant");
        Reply review = http.claim(rita, project.slug());
        String wrong = columnOf(review, "partial");
        Reply returned = http.post(rita, "/assignments/" + review.id() + "/return", """
                {"to": ["%1$s"], "findings": [{"to": "%1$s", "question": "relevance", "category": "facts", "severity": "major",
                 "clause": null, "what_to_do": "read the second sentence"}]}""".formatted(wrong));
        assertThat(returned.status()).isEqualTo(200);
        assertThat(WORLD.itemState(project, "row-1")).isEqualTo("rework");
        assertThat(http.submit(rita, review.id(), Examples.choice("relevant")).code())
                .isEqualTo("assignment-waits");
        assertThat(http.claim(ben, project.slug()).status()).isEqualTo(204);

        Reply again = http.claim(ana, project.slug());
        assertThat(again.body().path("state").asString()).isEqualTo("returned");
        assertThat(again.body().path("returned_times").asInt()).isEqualTo(1);
        assertThat(again.body().path("findings").get(0).path("what_to_do").asString())
                .isEqualTo("read the second sentence");
        assertThat(again.body().path("draft").path("answers").has("relevance")).isTrue();
        assertThat(again.body().path("review").isNull()).isTrue();
        Reply resubmitted = http.submit(ana, again.id(), Examples.choice("relevant"));
        assertThat(resubmitted.body().path("revision").asInt()).isEqualTo(2);

        Reply back = http.claim(rita, project.slug());
        assertThat(back.id()).isEqualTo(review.id());
        assertThat(columnOf(back, "relevant")).isEqualTo("A");
        assertThat(back.body().path("review").path("comparison").path("agree").asBoolean())
                .isTrue();
        assertThat(http.submit(rita, review.id(), "{\"answers\": {}}").status()).isEqualTo(201);
        assertThat(source(project, "row-1", "relevance").path("source").asString())
                .isEqualTo("agreement");
    }

    @Test
    void withoutAReviewStageADisagreementWaitsForALeadWhoMayAskForADecision() {
        Project project = project("lead", null);
        Caller ana = WORLD.annotator(project, "ana-4");
        Caller ben = WORLD.annotator(project, "ben-4");
        Caller rita = WORLD.reviewer(project, "rita-4");
        Caller lead = WORLD.lead(project, "lea-4");
        answer(project, ana, "partial");
        answer(project, ben, "relevant");
        assertThat(WORLD.itemState(project, "row-1")).isEqualTo("disagreement");
        assertThat(http.claim(rita, project.slug()).status()).isEqualTo(204);
        assertThat(WORLD.bean(Bulk.class).reopen(lead, project, WORLD.itemIds(project)))
                .isEqualTo(1);
        Reply review = http.claim(rita, project.slug());
        assertThat(http.submit(rita, review.id(), Examples.choice("relevant")).status())
                .isEqualTo(201);
        assertThat(WORLD.itemState(project, "row-1")).isEqualTo("done");
    }

    @Test
    void anEscalatedItemIsHandedToSomebodyWithTheSkillTogetherWithItsDraft() {
        Project project = project("escalation", new ReviewWhen.Disagree());
        Caller ana = WORLD.annotator(project, "ana-5");
        Caller ben = WORLD.annotator(project, "ben-5");
        Caller eva = WORLD.annotator(project, "eva-5", "expert");
        Reply claimed = http.claim(ana, project.slug());
        http.put(ana, "/assignments/" + claimed.id() + "/draft", "\"0\"", Examples.choice("partial"));
        Reply escalated = http.post(
                ana,
                "/assignments/" + claimed.id() + "/escalate",
                "{\"reason\": \"legal term\", \"note\": \"which law?\"}");
        assertThat(escalated.status()).isEqualTo(204);
        assertThat(http.claim(ana, project.slug()).status()).isEqualTo(204);
        assertThat(http.claim(ben, project.slug()).body().path("handed_over").isNull())
                .isTrue();
        Reply handed = http.claim(eva, project.slug());
        assertThat(handed.body().path("handed_over").path("reason").asString()).isEqualTo("legal term");
        assertThat(handed.body()
                        .path("handed_over")
                        .path("draft")
                        .path("answers")
                        .has("relevance"))
                .isTrue();
        http.submit(eva, handed.id(), Examples.choice("partial"));
        assertThat(WORLD.count("SELECT count(*) FROM hold WHERE kind = 'escalated' AND resolved_at IS NULL"))
                .isZero();
    }

    @Test
    void anUnclearItemComesBackWithTheLeadsAnswerAndABrokenOneStopsForEverybody() {
        Project project = project("holds", new ReviewWhen.Disagree());
        Caller ana = WORLD.annotator(project, "ana-6");
        Caller ben = WORLD.annotator(project, "ben-6");
        Caller lead = WORLD.lead(project, "lea-6");
        Reply claimed = http.claim(ana, project.slug());
        assertThat(http.post(
                                ana,
                                "/assignments/" + claimed.id() + "/skip",
                                "{\"reason\": \"unclear\", \"note\": \"?\"}")
                        .status())
                .isEqualTo(204);
        assertThat(http.claim(ana, project.slug()).status()).isEqualTo(204);
        WORLD.resolve(lead, project, Resolution.BACK_TO_PERSON, "take the first reading");
        Reply again = http.claim(ana, project.slug());
        assertThat(again.id()).isEqualTo(claimed.id());
        assertThat(again.body().path("findings").get(0).path("what_to_do").asString())
                .isEqualTo("take the first reading");

        assertThat(http.post(ana, "/assignments/" + claimed.id() + "/skip", "{\"reason\": \"broken\"}")
                        .status())
                .isEqualTo(204);
        assertThat(WORLD.itemState(project, "row-1")).isEqualTo("held");
        assertThat(http.claim(ben, project.slug()).status()).isEqualTo(204);
        WORLD.resolve(lead, project, Resolution.BACK_TO_QUEUE, "it is fine");
        assertThat(WORLD.itemState(project, "row-1")).isEqualTo("in_work");
        assertThat(http.claim(ben, project.slug()).status()).isEqualTo(200);
        assertThat(http.claim(ana, project.slug()).status()).isEqualTo(200);
    }

    @Test
    void aPersonSeesOwnWorkFirstAndASecondItemOnlyWhenAskedAhead() {
        Project project = project("ahead", new ReviewWhen.Disagree());
        WORLD.items(project, 3, List.of(), Examples.DATA);
        Caller ana = WORLD.annotator(project, "ana-7");
        Reply first = http.claim(ana, project.slug());
        assertThat(http.claim(ana, project.slug()).id()).isEqualTo(first.id());
        Reply ahead = http.post(ana, "/projects/ahead/claim", "{\"after\": \"" + first.id() + "\"}");
        assertThat(ahead.key()).isEqualTo("row-2");
        assertThat(http.post(ana, "/projects/ahead/claim", "{\"after\": \"" + first.id() + "\"}")
                        .id())
                .isEqualTo(ahead.id());
        assertThat(http.submit(ana, first.id(), Examples.choice("partial")).status())
                .isEqualTo(201);
        JsonNode work = http.get(ana, "/projects/ahead/work").body();
        assertThat(work.path("active").get(0).path("item_key").asString()).isEqualTo("row-2");
        assertThat(work.path("submitted_today").get(0).path("can_reopen").asBoolean())
                .isTrue();
        assertThat(work.path("to_do_estimate").asInt()).isEqualTo(2);
        Reply reopened = http.post(ana, "/assignments/" + first.id() + "/reopen", null);
        assertThat(reopened.body().path("state").asString()).isEqualTo("active");
        assertThat(http.submit(ana, first.id(), Examples.choice("relevant"))
                        .body()
                        .path("revision")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aReviewerMayTakeExactlyOneItem() {
        Project project = project("exact", new ReviewWhen.Always());
        WORLD.items(project, 1, List.of(), Examples.DATA);
        Caller ana = WORLD.annotator(project, "ana-8");
        Caller ben = WORLD.annotator(project, "ben-8");
        Caller rita = WORLD.reviewer(project, "rita-8");
        for (Caller caller : List.of(ana, ben)) {
            answer(project, caller, "partial");
            answer(project, caller, "partial");
        }
        Reply second = http.post(rita, "/projects/exact/claim", "{\"item\": \"row-2\"}");
        assertThat(second.key()).isEqualTo("row-2");
        assertThat(http.post(rita, "/projects/exact/claim", "{\"item\": \"row-9\"}")
                        .status())
                .isEqualTo(404);
        assertThat(http.post(ana, "/projects/exact/claim", "{\"item\": \"row-1\"}")
                        .status())
                .isEqualTo(404);
    }

    private Project project(String slug, @Nullable ReviewWhen when) {
        Project project = WORLD.project(Examples.definition(slug, 2, when), Examples.rubric());
        WORLD.items(project, 1, List.of(), Examples.DATA);
        return project;
    }

    private void answer(Project project, Caller caller, String option) {
        Reply claimed = http.claim(caller, project.slug());
        assertThat(claimed.status()).isEqualTo(200);
        Reply submitted = http.submit(caller, claimed.id(), Examples.choice(option));
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(201);
    }

    private static String columnOf(Reply review, String option) {
        for (JsonNode column : review.body().path("review").path("columns")) {
            if (column.path("answers")
                    .path("relevance")
                    .path("options")
                    .get(0)
                    .asString()
                    .equals(option)) {
                return column.path("name").asString();
            }
        }
        throw new AssertionError("no column says " + option);
    }

    private JsonNode source(Project project, String key, String question) {
        return WORLD.verdict(project, key, "sources").path(question);
    }

    private JsonNode verdict(Project project, String key) {
        return WORLD.verdict(project, key, "answers");
    }
}
