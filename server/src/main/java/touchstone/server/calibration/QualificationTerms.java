package touchstone.server.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Rubric;
import touchstone.labels.rating.RatingQuestion;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Texts;

/**
 * On what terms a test is taken and what passing it grants.
 *
 * @param title 1 to 200 characters
 * @param introduction Markdown, read before the test begins; at most 10,000 characters
 * @param skill the skill it grants: lower-case words joined by hyphens
 * @param level of the skill, 1 to 5
 * @param validDays how long the skill holds, 1 to 3650; none for always
 * @param passScore the score that passes, above 0, at most 1
 * @param minutes time for one attempt, 1 to 1440; none for no limit
 * @param attempts how often somebody may try, 1 to 100
 * @param retryHours between one attempt and the next, 0 to 8760
 * @param tolerances by question of kind rating: how far a value may lie from the right one, 0 or more
 * @param reveal whether the right answers are shown after grading
 */
record QualificationTerms(
        String title,
        @Nullable String introduction,
        String skill,
        int level,
        @Nullable Integer validDays,
        double passScore,
        @Nullable Integer minutes,
        int attempts,
        int retryHours,
        @Nullable Map<String, BigDecimal> tolerances,
        boolean reveal) {

    private static final Pattern SKILL = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_INTRODUCTION = 10_000;

    /** Refuses terms that cannot hold under this rubric, all mistakes at once. */
    void check(Rubric rubric) {
        List<Fault> faults = new ArrayList<>();
        if (title.isBlank() || Texts.length(title) > LONGEST_TITLE) {
            faults.add(new Fault("title", "length", "write 1 to " + LONGEST_TITLE + " characters"));
        }
        if (introduction != null && Texts.length(introduction) > LONGEST_INTRODUCTION) {
            faults.add(new Fault("introduction", "length", "write at most " + LONGEST_INTRODUCTION + " characters"));
        }
        if (!SKILL.matcher(skill).matches()) {
            faults.add(new Fault("skill", "skill", "a skill is lower-case words joined by hyphens: domain-expert"));
        }
        within("level", level, 1, 5, faults);
        within("valid_days", validDays, 1, 3650, faults);
        within("minutes", minutes, 1, 1440, faults);
        within("attempts", attempts, 1, 100, faults);
        within("retry_hours", retryHours, 0, 8760, faults);
        if (!(passScore > 0 && passScore <= 1)) {
            faults.add(new Fault("pass_score", "range", "a pass score is above 0 and at most 1"));
        }
        allowances().forEach((question, tolerance) -> {
            if (rubric.question(question)
                    .filter(RatingQuestion.class::isInstance)
                    .isEmpty()) {
                faults.add(new Fault("tolerances." + question, "no-rating", "the rubric has no such rating"));
            } else if (tolerance.signum() < 0) {
                faults.add(new Fault("tolerances." + question, "range", "a tolerance is 0 or more"));
            }
        });
        if (!faults.isEmpty()) {
            throw Refused.fields(faults);
        }
    }

    /** The tolerances; empty where none were given. */
    Map<String, BigDecimal> allowances() {
        return tolerances == null ? Map.of() : tolerances;
    }

    private static void within(String path, @Nullable Integer value, int least, int most, List<Fault> faults) {
        if (value != null && (value < least || value > most)) {
            faults.add(new Fault(path, "range", "a whole number from " + least + " to " + most));
        }
    }
}
