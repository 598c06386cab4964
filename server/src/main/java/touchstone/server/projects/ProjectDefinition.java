package touchstone.server.projects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a project file says, checked as a whole: one labelling stage, then zero or more review stages; rules that its
 * seats can satisfy. The questions live in the rubric of {@code rubricVersion}.
 *
 * @param slug the project's name in addresses
 * @param due the last day of the project, or none
 * @param inputs in the order in which they are shown
 * @param escalationSkill who takes what others could not decide; none = anybody else
 * @param onboarding what people must do before their first item; none = nothing
 */
public record ProjectDefinition(
        String slug,
        String title,
        @Nullable LocalDate due,
        ItemMapping item,
        List<Input> inputs,
        int rubricVersion,
        @Nullable PredictionMapping predictions,
        List<Stage> stages,
        List<SetRule> rules,
        @Nullable String escalationSkill,
        QualityGoal quality,
        @Nullable Onboarding onboarding) {

    /** Keeps its own copies. */
    public ProjectDefinition {
        inputs = List.copyOf(inputs);
        stages = List.copyOf(stages);
        rules = List.copyOf(rules);
    }

    /** The input of that name. */
    public Optional<Input> input(String name) {
        return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
    }

    /** Whether people must have accepted the guidelines before they take work. */
    @JsonIgnore
    public boolean acceptGuidelines() {
        return onboarding != null && onboarding.acceptGuidelines();
    }

    /** How many seats of all stages count for a rule. */
    @JsonIgnore
    public int seatsFor(SetRule rule) {
        return stages.stream().filter(rule::counts).mapToInt(Stage::seats).sum();
    }
}
