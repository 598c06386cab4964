package touchstone.server.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declared entry as it is shown.
 *
 * @param project short name
 * @param minutes 1 to 1440
 * @param own it is the caller's: nobody decides about their own
 * @param newest nothing replaces it, so it can be corrected or withdrawn
 * @param decidedBy the name that others see
 */
record EntryView(
        UUID id,
        @Nullable UUID replaces,
        String project,
        UUID person,
        String displayName,
        boolean own,
        LocalDate day,
        int minutes,
        EntryKind kind,
        String note,
        EntryState state,
        boolean newest,
        Instant writtenAt,
        String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
