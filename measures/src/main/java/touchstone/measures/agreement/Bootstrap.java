package touchstone.measures.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import touchstone.measures.Interval;
import touchstone.measures.Waiting;

/**
 * Intervals by drawing items anew (percentile bootstrap, Efron 1979; for alpha Hayes and Krippendorff 2007, 1,000 to 10,000
 * draws). Up to {@value #EXACT} items every draw takes as many items as there are; above, how often an item is drawn is
 * Poisson with mean 1 (Hanley and MacGibbon 2006), which differs by less than the draws' own noise. The same seed gives the same result, on any number
 * of processors.
 */
public final class Bootstrap {

    static final int EXACT = 20_000;

    private Bootstrap() {}

    /**
     * Spread of a statistic over draws.
     *
     * @param error standard deviation over the draws; empty when fewer than half of them gave a figure
     * @param values figures of the draws that gave one, rising
     */
    public record Spread(OptionalDouble error, double[] values) {

        /** The middle share of the draws. */
        public Interval interval(double level) {
            return new Interval(quantile((1 - level) / 2), quantile(1 - (1 - level) / 2), level);
        }

        /** The value below which this share of the draws lies, between neighbours by their distance. */
        public double quantile(double share) {
            double at = share * (values.length - 1);
            int below = (int) at;
            int above = Math.min(below + 1, values.length - 1);
            return values[below] + (at - below) * (values[above] - values[below]);
        }
    }

    /** The coefficient with standard error and interval from {@code draws} draws. */
    public static Agreement of(Coefficient coefficient, Ratings ratings, int draws, long seed) {
        Agreement agreement = coefficient.of(ratings);
        if (agreement.value().isEmpty()) {
            return agreement;
        }
        Spread spread = spread(coefficient.statistic(ratings), draws, seed);
        if (spread.error().isEmpty()) {
            return agreement;
        }
        Interval interval = spread.interval(Verdicts.LEVEL);
        return agreement.with(spread.error().getAsDouble(), interval);
    }

    /** Spread of a statistic over draws of its units. */
    public static Spread spread(Statistic statistic, int draws, long seed) {
        if (draws < 2) {
            throw new IllegalArgumentException(draws + " draws");
        }
        int[] times = statistic.times();
        int total = Math.toIntExact(Arrays.stream(times).asLongStream().sum());
        int[] unitOf = total <= EXACT ? expand(times, total) : new int[0];
        SplittableRandom root = new SplittableRandom(seed);
        SplittableRandom[] randoms =
                IntStream.range(0, draws).mapToObj(draw -> root.split()).toArray(SplittableRandom[]::new);
        AtomicLong done = new AtomicLong();
        double[] values = Arrays.stream(randoms)
                .parallel()
                .mapToDouble(random -> {
                    double value = statistic.value(
                            total <= EXACT ? exact(unitOf, times.length, random) : Poisson.draw(times, random));
                    Waiting.step("Draws", done.incrementAndGet(), draws);
                    return value;
                })
                .filter(Double::isFinite)
                .toArray();
        Arrays.sort(values);
        return new Spread(
                values.length * 2 < draws || values.length < 2
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(deviation(values)),
                values);
    }

    private static int[] expand(int[] times, int total) {
        int[] unitOf = new int[total];
        int at = 0;
        for (int unit = 0; unit < times.length; unit++) {
            Arrays.fill(unitOf, at, at + times[unit], unit);
            at += times[unit];
        }
        return unitOf;
    }

    private static int[] exact(int[] unitOf, int units, SplittableRandom random) {
        int[] drawn = new int[units];
        for (int i = 0; i < unitOf.length; i++) {
            drawn[unitOf[random.nextInt(unitOf.length)]]++;
        }
        return drawn;
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / (values.length - 1));
    }
}
