package touchstone.server.assignments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assignment with its item, as its holder may see it. */
record AssignmentRow(
        UUID id,
        UUID project,
        int stage,
        AssignmentState state,
        UUID item,
        String itemKey,
        Material material,
        String predictions,
        @Nullable String draft,
        long draftRevision,
        Instant leaseUntil,
        int leaseSeconds,
        int rubricVersion,
        int returnedTimes,
        List<UUID> columns,
        AssignmentView.@Nullable HandedOver handedOver,
        @Nullable String answer,
        long activeMs) {}
