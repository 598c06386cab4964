package touchstone.server.assignments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an item is. Never shown to annotators: it tells what others did. */
public enum ItemState {
    TO_DO,
    IN_WORK,
    /** The answers differ and nobody has taken the decision yet. */
    DISAGREEMENT,
    IN_REVIEW,
    /** Sent back to at least one annotator. */
    REWORK,
    /** Stopped until a lead decides. */
    HELD,
    DONE,
    WITHDRAWN;

    /** The word in the database and in the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state written as this word. */
    public static ItemState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
