package touchstone.labels.spans;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the second span of a pair relates to the first. */
public enum PairKind {
    /** It says the same. */
    @JsonProperty("same")
    SAME,
    /** It lies somewhere else. */
    @JsonProperty("moved")
    MOVED,
    /** It has another label. */
    @JsonProperty("relabelled")
    RELABELLED,
    /** It has other attributes. */
    @JsonProperty("attributes")
    ATTRIBUTES
}
