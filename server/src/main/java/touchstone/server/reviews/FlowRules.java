package touchstone.server.reviews;

import touchstone.server.projects.ReviewWhen;
import touchstone.server.projects.Stage;

/** Decides what follows a complete stage. Pure: the same facts, the same decision. */
final class FlowRules {

    private FlowRules() {}

    /**
     * What follows. A reviewer who asked for rework gets the item back. Otherwise the next review stage that wants it looks at it;
     * a set rule that is not met yet makes the next stage want it. With no stage left, agreement or a reviewer's word settles it.
     */
    static Next after(Completed completed) {
        if (completed.waitingReviewer().isPresent()) {
            return new Next.BackToReviewer(completed.waitingReviewer().get());
        }
        for (int stage = completed.stage() + 1; stage < completed.workflow().stages(); stage++) {
            if (wants(completed, stage)) {
                return new Next.Review(stage);
            }
        }
        boolean decided = completed.stage() > 0;
        return completed.agree() || decided ? new Next.Verdict() : new Next.AwaitLead();
    }

    private static boolean wants(Completed completed, int stage) {
        return switch (completed.workflow().definition().stages().get(stage)) {
            case Stage.Labelling _ -> false;
            case Stage.Reviewing reviewing -> !completed.rulesMet() || wants(completed, reviewing.when());
        };
    }

    private static boolean wants(Completed completed, ReviewWhen when) {
        return switch (when) {
            case ReviewWhen.Always _ -> true;
            case ReviewWhen.Disagree _ -> !completed.agree();
            case ReviewWhen.Sample sample -> !completed.agree() || completed.draw() < sample.share();
        };
    }
}
