package touchstone.server.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Time somebody declared for other work than on items.
 *
 * @param root the first entry of its chain of corrections
 * @param replaces the entry that this one corrects
 * @param day in the person's own time zone
 * @param minutes 1 to 1440; 0 for the mark that withdraws what it replaces
 * @param newest nothing replaces it, so it can be corrected or withdrawn
 * @param reason why it was refused, or a word to the approval; empty when undecided
 */
record Entry(
        UUID id,
        UUID root,
        @Nullable UUID replaces,
        UUID project,
        UUID person,
        LocalDate day,
        int minutes,
        EntryKind kind,
        String note,
        EntryState state,
        boolean newest,
        Instant writtenAt,
        String reason,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt) {}
