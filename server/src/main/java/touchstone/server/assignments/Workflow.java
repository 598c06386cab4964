package touchstone.server.assignments;

import java.time.Duration;
import java.util.ArrayList;
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

    /**
     * How a holder of these skills in this stage counts for the set rules, in two halves. First for each rule whether they count:
     * they have its skill, or it does not speak of the stage. Then for each rule whether their seat is beyond it.
     */
    public Boolean[] countsFor(int stage, Set<String> skills) {
        List<SetRule> rules = definition.rules();
        Boolean[] counts = new Boolean[2 * rules.size()];
        for (int number = 0; number < rules.size(); number++) {
            boolean beyond = !speaksOf(rules.get(number), stage);
            counts[number] = beyond || skills.contains(rules.get(number).skill());
            counts[rules.size() + number] = beyond;
        }
        return counts;
    }

    /**
     * The room that an item has before anybody sits, in two halves like {@link #countsFor}: first for each set rule how many
     * people may lack its skill, then for each how many seats it speaks of.
     */
    List<RoomOfRule> rooms() {
        List<RoomOfRule> rooms = new ArrayList<>();
        for (SetRule rule : definition.rules()) {
            rooms.add(room(rooms.size() + 1, rule, definition.seatsFor(rule) - rule.atLeast()));
        }
        for (SetRule rule : definition.rules()) {
            rooms.add(room(rooms.size() + 1, rule, definition.seatsFor(rule)));
        }
        return rooms;
    }

    private RoomOfRule room(int number, SetRule rule, int room) {
        return new RoomOfRule(number, rule.domain(), rule.language(), rule.sensitivity(), room, speaksOf(rule, 0));
    }

    /** Whether a set rule speaks of a stage; never of a decision that the project file does not name. */
    public boolean speaksOf(SetRule rule, int stage) {
        return stage < stages() && rule.counts(at(stage));
    }

    private Stage at(int stage) {
        return definition.stages().get(stage);
    }
}
