package touchstone.server.clarifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as its asker sees it: what was said, and by whom only as far as it was oneself.
 *
 * @param project the short name of its project
 * @param unseen something was said or decided that one has not read yet
 * @param open it waits for those who own the rubric: for an answer, or for a reply to what one said after it
 */
record OwnQuestion(
        UUID id,
        String project,
        ClarificationKind kind,
        List<String> clauses,
        @Nullable String itemKey,
        String question,
        boolean blocking,
        Instant askedAt,
        List<Line> messages,
        @Nullable PrecedentView answer,
        boolean unseen,
        boolean open) {

    record Line(boolean mine, String text, Instant at) {}
}
