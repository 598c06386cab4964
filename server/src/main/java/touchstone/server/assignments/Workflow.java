package touchstone.server.assignments;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import touchstone.labels.StageKind;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.SetRule;
import touchstone.server.projects.Stage;

/**
 * The stations of a project, by number. Number 0 labels, the others review. One past the last stands for the decision that
 * a lead asks for in a project without a review stage.
 */
public record Workflow(ProjectDefinition definition) {

    private static final String LEAD_DECISION = "adjudicate";
    private static final Duration USUAL_LEASE = Duration.ofMinutes(30);

    /** How many stages the project file names. */
    public int stages() {
        return definition.stages().size();
    }

    /** The name of a stage. */
    public String name(int stage) {
        return stage < stages() ? at(stage).name() : LEAD_DECISION;
    }

    /** Whether people of this stage answer for themselves or decide about others' answers. */
    public StageKind kind(int stage) {
        return stage == 0 ? StageKind.LABEL : StageKind.REVIEW;
    }

    /** How many people an item needs in this stage. */
    public int seats(int stage) {
        return stage < stages() ? at(stage).seats() : 1;
    }

    /** How long a claim lasts without a sign of life. */
    public Duration lease(int stage) {
        return stage < stages() ? at(stage).lease() : USUAL_LEASE;
    }

    /** The skills that everybody in this stage needs. */
    public List<String> skills(int stage) {
        String skill = stage < stages() ? at(stage).skill() : null;
        return skill == null ? List.of() : List.of(skill);
    }

    /** The stage that decides when a lead asks for a decision. */
    public int decisionStage() {
        return stages() > 1 ? 1 : stages();
    }

    /** Which set rules a holder of these skills counts for in this stage: they have its skill, or it does not speak of the stage. */
    public Boolean[] countsFor(int stage, Set<String> skills) {
        return definition.rules().stream()
                .map(rule -> !speaksOf(rule, stage) || skills.contains(rule.skill()))
                .toArray(Boolean[]::new);
    }

    /** Whether a set rule speaks of a stage; never of a decision that the project file does not name. */
    public boolean speaksOf(SetRule rule, int stage) {
        return stage < stages() && rule.counts(at(stage));
    }

    private Stage at(int stage) {
        return definition.stages().get(stage);
    }
}
