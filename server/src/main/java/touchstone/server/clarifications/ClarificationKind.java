package touchstone.server.clarifications;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is asked about the rubric. */
enum ClarificationKind {
    /** The rubric does not say, or not clearly. */
    UNCLEAR,
    /** Two clauses say different things. */
    CONFLICT;

    /** The word in the database and in the API. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ClarificationKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
