package touchstone.server.assignments;

import java.util.Locale;

/** Whether a seat on an item can be taken. */
public enum SlotState {
    OPEN,
    /** Cannot be taken while a hold lasts. */
    HELD,
    CLAIMED,
    SUBMITTED,
    WITHDRAWN;

    /** The state written as this word. */
    static SlotState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
