package touchstone.labels;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimal numbers with one written form each: 4, 0.5, 100. */
public final class Numbers {
    private static final int LONGEST = 40;

    private Numbers() {}

    /** The same number without needless zeros and without an exponent. */
    public static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The number that a text writes, when it writes one. */
    public static Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST || !text.matches("[+-]?\\d+(?:\\.\\d+)?")) {
            return Optional.empty();
        }
        return Optional.of(normal(new BigDecimal(text)));
    }
}
