package touchstone.server.calibration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands with a test. Attempts that were voided do not count; once a skill that was passed for has run out, the
 * tries begin anew.
 *
 * @param attemptsLeft how many tries are left
 * @param retryAt when the next try may begin, if that is later
 * @param attempt the one that runs, else the last one that counts
 */
record Standing(
        Step step,
        int attemptsLeft,
        @Nullable Instant retryAt,
        @Nullable Attempt attempt) {

    /** What can be done. */
    enum Step {
        /** A try may begin. */
        READY,
        /** A try runs. */
        RUNNING,
        /** The next try may begin later. */
        LATER,
        /** No try is left. */
        USED_UP,
        /** It was passed, and the skill holds. */
        PASSED;

        /** The word in the API. */
        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param all the person's attempts, the first first
     * @param holdsSkill the person has the skill at the level of the test or above
     */
    static Standing of(QualificationTerms terms, List<Attempt> all, boolean holdsSkill, Instant now) {
        List<Attempt> counted = all.stream().filter(Attempt::counts).toList();
        Optional<Attempt> last = counted.isEmpty() ? Optional.empty() : Optional.of(counted.getLast());
        int passed = 0;
        for (int i = 0; i < counted.size(); i++) {
            passed = counted.get(i).passed() ? i + 1 : passed;
        }
        int left = Math.max(0, terms.attempts() - (counted.size() - passed));
        Attempt attempt = last.orElse(null);
        if (last.filter(Attempt::open).isPresent()) {
            return new Standing(Step.RUNNING, left, null, attempt);
        }
        if (passed > 0 && passed == counted.size() && holdsSkill) {
            return new Standing(Step.PASSED, left, null, attempt);
        }
        if (left == 0) {
            return new Standing(Step.USED_UP, 0, null, attempt);
        }
        Optional<Instant> retry = last.filter(one -> !one.passed())
                .flatMap(one -> Optional.ofNullable(one.outcome()))
                .map(outcome -> outcome.finishedAt().plus(Duration.ofHours(terms.retryHours())))
                .filter(at -> at.isAfter(now));
        return new Standing(retry.isPresent() ? Step.LATER : Step.READY, left, retry.orElse(null), attempt);
    }
}
