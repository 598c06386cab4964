package touchstone.measures.consensus;

import java.util.Arrays;
import java.util.Optional;
import touchstone.measures.Definition;
import touchstone.measures.crowd.CrowdLabels;

/**
 * What a method made of a table: for each item the probability of each class, and where the method knows them the workers.
 *
 * <p>Ties are decided alike everywhere: of classes with the same probability (to 1e-9) the one wins that was named more often in the
 * whole table, then the one that comes first in natural order.
 */
public final class Consensus {

    /** Probabilities closer than this are the same. */
    public static final double SAME = 1e-9;

    private final Definition definition;
    private final CrowdLabels crowd;
    private final double[] posterior;
    private final Optional<Workers> workers;
    private final double[] objective;
    private final int[] order;

    Consensus(
            Definition definition,
            CrowdLabels crowd,
            double[] posterior,
            Optional<Workers> workers,
            double[] objective) {
        this.definition = definition;
        this.crowd = crowd;
        this.posterior = posterior;
        this.workers = workers;
        this.objective = objective;
        this.order = byFrequency(crowd);
    }

    private static int[] byFrequency(CrowdLabels crowd) {
        long[] counts = crowd.answersByClass();
        Integer[] order = new Integer[crowd.classes()];
        Arrays.setAll(order, label -> label);
        Arrays.sort(order, (left, right) -> Long.compare(counts[right], counts[left]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** The method behind it. */
    public Definition definition() {
        return definition;
    }

    /** The table behind it. */
    public CrowdLabels crowd() {
        return crowd;
    }

    /** The probability of a class for an item, in [0, 1]. */
    public double probability(int item, int label) {
        return posterior[item * crowd.classes() + label];
    }

    /** The probabilities of all classes for an item; they add up to 1. */
    public double[] posterior(int item) {
        return Arrays.copyOfRange(posterior, item * crowd.classes(), (item + 1) * crowd.classes());
    }

    /** The most probable class of an item. */
    public int best(int item) {
        int best = order[0];
        for (int label : order) {
            if (probability(item, label) > probability(item, best) + SAME) {
                best = label;
            }
        }
        return best;
    }

    /** The probability of the most probable class. */
    public double confidence(int item) {
        return probability(item, best(item));
    }

    /** How many classes share the first place. */
    public int tied(int item) {
        double most = confidence(item);
        int tied = 0;
        for (int label : order) {
            if (probability(item, label) >= most - SAME) {
                tied++;
            }
        }
        return tied;
    }

    /** How open the item still is: the entropy of its probabilities in bits, from 0 to log2 of the number of classes. */
    public double entropy(int item) {
        double bits = 0;
        for (int label : order) {
            double probability = probability(item, label);
            if (probability > 0) {
                bits -= probability * Math.log(probability) / Math.log(2);
            }
        }
        return bits;
    }

    /** The workers as the method sees them, where it has a picture of them. */
    public Optional<Workers> workers() {
        return workers;
    }

    /** The value that the method raises, after each round; empty for methods without one. */
    public double[] objective() {
        return objective.clone();
    }

    /** The array behind {@link #posterior}, item by item; for kernels of this package, read only. */
    double[] raw() {
        return posterior;
    }
}
