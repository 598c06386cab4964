package touchstone.server.calibration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an attempt meant for the skill. */
enum SkillOutcome {
    /** Not passed. */
    NONE,
    /** The person has the skill by this attempt. */
    GRANTED,
    /** The person had as much or more already, for as long or longer. */
    KEPT;

    /** The word in the database and in the API. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SkillOutcome ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
