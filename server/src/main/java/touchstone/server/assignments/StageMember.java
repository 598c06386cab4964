package touchstone.server.assignments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who submitted on an item, or a reviewer who waits for rework.
 *
 * @param countsFor per set rule, whether the person counts for it
 */
public record StageMember(
        UUID assignment,
        UUID person,
        int stage,
        AssignmentState state,
        @Nullable List<Boolean> countsFor) {

    /** Whether the person counts for the set rule of this number. */
    public boolean countsFor(int rule) {
        return countsFor != null && rule < countsFor.size() && Boolean.TRUE.equals(countsFor.get(rule));
    }
}
