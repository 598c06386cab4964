package touchstone.labels.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Malformed;
import touchstone.labels.Numbers;

/** The numbers that can be given: from {@code min} to {@code max}, both included, in steps from {@code min}. */
public record Scale(BigDecimal min, BigDecimal max, BigDecimal step) {

    public Scale(BigDecimal min, BigDecimal max, @Nullable BigDecimal step) {
        this.min = Numbers.normal(min);
        this.max = Numbers.normal(max);
        this.step = step == null ? BigDecimal.ONE : Numbers.normal(step);
        Malformed.unless(this.min.compareTo(this.max) < 0, "scale-empty", "a scale's max is larger than its min");
        Malformed.unless(this.step.signum() > 0, "scale-step", "a scale's step is larger than 0");
        Malformed.unless(holds(this.max), "scale-step", "a scale's max is reached from min in whole steps");
    }

    /** Whole numbers from min to max. */
    public static Scale of(int min, int max) {
        return new Scale(BigDecimal.valueOf(min), BigDecimal.valueOf(max), BigDecimal.ONE);
    }

    /** Whether the value lies between the ends. */
    public boolean spans(BigDecimal value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }

    /** Whether the value is one of the steps. */
    public boolean holds(BigDecimal value) {
        return spans(value) && value.subtract(min).remainder(step).signum() == 0;
    }

    /** The nearest step; halfway, the lower one. The value lies between the ends. */
    BigDecimal nearest(BigDecimal value) {
        BigDecimal steps = value.subtract(min).divide(step, 0, RoundingMode.HALF_DOWN);
        return Numbers.normal(min.add(steps.multiply(step)));
    }

    /** The distance between the ends. */
    BigDecimal width() {
        return max.subtract(min);
    }
}
