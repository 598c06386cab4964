package touchstone.server.assignments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person has to do and has done in a project: their own figures only.
 *
 * @param toDoEstimate about how many items they may still take; rounded down to hundreds from one hundred on, at most 1000
 * @param reason why there is nothing to do, when there is not
 */
record WorkView(
        int toDoEstimate,
        List<Open> returned,
        List<Open> active,
        List<Submitted> submittedToday,
        List<Skipped> skippedToday,
        Today today,
        Total total,
        @Nullable Reason reason) {

    record Open(UUID assignment, String itemKey, String stage, Instant since, int returnedTimes) {}

    /** @param canReopen it is the last one; whether it still may be opened is decided when asked, for it depends on others */
    record Submitted(UUID assignment, String itemKey, Instant at, boolean canReopen) {}

    /**
     * Something the person skipped today and may want back; whether it still can be had is decided when asked.
     *
     * @param review it was theirs to review, not to label
     */
    record Skipped(UUID assignment, String itemKey, boolean review, Instant at, SkipReason reason) {}

    record Today(int items, int rework, long activeMs) {}

    record Total(int items, long activeMs) {}

    enum Reason {
        NOTHING_LEFT,
        NEEDS_SKILL,
        PAUSED,
        CLOSED;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
