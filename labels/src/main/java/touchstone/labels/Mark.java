package touchstone.labels;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about their own answer to a question.
 *
 * @param ambiguous why the rubric allows more than one answer; a valid answer in itself
 * @param confidence 0 (guessed) to 1 (certain)
 */
public record Mark(Optional<String> ambiguous, Optional<Double> confidence) {

    public Mark(@Nullable Optional<String> ambiguous, @Nullable Optional<Double> confidence) {
        this.ambiguous = Copies.optional(ambiguous);
        this.confidence = Copies.optional(confidence);
        Malformed.unless(
                this.confidence.isEmpty() || (this.confidence.get() >= 0 && this.confidence.get() <= 1),
                "confidence-outside",
                "confidence is a number from 0 to 1");
    }

    /** Marked as ambiguous, with the reason. */
    public static Mark asAmbiguous(String why) {
        return new Mark(Optional.of(why), Optional.empty());
    }
}
