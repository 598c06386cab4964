package touchstone.server.people;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How well somebody knows a language, by the Common European Framework of Reference; the least first. */
public enum Proficiency {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    /** Grew up with it. */
    NATIVE;

    /** The word in the database and in the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
