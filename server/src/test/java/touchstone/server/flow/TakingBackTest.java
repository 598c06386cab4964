package touchstone.server.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import touchstone.server.assignments.Resolution;
import touchstone.server.flow.Http.Reply;
import touchstone.server.platform.Caller;
import touchstone.server.projects.Project;
import touchstone.server.projects.ReviewWhen;

/** A skip pressed by mistake: who gets the seat and the draft back, and who does not. */
class TakingBackTest {

    private static final FlowWorld WORLD = new FlowWorld(4);
    private static final String LANGUAGE = "{\"reason\": \"language\"}";

    @AfterAll
    static void close() {
        WORLD.close();
    }

    private final Http http = WORLD.http;

    @Test
    void theSeatAndTheDraftComeBackAndTheItemCanBeOfferedAgain() {
        Project project = project("back", 1);
        Caller ana = WORLD.annotator(project, "ana-back");
        Reply claimed = http.claim(ana, project.slug());
        http.put(ana, "/assignments/" + claimed.id() + "/draft", "0", Examples.choice("partial"));
        assertThat(skip(ana, claimed, LANGUAGE).status()).isEqualTo(204);
        JsonNode skipped = http.get(ana, "/projects/back/work").body().path("skipped_today");
        assertThat(skipped.get(0).path("assignment").asString())
                .isEqualTo(claimed.id().toString());
        assertThat(skipped.get(0).path("reason").asString()).isEqualTo("language");

        Reply back = takeBack(ana, claimed);
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.body().path("state").asString()).isEqualTo("active");
        assertThat(back.body()
                        .path("draft")
                        .path("answers")
                        .path("relevance")
                        .path("options")
                        .get(0)
                        .asString())
                .isEqualTo("partial");
        assertThat(back.body().path("draft_revision").asInt()).isEqualTo(2);
        assertThat(WORLD.count("SELECT count(*) FROM decline d JOIN assignment a USING (item, person) WHERE a.id = '"
                        + claimed.id() + "'"))
                .isZero();
        assertThat(takeBack(ana, claimed).status()).as("it is theirs already").isEqualTo(200);
        assertThat(http.get(ana, "/projects/back/work").body().path("skipped_today"))
                .isEmpty();
        assertThat(actions(project)).containsExactly("work.skipped", "work.skip_taken_back");
        assertThat(http.submit(ana, claimed.id(), Examples.choice("partial")).status())
                .isEqualTo(201);
    }

    @Test
    void whoeverSitsThereStaysAndTheAnswerIsTheSameAsForAnItemThatMovedOn() {
        Project project = project("taken", 1);
        Caller ana = WORLD.annotator(project, "ana-taken");
        Caller ben = WORLD.annotator(project, "ben-taken");
        Caller lea = WORLD.lead(project, "lea-taken");
        Reply claimed = http.claim(ana, project.slug());
        skip(ana, claimed, LANGUAGE);
        Reply other = http.claim(ben, project.slug());
        Reply refused = takeBack(ana, claimed);
        assertThat(refused.code()).isEqualTo("cannot-take-back");
        assertThat(http.get(ana, "/projects/taken/work").body().path("skipped_today"))
                .as("the list does not tell that somebody sits there")
                .hasSize(1);
        assertThat(takeBack(ben, claimed).status())
                .as("somebody else's skip does not exist")
                .isEqualTo(404);
        http.post(ben, "/assignments/" + other.id() + "/skip", "{\"reason\": \"broken\"}");
        assertThat(takeBack(ana, claimed).body()).as("a held item").isEqualTo(refused.body());
        WORLD.resolve(lea, project, Resolution.WITHDRAW_ITEM, "");
        assertThat(takeBack(ana, claimed).body()).as("a withdrawn item").isEqualTo(refused.body());
        assertThat(takeBack(ben, other).body()).as("a lead has answered").isEqualTo(refused.body());
    }

    @Test
    void aHoldIsClosedByTakingTheSkipBackAndOnlyWhileItIsOpen() {
        Project project = project("holds", 2);
        Caller ana = WORLD.annotator(project, "ana-holds");
        Caller ben = WORLD.annotator(project, "ben-holds");
        Caller lea = WORLD.lead(project, "lea-holds");
        for (String reason : List.of("broken", "unclear")) {
            Reply claimed = http.claim(ana, project.slug());
            skip(ana, claimed, "{\"reason\": \"" + reason + "\"}");
            JsonNode work = http.get(ana, "/projects/holds/work").body();
            assertThat(work.path("skipped_today").get(0).path("reason").asString())
                    .isEqualTo(reason);
            assertThat(takeBack(ana, claimed).body().path("state").asString()).isEqualTo("active");
            assertThat(WORLD.itemState(project, "row-1")).isEqualTo("in_work");
            assertThat(WORLD.count("SELECT count(*) FROM hold WHERE assignment = '" + claimed.id()
                            + "' AND resolved_at IS NULL"))
                    .isZero();
        }
        assertThat(http.claim(ben, project.slug()).key())
                .as("the other seat is open again")
                .isEqualTo("row-1");
        Reply again = http.claim(ana, project.slug());
        skip(ana, again, "{\"reason\": \"unclear\"}");
        WORLD.resolve(lea, project, Resolution.BACK_TO_QUEUE, "somebody else");
        assertThat(takeBack(ana, again).code()).isEqualTo("cannot-take-back");
    }

    @Test
    void aReviewerTakesAReviewBackWithItsColumns() {
        Project project =
                WORLD.project(Examples.definition("review-back", 2, new ReviewWhen.Always()), Examples.rubric());
        WORLD.items(project, 1, List.of(), Examples.DATA);
        for (String name : List.of("ana-rb", "ben-rb")) {
            Caller caller = WORLD.annotator(project, name);
            http.submit(caller, http.claim(caller, project.slug()).id(), Examples.choice("partial"));
        }
        Caller rita = WORLD.reviewer(project, "rita-rb");
        Reply review = http.claim(rita, project.slug());
        skip(rita, review, LANGUAGE);
        Reply back = takeBack(rita, review);
        assertThat(back.body().path("review").path("columns"))
                .isEqualTo(review.body().path("review").path("columns"));
        assertThat(http.submit(rita, review.id(), "{\"answers\": {}}").status()).isEqualTo(201);
    }

    @Test
    void threeBegunItemsAreEnough() {
        Project project = project("many", 5);
        Caller ana = WORLD.annotator(project, "ana-many");
        Reply skipped = http.claim(ana, project.slug());
        skip(ana, skipped, LANGUAGE);
        List<Reply> begun =
                List.of(1, 2, 3).stream().map(n -> begin(project, ana)).toList();
        assertThat(takeBack(ana, skipped).code()).isEqualTo("too-many-open");
        http.submit(ana, begun.getFirst().id(), Examples.choice("partial"));
        assertThat(takeBack(ana, skipped).status()).isEqualTo(200);
    }

    /** One more open item: a claim gives what is begun first, so the others wait meanwhile. */
    private Reply begin(Project project, Caller caller) {
        String mine = "person = '" + caller.personId() + "'";
        WORLD.jdbc
                .sql("UPDATE assignment SET state = 'waiting' WHERE state = 'active' AND " + mine)
                .update();
        Reply claimed = http.claim(caller, project.slug());
        WORLD.jdbc
                .sql("UPDATE assignment SET state = 'active' WHERE state = 'waiting' AND " + mine)
                .update();
        return claimed;
    }

    private Reply skip(Caller caller, Reply claimed, String body) {
        return http.post(caller, "/assignments/" + claimed.id() + "/skip", body);
    }

    private Reply takeBack(Caller caller, Reply claimed) {
        return http.post(caller, "/assignments/" + claimed.id() + "/take-back", null);
    }

    private List<String> actions(Project project) {
        return WORLD.jdbc
                .sql("SELECT action FROM audit WHERE project = :project AND action LIKE 'work.skip%' ORDER BY id")
                .param("project", project.id())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private Project project(String slug, int items) {
        Project project = WORLD.project(Examples.definition(slug, 2, new ReviewWhen.Disagree()), Examples.rubric());
        WORLD.items(project, items, List.of(), Examples.DATA);
        return project;
    }
}
