package touchstone.server.calibration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.server.projects.Project;
import touchstone.server.projects.SetRule;
import touchstone.server.projects.Stage;

/**
 * A place where a project asks for a skill.
 *
 * @param project its short name
 * @param stage the name of the stage; only where a stage asks
 */
record SkillUse(
        String skill,
        String project,
        String title,
        Asks asks,
        @Nullable String stage) {

    /** The order in which uses are listed. */
    static final Comparator<SkillUse> ORDER =
            Comparator.comparing(SkillUse::skill).thenComparing(SkillUse::title).thenComparing(SkillUse::asks);

    /** Who asks for it. */
    enum Asks {
        /** Everybody in a stage needs it. */
        STAGE,
        /** Some of those who work on an item need it. */
        RULE,
        /** Whoever is handed what others escalate needs it. */
        ESCALATION;

        /** The word in the API. */
        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All places in a project, each once. */
    static List<SkillUse> of(Project project) {
        List<SkillUse> uses = new ArrayList<>();
        for (Stage stage : project.definition().stages()) {
            Optional.ofNullable(stage.skill())
                    .ifPresent(skill -> uses.add(use(project, skill, Asks.STAGE, stage.name())));
        }
        for (SetRule rule : project.definition().rules()) {
            uses.add(use(project, rule.skill(), Asks.RULE, null));
        }
        Optional.ofNullable(project.definition().escalationSkill())
                .ifPresent(skill -> uses.add(use(project, skill, Asks.ESCALATION, null)));
        return uses.stream().distinct().toList();
    }

    private static SkillUse use(Project project, String skill, Asks asks, @Nullable String stage) {
        return new SkillUse(skill, project.slug(), project.title(), asks, stage);
    }
}
