package touchstone.server.clarifications;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a decision means for the text of the rubric. */
enum RubricChange {
    /** The rubric stays as it is. */
    KEPT,
    /** A later version has to say it. */
    TO_CHANGE,
    /** The rubric says it. */
    CHANGED;

    /** The word in the database and in the API. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RubricChange ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
