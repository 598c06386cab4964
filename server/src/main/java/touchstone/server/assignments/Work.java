package touchstone.server.assignments;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import touchstone.server.platform.Caller;
import touchstone.server.projects.ProjectState;

/** A person's work in a project: what waits, what was done. */
@Service
class Work {

    private static final int EXACT_BELOW = 100;

    private final Reaches reaches;
    private final WorkStore store;
    private final OpenWorkStore open;
    private final SkipStore skips;

    Work(Reaches reaches, WorkStore store, OpenWorkStore open, SkipStore skips) {
        this.reaches = reaches;
        this.store = store;
        this.open = open;
        this.skips = skips;
    }

    WorkView of(Caller caller, String slug) {
        Reach reach = reaches.of(caller, slug);
        UUID project = reach.project().id();
        UUID me = caller.personId();
        List<WorkStore.OpenRow> begun = store.open(me, project);
        int estimate = reach.project().state() == ProjectState.OPEN ? estimate(reach) : 0;
        return new WorkView(
                estimate < EXACT_BELOW ? estimate : estimate / EXACT_BELOW * EXACT_BELOW,
                open(reach, begun, AssignmentState.RETURNED),
                open(reach, begun, AssignmentState.ACTIVE),
                store.submittedToday(me, project),
                skips.today(me, project),
                store.today(me, project),
                store.total(me, project),
                estimate > 0 || !begun.isEmpty() ? null : reason(reach));
    }

    private int estimate(Reach reach) {
        return Arrays.stream(reach.stages())
                .filter(reach::qualifies)
                .map(stage -> open.takeable(reach, stage))
                .sum();
    }

    private static WorkView.@Nullable Reason reason(Reach reach) {
        return switch (reach.project().state()) {
            case PAUSED -> WorkView.Reason.PAUSED;
            case CLOSED -> WorkView.Reason.CLOSED;
            case OPEN ->
                Arrays.stream(reach.stages()).anyMatch(reach::qualifies)
                        ? WorkView.Reason.NOTHING_LEFT
                        : WorkView.Reason.NEEDS_SKILL;
        };
    }

    private static List<WorkView.Open> open(Reach reach, List<WorkStore.OpenRow> begun, AssignmentState state) {
        return begun.stream()
                .filter(row -> row.state() == state)
                .map(row -> new WorkView.Open(
                        row.id(), row.itemKey(), reach.workflow().name(row.stage()), row.since(), row.returnedTimes()))
                .toList();
    }
}
