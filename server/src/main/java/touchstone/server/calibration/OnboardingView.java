package touchstone.server.calibration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's own way to their first item of a project.
 *
 * @param tests those that may be taken, that run, or that were taken; empty for people who can read the right answers
 * @param missing skills that the project asks for and that the person lacks
 * @param begun whether the person has taken an item already
 * @param ready whether nothing that is demanded is missing
 */
record OnboardingView(
        GuidelinesStep guidelines, List<TestStep> tests, List<MissingSkill> missing, boolean begun, boolean ready) {

    /**
     * Reading the guidelines.
     *
     * @param demanded whether no work is given before they are accepted
     */
    record GuidelinesStep(int rubricVersion, @Nullable Instant acceptedAt, boolean demanded) {}

    /**
     * A test.
     *
     * @param needed its skill is one that the person lacks
     * @param attempt the one that runs, else the last one
     * @param score of the last graded attempt
     * @param validUntil until when the skill holds that it granted
     */
    record TestStep(
            UUID id,
            String title,
            String introduction,
            String skill,
            int level,
            int items,
            double passScore,
            @Nullable Integer minutes,
            int attempts,
            Standing.Step step,
            int attemptsLeft,
            @Nullable Instant retryAt,
            boolean needed,
            @Nullable UUID attempt,
            @Nullable Double score,
            @Nullable Instant validUntil) {}

    /**
     * A skill that the person lacks.
     *
     * @param wantedBy a stage, which nobody enters without it, or a rule, for which somebody must have it
     * @param qualification the test that grants it, if one is open
     */
    record MissingSkill(
            String skill, WantedBy wantedBy, @Nullable UUID qualification) {}

    /** What asks for a skill. */
    enum WantedBy {
        STAGE,
        RULE;

        /** The word in the API. */
        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
