package touchstone.server.calibration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a test may be taken. */
enum QualificationState {
    /** Being made; nobody but those who make it knows of it. */
    DRAFT,
    /** Members may take it. */
    OPEN,
    /** No new attempts; those that run may be finished. */
    CLOSED;

    /** The word in the database and in the API. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static QualificationState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
