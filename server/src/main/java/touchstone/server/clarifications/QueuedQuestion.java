package touchstone.server.clarifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question as those see it who may answer it. */
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
        @Nullable EdgeCase answer) {

    record Line(String by, String text, Instant at) {}
}
