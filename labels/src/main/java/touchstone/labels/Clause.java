package touchstone.labels;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One section of the guidelines, citable by its stable id.
 *
 * @param number as printed, such as {@code 2.1}
 * @param level depth of the heading, 1 for the outermost
 */
public record Clause(
        @JsonProperty("id") String id,
        @JsonProperty("number") String number,
        @JsonProperty("title") String title,
        @JsonProperty("level") int level,
        @JsonProperty("markdown") String markdown) {
    private static final int DEEPEST = 6;

    public Clause {
        Malformed.unless(!id.isBlank(), "clause-id-missing", "a clause needs an id");
        Malformed.unless(level >= 1 && level <= DEEPEST, "clause-level", "a clause's level is 1 to 6");
    }
}
