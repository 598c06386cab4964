package touchstone.server.clarifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was asked.
 *
 * @param assignment the asker's, when it is about an item
 * @param rubricVersion what the asker was working under
 * @param unseen something was said or decided that the asker has not read yet
 * @param open nobody answered it, or the answer holds no more, or the asker has spoken since without a reply
 */
record Clarification(
        UUID id,
        UUID project,
        ClarificationKind kind,
        List<String> clauses,
        @Nullable UUID item,
        @Nullable String itemKey,
        @Nullable UUID assignment,
        String question,
        boolean blocking,
        int rubricVersion,
        UUID askedBy,
        Instant askedAt,
        boolean unseen,
        boolean open) {}
