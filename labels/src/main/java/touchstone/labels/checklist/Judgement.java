package touchstone.labels.checklist;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is said about one criterion. */
public enum Judgement {
    /** Met. */
    @JsonProperty("yes")
    YES,
    /** Not met. */
    @JsonProperty("no")
    NO,
    /** Does not apply to this item. */
    @JsonProperty("not_applicable")
    NOT_APPLICABLE;

    /** How it is written in JSON and in conditions. */
    public String code() {
        return switch (this) {
            case YES -> "yes";
            case NO -> "no";
            case NOT_APPLICABLE -> "not_applicable";
        };
    }
}
