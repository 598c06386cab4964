package touchstone.server.assignments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment with its item's progress, both locked for the rest of the transaction: nobody else decides about the item
 * meanwhile.
 *
 * @param id the assignment
 * @param stage number of the stage that the seat belongs to
 * @param late the assignment expired, yet its seat is free and its holder may still take it
 * @param returnUnseen it was sent back, and its holder has not been shown that yet
 * @param countsFor per set rule, whether the holder counts for it
 * @param columns review stages: the blind assignments in the order in which they were shown
 * @param handedOver the escalated assignment that this one continues
 */
public record Seat(
        UUID id,
        UUID project,
        long slot,
        UUID item,
        String itemKey,
        int stage,
        UUID person,
        AssignmentState state,
        boolean late,
        @Nullable List<Boolean> countsFor,
        int rubricVersion,
        Instant claimedAt,
        long draftRevision,
        long activeMs,
        int returnedTimes,
        boolean returnUnseen,
        List<UUID> columns,
        @Nullable UUID handedOver,
        ItemProgress progress) {

    /** The same seat, which its holder may still take. */
    Seat asLate() {
        return new Seat(
                id,
                project,
                slot,
                item,
                itemKey,
                stage,
                person,
                state,
                true,
                countsFor,
                rubricVersion,
                claimedAt,
                draftRevision,
                activeMs,
                returnedTimes,
                returnUnseen,
                columns,
                handedOver,
                progress);
    }

    /** Whether the seat's stage is the one its item is in. */
    public boolean inCurrentStage() {
        return progress.stage() == stage;
    }
}
