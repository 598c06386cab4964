package touchstone.measures.drift;

import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import touchstone.measures.Definition;
import touchstone.measures.Figure;

/**
 * Whether the classes were given in other shares than before: Pearson's chi-squared of two rows of counts, its chance under no
 * change (by the chi-squared distribution, or by shuffling where a class is rare), and how large the change is.
 *
 * @param figure Cramér's V, from 0 (the same shares) to 1
 * @param chiSquared Pearson's statistic
 * @param chance p-value: how often so large a statistic comes without any change
 * @param moved total variation: share of the labels that went to other classes, from 0 to 1
 * @param most class whose share changed most
 * @param shuffled whether the chance was found by shuffling
 */
public record LabelShift(Figure figure, double chiSquared, double chance, double moved, int most, boolean shuffled) {

    private static final Definition DEFINITION =
            new Definition("label-shift-cramers-v", 1, "Cramér 1946; chance by Pearson 1900 or by permutation");

    /** Below this many expected labels of a class the chi-squared distribution is not trusted (Cochran 1954). */
    private static final double FEW = 5;

    private static final int SHUFFLES = 9_999;

    /**
     * Compares two rows of counts per class.
     *
     * @param before labels per class before
     * @param after labels per class after, of the same length
     */
    public static LabelShift of(long[] before, long[] after, long seed) {
        if (before.length != after.length) {
            throw new IllegalArgumentException(before.length + " and " + after.length + " classes");
        }
        double first = sum(before);
        double second = sum(after);
        double moved = 0;
        double largest = -1;
        int most = 0;
        int used = 0;
        boolean few = false;
        for (int k = 0; k < before.length; k++) {
            double change = Math.abs(before[k] / Math.max(1, first) - after[k] / Math.max(1, second));
            moved += change / 2;
            if (change > largest) {
                largest = change;
                most = k;
            }
            double both = (double) before[k] + after[k];
            used += both > 0 ? 1 : 0;
            few |= both > 0 && both * Math.min(first, second) / (first + second) < FEW;
        }
        if (first == 0 || second == 0 || used < 2) {
            Figure missing = new Figure.Insufficient(
                    DEFINITION,
                    (long) (first + second),
                    "A shift of labels needs labels before and after, and at least two classes.");
            return new LabelShift(missing, Double.NaN, Double.NaN, Double.NaN, most, false);
        }
        double statistic = chiSquared(before, after);
        double chance = few
                ? shuffled(before, after, statistic, seed)
                : ChiSquaredDistribution.of(used - 1).survivalProbability(statistic);
        double size = Math.sqrt(statistic / (first + second));
        String sentence = String.format(
                Locale.ROOT,
                "%.1f %% of the labels moved to other classes between %,.0f labels before and %,.0f after (p = %.2g, Cramér's V %.3f).",
                100 * moved,
                first,
                second,
                chance,
                size);
        Figure figure = new Figure.Estimate(DEFINITION, size, (long) (first + second), Optional.empty(), sentence);
        return new LabelShift(figure, statistic, chance, moved, most, few);
    }

    private static double sum(long[] counts) {
        double sum = 0;
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("a count of " + count);
            }
            sum += count;
        }
        return sum;
    }

    private static double chiSquared(long[] before, long[] after) {
        double first = sum(before);
        double second = sum(after);
        double all = first + second;
        double statistic = 0;
        for (int k = 0; k < before.length; k++) {
            double both = (double) before[k] + after[k];
            if (both > 0) {
                double expected = both * first / all;
                double off = before[k] - expected;
                statistic += off * off * (1 / expected + 1 / (both - expected));
            }
        }
        return statistic;
    }

    /** How often shuffled labels give as much, the real one counted in (Phipson and Smyth 2010). */
    private static double shuffled(long[] before, long[] after, double statistic, long seed) {
        int first = Math.toIntExact((long) sum(before));
        int[] pool = new int[Math.toIntExact((long) (sum(before) + sum(after)))];
        int at = 0;
        for (int k = 0; k < before.length; k++) {
            for (long i = 0; i < before[k] + after[k]; i++) {
                pool[at++] = k;
            }
        }
        SplittableRandom random = new SplittableRandom(seed);
        int asMuch = 1;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            long[] left = new long[before.length];
            long[] right = new long[before.length];
            for (int i = 0; i < pool.length; i++) {
                int j = i < first ? i + random.nextInt(pool.length - i) : i;
                int drawn = pool[j];
                pool[j] = pool[i];
                pool[i] = drawn;
                (i < first ? left : right)[drawn]++;
            }
            asMuch += chiSquared(left, right) >= statistic * (1 - 1e-12) ? 1 : 0;
        }
        return asMuch / (SHUFFLES + 1.0);
    }
}
