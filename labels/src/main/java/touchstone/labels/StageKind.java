package touchstone.labels;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the people of a stage answer for themselves or decide about others' answers. */
public enum StageKind {
    /** Independent answers. */
    @JsonProperty("label")
    LABEL,
    /** Decisions about the answers of the labelling stage. */
    @JsonProperty("review")
    REVIEW;

    /** How it is written in JSON and SQL. */
    public String code() {
        return switch (this) {
            case LABEL -> "label";
            case REVIEW -> "review";
        };
    }
}
