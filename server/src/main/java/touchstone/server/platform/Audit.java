package touchstone.server.platform;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trail of who did what; rows are appended in the transaction of the deed and sealed afterwards. */
public interface Audit {

    /**
     * Writes one row. Needs a running transaction, so that deed and row stand or fall together.
     *
     * @param action what was done, as {@code room.verb}: {@code project.changed}
     * @param project the project it was done in, if any
     * @param subject id or key of what it was done to, if any; never a name or a secret
     * @param detail further facts; never answers, passwords or tokens
     */
    void record(Caller caller, String action, @Nullable UUID project, @Nullable String subject, Map<String, ?> detail);

    /** Writes one row for a deed of somebody who is not signed in, or of the server itself. */
    void recordWithoutCaller(@Nullable UUID person, String action, @Nullable String subject, Map<String, ?> detail);

    /** Computes all seals again and compares. */
    Verification verify();

    /**
     * What {@link #verify} found.
     *
     * @param intact no sealed row and no seal was changed or removed
     * @param seals the number of seals
     * @param sealed the number of rows under them
     * @param unsealed rows not yet sealed
     * @param firstBroken the number of the first seal that does not hold
     * @param head the newest seal as hexadecimal text; empty before the first
     */
    record Verification(
            boolean intact,
            long seals,
            long sealed,
            long unsealed,
            @Nullable Long firstBroken,
            String head) {}
}
