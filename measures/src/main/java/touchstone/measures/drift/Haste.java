package touchstone.measures.drift;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import touchstone.measures.Definition;
import touchstone.measures.Figure;

/**
 * Whether somebody answers faster than others can: how many answers lie below the time under which only one in a hundred of the
 * others' answers lies.
 *
 * @param answers the person's answers
 * @param fast of those, faster than {@code floor}
 * @param floor seconds that 99 % of the others' answers exceed
 * @param pace the person's median time over the others'; 0.5 is twice as fast
 * @param chance how often somebody as fast as the others has so many fast answers
 */
public record Haste(int answers, int fast, double floor, double pace, double chance) {

    private static final double RARE = 0.01;

    /**
     * Compares times.
     *
     * @param own seconds per answer of the person
     * @param others seconds per answer of the others, at least 100 of them
     */
    public static Haste of(double[] own, double[] others) {
        if (own.length == 0 || others.length < 100) {
            throw new IllegalArgumentException(
                    own.length + " times to judge by " + others.length + " others; at least 1 and 100 are needed");
        }
        double[] sorted = others.clone();
        Arrays.sort(sorted);
        double floor = sorted[(int) (RARE * sorted.length)];
        int fast = (int) Arrays.stream(own).filter(seconds -> seconds < floor).count();
        double chance =
                fast == 0 ? 1 : BinomialDistribution.of(own.length, RARE).survivalProbability(fast - 1);
        return new Haste(own.length, fast, floor, median(own) / median(others), chance);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The pace; it has no interval, the chance of the fast answers is in the sentence. */
    public Figure figure() {
        return new Figure.Estimate(
                new Definition("haste", 1, "median ratio; exact binomial test against the others' fastest hundredth"),
                pace,
                answers,
                Optional.empty(),
                String.format(
                        Locale.ROOT,
                        "The median time is %.2f of the others', and %,d of %,d answers took less than %.1f s, as one in a hundred of the others' does (p = %.2g).",
                        pace,
                        fast,
                        answers,
                        floor,
                        chance));
    }
}
