package touchstone.server.assignments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What waits for a lead. */
public enum HoldKind {
    BROKEN,
    UNCLEAR,
    ESCALATED,
    FLAG;

    /** The word in the database and in the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind written as this word. */
    public static HoldKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
