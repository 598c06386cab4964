package touchstone.measures.consensus;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;
import touchstone.measures.Interval;
import touchstone.measures.crowd.CrowdLabels;

/**
 * What each worker says when the truth is a class: expected counts, and rates with intervals from them.
 *
 * <p>The counts come from the consensus itself, so the intervals say how much a worker's row rests on, not how right the consensus is.
 */
public final class Workers {

    private final CrowdLabels crowd;
    private final double[] counts;

    /**
     * Takes the array as it is.
     *
     * @param counts expected number of answers at {@code (worker × classes + said) × classes + truth}
     */
    Workers(CrowdLabels crowd, double[] counts) {
        this.crowd = crowd;
        this.counts = counts;
    }

    /** The workers of a table as probabilities of its items show them; empty when the rows would not fit into memory. */
    static Optional<Workers> of(CrowdLabels crowd, double[] posterior) {
        int classes = crowd.classes();
        long size = (long) crowd.workers() * classes * classes;
        if (size > StatePass.LARGEST_TABLE) {
            return Optional.empty();
        }
        double[] counts = new double[(int) size];
        new StatePass(crowd, classes).count(posterior, counts, new double[classes]);
        return Optional.of(new Workers(crowd, counts));
    }

    /** How often the worker is expected to have said a class when the truth was another (or the same) one. */
    public double count(int worker, int truth, int said) {
        return counts[(worker * crowd.classes() + said) * crowd.classes() + truth];
    }

    /** How many items of a class the worker is expected to have seen. */
    public double seen(int worker, int truth) {
        double seen = 0;
        for (int said = 0; said < crowd.classes(); said++) {
            seen += count(worker, truth, said);
        }
        return seen;
    }

    /** How often the worker says a class when the truth is given, in [0, 1]; half an answer is shared among the classes. */
    public double rate(int worker, int truth, int said) {
        double share = 0.5 / crowd.classes();
        return (count(worker, truth, said) + share) / (seen(worker, truth) + 0.5);
    }

    /** Where the rate lies: the Jeffreys interval of the expected counts. */
    public Interval interval(int worker, int truth, int said, double level) {
        double hits = Math.max(0, count(worker, truth, said));
        double others = Math.max(0, seen(worker, truth) - hits);
        return jeffreys(hits, others, level);
    }

    /** How often the worker is right, over all items that the worker answered. */
    public double accuracy(int worker) {
        double right = 0;
        double all = 0;
        for (int truth = 0; truth < crowd.classes(); truth++) {
            right += count(worker, truth, truth);
            all += seen(worker, truth);
        }
        return all > 0 ? right / all : Double.NaN;
    }

    /** Where the accuracy lies: the Jeffreys interval of the expected counts. */
    public Interval accuracyInterval(int worker, double level) {
        double right = 0;
        double all = 0;
        for (int truth = 0; truth < crowd.classes(); truth++) {
            right += count(worker, truth, truth);
            all += seen(worker, truth);
        }
        return jeffreys(Math.max(0, right), Math.max(0, all - right), level);
    }

    private static Interval jeffreys(double hits, double others, double level) {
        BetaDistribution beta = BetaDistribution.of(hits + 0.5, others + 0.5);
        double tail = (1 - level) / 2;
        double low = hits < SMALLEST ? 0 : beta.inverseCumulativeProbability(tail);
        double high = others < SMALLEST ? 1 : beta.inverseSurvivalProbability(tail);
        return new Interval(Math.min(low, high), high, level);
    }

    private static final double SMALLEST = 1e-6;
}
