package touchstone.measures.proof;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;

/**
 * The mean score of a model from a few answers of people and many machine judgements, without trusting the machine: its judgements
 * are corrected by how far they are off where people looked (Angelopoulos et al. 2023, Science 382:669; with the weight that makes
 * the interval shortest: Angelopoulos, Duchi and Zrnic 2023, PPI++). Never wider than people's answers alone, up to noise.
 *
 * @param figure the mean with its interval
 * @param weight how much the machine counts, in [0, 1]; 0 is people only
 * @param peopleOnly the interval without the machine
 * @param worth how many answers of people the estimate is worth, at least about as many as there are
 */
public record PredictionPowered(Figure figure, double weight, Interval peopleOnly, double worth) {

    private static final Definition DEFINITION =
            new Definition("prediction-powered-mean", 1, "Angelopoulos, Duchi and Zrnic 2023, PPI++, arXiv 2311.01453");

    /**
     * Estimates the mean.
     *
     * @param people scores that people gave
     * @param sameByMachine the machine's scores of the same items
     * @param others the machine's scores of the items that people did not see, drawn from the same source
     */
    public static PredictionPowered mean(double[] people, double[] sameByMachine, double[] others, double level) {
        int n = people.length;
        int more = others.length;
        if (sameByMachine.length != n || n < 2 || more < 1) {
            throw new IllegalArgumentException(
                    n + " scores of people, " + sameByMachine.length + " of the machine, and " + more + " others");
        }
        double meanPeople = mean(people);
        double meanSame = mean(sameByMachine);
        double[] all = java.util.Arrays.copyOf(sameByMachine, n + more);
        System.arraycopy(others, 0, all, n, more);
        double spread = variance(all);
        double together = 0;
        for (int i = 0; i < n; i++) {
            together += (people[i] - meanPeople) * (sameByMachine[i] - meanSame);
        }
        together /= n - 1;
        double weight = spread == 0 ? 0 : Math.clamp(together / ((1 + (double) n / more) * spread), 0, 1);
        double[] rest = new double[n];
        for (int i = 0; i < n; i++) {
            rest[i] = people[i] - weight * sameByMachine[i];
        }
        double value = mean(rest) + weight * mean(others);
        double variance = variance(rest) / n + (more > 1 ? weight * weight * variance(others) / more : 0);
        double z = NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - (1 - level) / 2);
        double alone = variance(people) / n;
        Interval interval = around(value, z * Math.sqrt(variance), level);
        Figure figure = new Figure.Estimate(
                DEFINITION,
                value,
                n,
                Optional.of(interval),
                String.format(
                        Locale.ROOT,
                        "The mean score is %.4f (%.0f %% interval %.4f to %.4f) from %d answers of people and %d machine judgements, worth %.0f answers of people.",
                        value,
                        100 * level,
                        interval.low(),
                        interval.high(),
                        n,
                        more,
                        variance == 0 ? n : n * alone / variance));
        return new PredictionPowered(
                figure,
                weight,
                around(meanPeople, z * Math.sqrt(alone), level),
                variance == 0 ? n : n * alone / variance);
    }

    private static Interval around(double middle, double reach, double level) {
        return new Interval(middle - reach, middle + reach, level);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
