package touchstone.server.clarifications;

import org.jspecify.annotations.Nullable;

/**
 * A precedent with where it came from, for those who see everything.
 *
 * @param question what was asked, if it was asked
 */
record EdgeCase(
        PrecedentView precedent,
        @Nullable String question,
        @Nullable String askedBy,
        @Nullable String itemKey,
        String decidedBy,
        @Nullable String withdrawnBy) {}
