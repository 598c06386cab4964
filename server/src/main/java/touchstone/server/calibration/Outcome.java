package touchstone.server.calibration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt; it never changes.
 *
 * @param byDeadline the time ran out before it was handed in
 * @param validUntil until when the skill holds that was granted; none for always, or when nothing was granted
 */
record Outcome(
        Instant finishedAt,
        boolean byDeadline,
        Graded graded,
        SkillOutcome skill,
        @Nullable Instant validUntil) {}
