package touchstone.measures.proof;

import java.util.function.LongPredicate;

/** How many checked answers are needed. All of these are for numbers fixed beforehand. */
public final class SampleSize {

    /** No question of accuracy needs more; it keeps the searches finite. */
    public static final long MOST = 1L << 40;

    private SampleSize() {}

    /**
     * The smallest number of answers of which {@code wrong} may be wrong and the one-sided lower bound still reaches the target.
     */
    public static long toProve(double target, long wrong, ProportionInterval interval, double level) {
        return smallest(Math.max(1, wrong), n -> interval.lowerBound(n - wrong, n, level) >= target);
    }

    /** The smallest number of answers for a two-sided Wilson interval of at most ± {@code half} at an expected accuracy. */
    public static long forWidth(double expected, double half, double level) {
        if (!(half > 0 && half < 0.5) || !(expected >= 0 && expected <= 1)) {
            throw new IllegalArgumentException("accuracy " + expected + " ± " + half);
        }
        return smallest(1, n -> {
            double right = expected * n;
            double tail = (1 - level) / 2;
            double wide =
                    ProportionInterval.WILSON.high(right, n, tail) - ProportionInterval.WILSON.low(right, n, tail);
            return wide <= 2 * half;
        });
    }

    /** The smallest number from {@code least} on that fits, where everything above fits too. */
    static long smallest(long least, LongPredicate fits) {
        if (fits.test(least)) {
            return least;
        }
        long below = least;
        long above = Math.max(2, least * 2);
        while (!fits.test(above)) {
            below = above;
            above *= 2;
            if (above > MOST) {
                throw new IllegalArgumentException("more than " + MOST + " answers would be needed");
            }
        }
        while (above - below > 1) {
            long middle = below + (above - below) / 2;
            if (fits.test(middle)) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }
}
