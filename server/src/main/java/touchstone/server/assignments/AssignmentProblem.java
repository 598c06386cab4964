package touchstone.server.assignments;

import java.util.Locale;
import touchstone.server.platform.Problem;

/** Why a step in the flow of work is refused. */
public enum AssignmentProblem implements Problem {
    /** The assignment ended before this; what was sent is kept where it was a submission. */
    ASSIGNMENT_ENDED(409),
    /** The lease ran out and somebody else has the seat; what was sent is kept. */
    SEAT_TAKEN(409),
    /** The assignment waits for others; nothing can be written until it comes back. */
    ASSIGNMENT_WAITS(409),
    /** Three open assignments are enough. */
    TOO_MANY_OPEN(409),
    /** The item asked for cannot be taken at this moment. */
    ITEM_NOT_FREE(409),
    /** Only the last submission can be opened again, and only until its stage is complete. */
    CANNOT_REOPEN(409),
    /** The seat that was skipped is not to be had again. */
    CANNOT_TAKE_BACK(409),
    /** Somebody has answered the hold already. */
    HOLD_RESOLVED(409);

    private final int status;

    AssignmentProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
