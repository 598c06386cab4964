package touchstone.server.assignments;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why somebody does not answer an item; each reason takes its own way. */
public enum SkipReason {
    /** The item itself is damaged: it stops for everybody until a lead has looked. */
    BROKEN,
    /** Not a language of this person: others go on. */
    LANGUAGE,
    /** This person does not want to see it: others go on, nothing is held against anybody. */
    SENSITIVE,
    /** The rubric does not say: the seat waits for a lead's answer. */
    UNCLEAR;

    /** The word in the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason written as this word. */
    static SkipReason ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
