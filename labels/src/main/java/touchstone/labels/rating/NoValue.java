package touchstone.labels.rating;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why somebody gives no number. */
public enum NoValue {
    /** The question does not apply to this item. */
    @JsonProperty("not_applicable")
    NOT_APPLICABLE,
    /** It applies, but cannot be judged from what is shown. */
    @JsonProperty("cannot_assess")
    CANNOT_ASSESS;

    /** How it is written in JSON and in conditions. */
    public String code() {
        return switch (this) {
            case NOT_APPLICABLE -> "not_applicable";
            case CANNOT_ASSESS -> "cannot_assess";
        };
    }
}
