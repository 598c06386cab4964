package touchstone.server.projects;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Whether work is handed out. */
public enum ProjectState {
    /** Work is handed out. */
    @JsonProperty("open")
    OPEN,
    /** Nothing new is handed out; what is held may be finished. */
    @JsonProperty("paused")
    PAUSED,
    /** The project is over; it can be read and exported. */
    @JsonProperty("closed")
    CLOSED;

    /** As it is stored and sent. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state that a stored word names. */
    public static ProjectState ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
