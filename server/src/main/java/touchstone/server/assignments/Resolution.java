package touchstone.server.assignments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a lead decides about something that is held. */
public enum Resolution {
    /** Whoever raised it goes on, with the answer and their draft. */
    BACK_TO_PERSON,
    /** Somebody else takes it. */
    BACK_TO_QUEUE,
    /** Nobody works on the item any more. */
    WITHDRAW_ITEM;

    /** The word in the database and in the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
