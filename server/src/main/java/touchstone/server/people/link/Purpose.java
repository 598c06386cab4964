package touchstone.server.people.link;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a link is for. */
public enum Purpose {
    /** Make the first account, which owns the installation. */
    FIRST_OWNER,
    /** Join a project. */
    INVITATION,
    /** Set a new password. */
    RESET;

    /** The word in the API and in the database. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
