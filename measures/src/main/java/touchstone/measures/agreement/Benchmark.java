package touchstone.measures.agreement;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Words for a coefficient that take its error into account (Gwet 2014, chapter 6): a level is earned when the coefficient lies
 * in it or above with a probability of at least 95 %.
 *
 * @param name whose scale it is
 * @param levels from the best to the worst
 */
public record Benchmark(String name, List<Level> levels) {

    /** A word and the coefficients from which it applies. */
    public record Level(String word, double from) {}

    /**
     * How far a coefficient reaches.
     *
     * @param word the best level earned
     * @param membership per level, best first, the probability that the true coefficient lies in it
     * @param cumulative per level the probability that it lies in it or above
     */
    public record Earned(String word, List<Double> membership, List<Double> cumulative) {}

    /** Landis and Koch 1977. */
    public static final Benchmark LANDIS_KOCH = new Benchmark(
            "Landis and Koch",
            List.of(
                    new Level("almost perfect", 0.8),
                    new Level("substantial", 0.6),
                    new Level("moderate", 0.4),
                    new Level("fair", 0.2),
                    new Level("slight", 0),
                    new Level("poor", -1)));

    /** Fleiss 1981. */
    public static final Benchmark FLEISS = new Benchmark(
            "Fleiss",
            List.of(new Level("excellent", 0.75), new Level("intermediate to good", 0.4), new Level("poor", -1)));

    /** Altman 1991. */
    public static final Benchmark ALTMAN = new Benchmark(
            "Altman",
            List.of(
                    new Level("very good", 0.8),
                    new Level("good", 0.6),
                    new Level("moderate", 0.4),
                    new Level("fair", 0.2),
                    new Level("poor", -1)));

    /** The level in which the bare value lies, as if it had no error. */
    public String wordOf(double coefficient) {
        return levels.stream()
                .filter(level -> coefficient >= level.from())
                .findFirst()
                .orElse(levels.getLast())
                .word();
    }

    /** The level that a coefficient earns with 95 % probability. */
    public Earned of(double coefficient, double standardError) {
        double error = Math.max(standardError, 1e-12);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double whole = between(normal, coefficient, error, -1, 1);
        double[] own = new double[levels.size()];
        double[] above = new double[levels.size()];
        double upper = 1;
        double sum = 0;
        String word = levels.getLast().word();
        boolean found = false;
        for (int i = 0; i < own.length; i++) {
            double lower = levels.get(i).from();
            own[i] = between(normal, coefficient, error, lower, upper) / whole;
            sum += own[i];
            above[i] = sum;
            upper = lower;
            if (!found && sum > 0.95) {
                word = levels.get(i).word();
                found = true;
            }
        }
        return new Earned(
                word,
                java.util.Arrays.stream(own).boxed().toList(),
                java.util.Arrays.stream(above).boxed().toList());
    }

    private static double between(
            NormalDistribution normal, double coefficient, double error, double low, double high) {
        return normal.probability((coefficient - high) / error, (coefficient - low) / error);
    }
}
