package touchstone.labels.writing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Basics;
import touchstone.labels.Copies;
import touchstone.labels.Malformed;
import touchstone.labels.Question;

/**
 * Asks for a text.
 *
 * @param min fewest code points
 * @param max most code points
 * @param base the input that the text starts from and is shown as changes against
 */
public record WritingQuestion(@JsonUnwrapped Basics basics, Integer min, Integer max, Optional<String> base)
        implements Question {
    /** The longest text that can be asked for, in code points. */
    public static final int LONGEST = 1_000_000;

    private static final int USUAL = 20_000;

    public WritingQuestion(
            @JsonUnwrapped Basics basics,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Optional<String> base) {
        this.basics = basics;
        this.min = min == null ? 0 : min;
        this.max = max == null ? Math.max(USUAL, this.min) : max;
        this.base = Copies.optional(base);
        Malformed.unless(this.min >= 0, "length-negative", "min is 0 or more");
        Malformed.unless(
                this.max >= 1 && this.max >= this.min && this.max <= LONGEST,
                "length-range",
                "max is at least min and at most " + LONGEST);
    }

    /** A text of any usual length. */
    public static WritingQuestion of(String id, boolean required) {
        return new WritingQuestion(Basics.of(id, required), null, null, null);
    }
}
