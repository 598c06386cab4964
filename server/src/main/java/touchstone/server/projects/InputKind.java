package touchstone.server.projects;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an input is, which decides how it is shown and what can be marked in it. */
public enum InputKind {
    /** Running text. */
    @JsonProperty("text")
    TEXT,
    /** Messages with a role each. */
    @JsonProperty("conversation")
    CONVERSATION,
    /** Rows of fields. */
    @JsonProperty("table")
    TABLE
}
