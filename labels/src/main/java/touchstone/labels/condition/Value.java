package touchstone.labels.condition;

import java.math.BigDecimal;
import java.util.Optional;
import touchstone.labels.Numbers;

/**
 * What a condition compares with.
 *
 * @param position where it stands in the text, 0-based
 */
public record Value(String text, int position) {
    /** The number it writes, when it writes one. */
    public Optional<BigDecimal> number() {
        return Numbers.read(text);
    }
}
