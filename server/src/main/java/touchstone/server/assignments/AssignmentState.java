package touchstone.server.assignments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a person stands to a seat they took. The first four hold the seat; the others ended without a submission that counts. */
public enum AssignmentState {
    /** Being worked on under a lease. */
    ACTIVE,
    /** Sent back to its holder; no lease runs. */
    RETURNED,
    /** The holder cannot go on until somebody else did something: rework of others, or an answer to a hold. */
    WAITING,
    SUBMITTED,
    EXPIRED,
    RELEASED,
    SKIPPED,
    ESCALATED,
    WITHDRAWN;

    /** Whether the person may write: draft, submit, skip. */
    public boolean open() {
        return this == ACTIVE || this == RETURNED;
    }

    /** Whether it occupies its seat, so that nobody else can take it. */
    public boolean holdsSeat() {
        return open() || this == WAITING || this == SUBMITTED;
    }

    /** The word in the database and in the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state written as this word. */
    public static AssignmentState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
