package touchstone.server.assignments;

import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import touchstone.labels.StageKind;
import touchstone.server.projects.Project;

/**
 * From where somebody may take work.
 *
 * @param labels may take seats in the labelling stage
 * @param reviews may take seats in review stages
 */
record Reach(UUID person, Project project, boolean labels, boolean reviews, Set<String> skills) {

    Workflow workflow() {
        return new Workflow(project.definition());
    }

    /** The same person looking for work of one kind only. */
    Reach only(StageKind kind) {
        return switch (kind) {
            case LABEL -> new Reach(person, project, labels, false, skills);
            case REVIEW -> new Reach(person, project, false, reviews, skills);
        };
    }

    /** The stages to look at, the latest first: items that are nearly done are finished before new ones are begun. */
    int[] stages() {
        Workflow workflow = workflow();
        return IntStream.rangeClosed(0, Math.max(workflow.stages() - 1, workflow.decisionStage()))
                .map(stage -> Math.max(workflow.stages() - 1, workflow.decisionStage()) - stage)
                .filter(stage -> workflow.kind(stage) == StageKind.LABEL ? labels : reviews)
                .toArray();
    }

    /** Whether the person holds what everybody in this stage needs. */
    boolean qualifies(int stage) {
        return skills.containsAll(workflow().skills(stage));
    }

    ClaimTerms terms(int stage, UUID assignment) {
        Workflow workflow = workflow();
        return new ClaimTerms(
                assignment,
                person,
                project.id(),
                stage,
                skills,
                workflow.countsFor(stage, skills),
                project.definition().rubricVersion(),
                workflow.lease(stage));
    }
}
