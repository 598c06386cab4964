package touchstone.labels.spans;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a selection snaps to while it is drawn; stored spans are code points either way. */
public enum Step {
    /** Whole words. */
    @JsonProperty("word")
    WORD,
    /** Single characters. */
    @JsonProperty("character")
    CHARACTER
}
