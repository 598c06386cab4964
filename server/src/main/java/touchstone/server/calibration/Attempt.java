package touchstone.server.calibration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try of one person at a test.
 *
 * @param number from 1, of this person at this test
 * @param deadline until when answers are taken; none without a limit
 * @param outcome once it is graded
 * @param voided when it does not count
 */
record Attempt(
        UUID id,
        UUID qualification,
        UUID person,
        int number,
        Instant begunAt,
        @Nullable Instant deadline,
        @Nullable Outcome outcome,
        @Nullable Voided voided) {

    /** That an attempt does not count. */
    record Voided(String reason, UUID by, Instant at) {}

    /** Whether it is neither graded nor voided. */
    boolean open() {
        return outcome == null && voided == null;
    }

    /** Whether its time is over. */
    boolean overdue(Instant now) {
        return deadline != null && !now.isBefore(deadline);
    }

    /** Whether it uses up a try. */
    boolean counts() {
        return voided == null;
    }

    /** Whether it counts and was passed. */
    boolean passed() {
        return counts() && outcome != null && outcome.graded().passed();
    }
}
