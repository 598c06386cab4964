package touchstone.server.clarifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the edge-case log.
 *
 * @param clarification the question that it answers, if it was asked
 * @param item the item that it came from, if any; never told to those who may still work on it
 * @param rubricVersion under which it was decided
 * @param ledTo the version that says it since
 * @param withdrawn set when it holds no more
 */
record Precedent(
        UUID id,
        UUID project,
        @Nullable UUID clarification,
        @Nullable UUID item,
        @Nullable String itemKey,
        List<String> clauses,
        String decision,
        @Nullable String proposedLabel,
        RubricChange rubric,
        int rubricVersion,
        @Nullable Integer ledTo,
        UUID decidedBy,
        Instant decidedAt,
        @Nullable Withdrawn withdrawn) {

    /** That it holds no more, and why. */
    record Withdrawn(String reason, UUID by, Instant at) {}
}
