package touchstone.server.hours;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What has become of a declared entry. */
enum EntryState {
    /** Nobody has decided. */
    WAITING,
    /** It counts. */
    APPROVED,
    REFUSED,
    /** A correction stands in its place. */
    REPLACED,
    /** Taken back by the person. */
    WITHDRAWN;

    /** The word in the database and in the API. */
    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
