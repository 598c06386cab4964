package touchstone.server.clarifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as those see it who may answer it.
 *
 * @param answer the last one, also while the question is open again
 * @param open nobody answered it, or the answer holds no more, or its asker has spoken since
 */
record QueuedQuestion(
        UUID id,
        ClarificationKind kind,
        List<String> clauses,
        @Nullable String itemKey,
        String question,
        boolean blocking,
        int rubricVersion,
        String askedBy,
        Instant askedAt,
        List<Line> messages,
        @Nullable EdgeCase answer,
        boolean open) {

    record Line(String by, String text, Instant at) {}
}
