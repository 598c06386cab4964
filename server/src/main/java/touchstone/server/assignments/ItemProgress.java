package touchstone.server.assignments;

import org.jspecify.annotations.Nullable;

/**
 * How far an item is.
 *
 * @param stage number of the stage it is in
 * @param seats how many people that stage needs
 * @param filled how many of them have submitted
 * @param reworkCount how often it was sent back
 * @param disagreement whether the blind answers differed; {@code null} before they were compared
 */
public record ItemProgress(
        int stage,
        ItemState state,
        int seats,
        int filled,
        int reworkCount,
        @Nullable Boolean disagreement) {

    /** Whether everybody that the stage needs has submitted. */
    public boolean complete() {
        return filled == seats;
    }
}
