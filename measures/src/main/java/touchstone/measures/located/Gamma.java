package touchstone.measures.located;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;

/**
 * Gamma (Mathet, Widlöcher and Métivier 2015): do people find the same units in a continuum, with the same categories? 1 − the
 * disorder of the best alignment / the disorder expected of random continua of the same make.
 *
 * <p>Units may overlap. Two people are aligned exactly, however many units they have; more people exactly as long as not too many
 * units crowd together, else by a search that may overstate the disorder slightly.
 */
public final class Gamma {
    private static final Definition DEFINITION = new Definition(
            "gamma",
            1,
            "Mathet, Widlöcher and Métivier 2015; random continua drawn unit by unit from observed gaps and lengths");
    private static final int MOST_SAMPLES = 2000;

    private Gamma() {}

    /** Disorder of the best alignment: total cost of its unitary alignments over the mean number of units of a person. */
    public static double disorder(List<List<Part>> people, GammaOptions options) {
        check(people);
        double units = people.stream().mapToInt(List::size).sum();
        if (units == 0) {
            return 0;
        }
        double cost = people.size() == 2 ? PairAlignment.cost(people, options) : CrowdAlignment.cost(people, options);
        return cost / (units / people.size());
    }

    /** The coefficient. Its interval tells how surely chance is known, not how other recordings would come out. */
    public static Figure of(List<List<Part>> people, GammaOptions options) {
        check(people);
        long units = people.stream().mapToInt(List::size).sum();
        if (people.size() < 2 || units < 2) {
            return new Figure.Insufficient(DEFINITION, units, "Two people and two units are needed.");
        }
        double observed = disorder(people, options);
        RandomContinuum random = new RandomContinuum(people, options.seed());
        double[] samples = new double[options.leastSamples()];
        int drawn = 0;
        int wanted = samples.length;
        while (drawn < wanted) {
            samples = drawn == samples.length ? Arrays.copyOf(samples, 2 * drawn) : samples;
            samples[drawn++] = disorder(random.next(), options);
            if (drawn == wanted) {
                wanted = Math.clamp(needed(samples, drawn, options.precision()), drawn, MOST_SAMPLES);
            }
        }
        double expected = mean(samples, drawn);
        if (expected == 0) {
            return new Figure.Insufficient(
                    DEFINITION, units, "Random continua agree as well, so chance cannot be told.");
        }
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);
        double half = z * deviation(samples, drawn) / Math.sqrt(drawn);
        double gamma = 1 - observed / expected;
        Interval interval = new Interval(
                1 - observed / Math.max(expected - half, expected / 100), 1 - observed / (expected + half), 0.95);
        String says = String.format(
                Locale.ROOT,
                "Disorder %.4f against %.4f by chance (%d random continua), from %d units of %d people.",
                observed,
                expected,
                drawn,
                units,
                people.size());
        return new Figure.Estimate(DEFINITION, gamma, units, Optional.of(interval), says);
    }

    private static long needed(double[] samples, int count, double precision) {
        double relative = deviation(samples, count) / mean(samples, count);
        return (long) Math.ceil(Math.pow(relative * 1.96 / precision, 2));
    }

    private static double mean(double[] samples, int count) {
        return Arrays.stream(samples, 0, count).average().orElseThrow();
    }

    private static double deviation(double[] samples, int count) {
        double mean = mean(samples, count);
        double squares = Arrays.stream(samples, 0, count)
                .map(sample -> (sample - mean) * (sample - mean))
                .sum();
        return Math.sqrt(squares / (count - 1));
    }

    private static void check(List<List<Part>> people) {
        for (List<Part> parts : people) {
            for (Part part : parts) {
                if (EventScores.stretch(part).length() == 0) {
                    throw new IllegalArgumentException(
                            "gamma needs units with a length; give moments a short one, such as one frame");
                }
            }
        }
    }
}
