package touchstone.server.reviews;

import java.util.List;
import java.util.Optional;
import touchstone.server.assignments.AssignmentState;
import touchstone.server.assignments.StageMember;
import touchstone.server.assignments.Workflow;

/**
 * A stage that everybody has submitted in: all that decides what follows.
 *
 * @param stage the stage's number
 * @param agree the blind answers say the same
 * @param members everybody whose submission counts so far, and waiting reviewers
 * @param rules numbers of the set rules that apply to the item and speak of all stages
 * @param draw a number from 0 to 1 that belongs to the item, by which samples are taken
 */
record Completed(
        Workflow workflow, int stage, boolean agree, List<StageMember> members, List<Integer> rules, double draw) {

    /** A reviewer who waits for this stage to be complete again. */
    Optional<StageMember> waitingReviewer() {
        return members.stream()
                .filter(member -> !member.state().open() && member.state() != AssignmentState.SUBMITTED)
                .filter(member -> member.stage() > stage)
                .findFirst();
    }

    /** Whether enough people who count for every set rule have submitted. */
    boolean rulesMet() {
        return rules.stream()
                .allMatch(rule -> members.stream()
                                .filter(member -> member.state() == AssignmentState.SUBMITTED)
                                .filter(member -> member.countsFor(rule))
                                .count()
                        >= workflow.definition().rules().get(rule).atLeast());
    }
}
