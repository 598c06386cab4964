package touchstone.server.hours;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What declared time was spent on. */
enum EntryKind {
    MEETING,
    TRAINING,
    /** Reading the guidelines. */
    GUIDELINES,
    /** The note says what. */
    OTHER;

    /** The word in the database and in the API. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
