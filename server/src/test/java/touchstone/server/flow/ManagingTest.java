package touchstone.server.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import touchstone.server.assignments.Bulk;
import touchstone.server.flow.Http.Reply;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Role;
import touchstone.server.projects.Project;
import touchstone.server.projects.ProjectState;
import touchstone.server.projects.ReviewWhen;
import touchstone.server.projects.StateListener;
import touchstone.server.projects.WorkflowEffects;

/** What managers do to work under way, and two people who finish a stage in the same moment. */
class ManagingTest {

    private static final FlowWorld WORLD = new FlowWorld(6);

    @AfterAll
    static void close() {
        WORLD.close();
    }

    private final Http http = WORLD.http;

    @Test
    void twoPeopleWhoTakeTheLastTwoSeatsInTheSameMomentLeaveOneVerdict() {
        Project project = project("moment", 2);
        WORLD.items(project, 19, List.of(), Examples.DATA);
        Caller ana = WORLD.annotator(project, "ana-moment");
        Caller ben = WORLD.annotator(project, "ben-moment");
        for (int i = 0; i < 20; i++) {
            Reply first = http.claim(ana, project.slug());
            Reply second = http.claim(ben, project.slug());
            assertThat(second.key()).isEqualTo(first.key());
            var one = CompletableFuture.supplyAsync(() -> http.submit(ana, first.id(), Examples.choice("partial")));
            Reply other = http.submit(ben, second.id(), Examples.choice("partial"));
            assertThat(other.status()).isEqualTo(201);
            assertThat(one.join().status()).isEqualTo(201);
            assertThat(WORLD.itemState(project, first.key())).isEqualTo("done");
        }
        assertThat(WORLD.count("SELECT count(*) FROM verdict WHERE project = '" + project.id() + "'"))
                .isEqualTo(20);
    }

    @Test
    void somebodyWhoLabelsAndReviewsSaysWhichWorkTheyWant() {
        Project project = project("both", 2);
        WORLD.items(project, 1, List.of(), Examples.DATA);
        Caller ana = WORLD.annotator(project, "ana-both");
        Caller ben = WORLD.annotator(project, "ben-both");
        Caller both = WORLD.member(project, "bo-both", Set.of(Role.ANNOTATOR, Role.REVIEWER));
        http.submit(ana, http.claim(ana, project.slug()).id(), Examples.choice("partial"));
        http.submit(ben, http.claim(ben, project.slug()).id(), Examples.choice("relevant"));
        String claim = "/projects/" + project.slug() + "/claim";
        Reply label = http.post(both, claim, "{\"stage_kind\": \"label\"}");
        assertThat(label.key()).isEqualTo("row-2");
        Reply review = http.post(both, claim, "{\"stage_kind\": \"review\"}");
        assertThat(review.key()).isEqualTo("row-1");
        assertThat(http.post(both, claim, "{\"stage_kind\": \"label\"}").id()).isEqualTo(label.id());
        assertThat(http.post(both, claim, "{\"stage_kind\": \"review\", \"after\": \"%s\"}".formatted(review.id()))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void higherPriorityIsOfferedFirstAndWithdrawnItemsNotAtAllUntilRestored() {
        Project project = project("order", 1);
        WORLD.items(project, 2, List.of(), Examples.DATA);
        Caller lead = WORLD.lead(project, "lea-order");
        Caller ana = WORLD.annotator(project, "ana-order");
        var items = WORLD.itemIds(project);
        Bulk bulk = WORLD.bean(Bulk.class);
        assertThat(bulk.prioritise(lead, project, items.subList(2, 3), 5, before -> {}))
                .isEqualTo(1);
        Reply first = http.claim(ana, project.slug());
        assertThat(first.key()).isEqualTo("row-3");
        assertThat(bulk.withdraw(lead, project, items.subList(2, 3), changed -> {}))
                .isEqualTo(1);
        assertThat(http.submit(ana, first.id(), Examples.choice("partial")).code())
                .isEqualTo("assignment-ended");
        assertThat(http.claim(ana, project.slug()).key()).isEqualTo("row-1");
        assertThat(bulk.restore(lead, project, items.subList(2, 3), changed -> {}))
                .isEqualTo(1);
        assertThat(WORLD.itemState(project, "row-3")).isEqualTo("in_work");
        Caller ben = WORLD.annotator(project, "ben-order");
        assertThat(http.claim(ben, project.slug()).key()).isEqualTo("row-3");
        assertThat(bulk.releaseSeats(lead, project, items)).isEqualTo(2);
        assertThat(http.get(ana, "/projects/order/work").body().path("active").size())
                .isZero();
    }

    @Test
    void moreSeatsOpenAtOnceAndFewerOnlyWhereNobodySits() {
        Project project = project("seats", 2);
        WORLD.items(project, 1, List.of(), Examples.DATA);
        Caller ana = WORLD.annotator(project, "ana-seats");
        http.submit(ana, http.claim(ana, project.slug()).id(), Examples.choice("partial"));
        WorkflowEffects effects = WORLD.bean(WorkflowEffects.class);
        var three = Examples.definition("seats", 3, new ReviewWhen.Always());
        assertThat(effects.foresee(project, three)).hasSize(1);
        effects.carryOut(project, three);
        assertThat(open(project)).isEqualTo(5);
        var one = Examples.definition("seats", 1, new ReviewWhen.Always());
        effects.carryOut(project, one);
        assertThat(open(project))
                .as("one seat left on each: the begun item keeps one to be completed")
                .isEqualTo(2);
    }

    @Test
    void whoHasPassedEverythingLooksFromTheStartOnceTheProjectIsOpenedAgain() {
        Project project = project("opened", 2);
        Caller ana = WORLD.annotator(project, "ana-opened");
        WORLD.jdbc
                .sql("INSERT INTO watermark (person, project, stage, position, scanned_at)"
                        + " VALUES (:person, :project, 0, :end, now() + interval '1 minute')")
                .param("person", ana.personId())
                .param("project", project.id())
                .param("end", Long.MAX_VALUE)
                .update();
        assertThat(http.claim(ana, project.slug()).status()).isEqualTo(204);
        WORLD.bean(StateListener.class).stateChanged(project.id(), ProjectState.OPEN);
        assertThat(http.claim(ana, project.slug()).status()).isEqualTo(200);
    }

    private long open(Project project) {
        return WORLD.count("SELECT count(*) FROM slot WHERE state = 'open' AND project = '" + project.id() + "'");
    }

    private Project project(String slug, int seats) {
        Project project = WORLD.project(Examples.definition(slug, seats, new ReviewWhen.Disagree()), Examples.rubric());
        WORLD.items(project, 1, List.of(), Examples.DATA);
        return project;
    }
}
