package touchstone.measures.noise;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds wrong labels from a model's probabilities (confident learning; Northcutt, Jiang and Chuang 2021, JAIR 70:1373). A class
 * claims an item when its probability is at least what the class has on average on its own labels; items claimed by another
 * class than their label's are counted, and per pair of classes as many items as counted, scaled to the labels, are flagged:
 * those with the largest margin.
 */
public final class ConfidentLearning {

    /** Which of the claimed items are flagged. */
    public enum Pruning {
        /** Per pair of classes the counted number, largest margin first (prune by noise rate). */
        BY_PAIR,
        /** All items claimed by another class. */
        CLAIMED
    }

    private static final int NOT_CLAIMED = -1;

    private final Probabilities probabilities;
    private final int[] labels;
    private final double[] thresholds;
    private final int[] claims;

    /**
     * Counts the claims.
     *
     * @param labels given class per item, by index into the classes of the probabilities
     */
    public ConfidentLearning(Probabilities probabilities, int[] labels) {
        if (labels.length != probabilities.items()) {
            throw new IllegalArgumentException(
                    labels.length + " labels and probabilities of " + probabilities.items() + " items");
        }
        this.probabilities = probabilities;
        this.labels = labels.clone();
        this.thresholds = thresholds();
        this.claims = IntStream.range(0, labels.length).map(this::claim).toArray();
    }

    private double[] thresholds() {
        double[] sum = new double[probabilities.classes()];
        int[] count = new int[sum.length];
        for (int item = 0; item < labels.length; item++) {
            sum[labels[item]] += probabilities.of(item, labels[item]);
            count[labels[item]]++;
        }
        double[] mean = new double[sum.length];
        Arrays.setAll(mean, k -> count[k] == 0 ? Double.POSITIVE_INFINITY : sum[k] / count[k]);
        return mean;
    }

    private int claim(int item) {
        int claimed = NOT_CLAIMED;
        double best = -1;
        for (int k = 0; k < thresholds.length; k++) {
            double p = probabilities.of(item, k);
            if (p >= thresholds[k] - 1e-6 && p > best) {
                best = p;
                claimed = k;
            }
        }
        return claimed;
    }

    /** Per given class and true class the estimated number of items; rows add up to the labels given. */
    public double[][] joint() {
        int classes = thresholds.length;
        double[][] joint = new double[classes][classes];
        int[] given = new int[classes];
        for (int item = 0; item < labels.length; item++) {
            given[labels[item]]++;
            if (claims[item] != NOT_CLAIMED) {
                joint[labels[item]][claims[item]]++;
            }
        }
        for (int k = 0; k < classes; k++) {
            double row = Arrays.stream(joint[k]).sum();
            for (int l = 0; l < classes; l++) {
                joint[k][l] = row == 0 ? (k == l ? given[k] : 0) : joint[k][l] * given[k] / row;
            }
        }
        return joint;
    }

    /** The estimated share of wrong labels. */
    public double noise() {
        double[][] joint = joint();
        double right = 0;
        for (int k = 0; k < joint.length; k++) {
            right += joint[k][k];
        }
        return labels.length == 0 ? Double.NaN : 1 - right / labels.length;
    }

    /** Every item, the most suspect first: flagged ones before the others, then by the probability of the own label. */
    public List<Suspect> suspects(Pruning pruning) {
        boolean[] flagged = switch (pruning) {
            case BY_PAIR -> byPair();
            case CLAIMED -> claimedByOthers();
        };
        return IntStream.range(0, labels.length)
                .mapToObj(item -> new Suspect(
                        item,
                        labels[item],
                        probabilities.best(item),
                        Math.min(1, probabilities.of(item, labels[item])),
                        flagged[item]))
                .sorted(Comparator.comparing(Suspect::flagged)
                        .reversed()
                        .thenComparingDouble(Suspect::quality)
                        .thenComparingInt(Suspect::item))
                .toList();
    }

    private boolean[] claimedByOthers() {
        boolean[] flagged = new boolean[labels.length];
        for (int item = 0; item < flagged.length; item++) {
            flagged[item] = claims[item] != NOT_CLAIMED && claims[item] != labels[item];
        }
        return flagged;
    }

    private boolean[] byPair() {
        double[][] joint = joint();
        boolean[] flagged = new boolean[labels.length];
        int[][] byLabel = new int[joint.length][];
        Arrays.setAll(
                byLabel,
                k -> IntStream.range(0, labels.length)
                        .filter(item -> labels[item] == k)
                        .toArray());
        for (int given = 0; given < joint.length; given++) {
            int row = given;
            for (int better = 0; better < joint.length; better++) {
                int column = better;
                int many = (int) Math.rint(joint[given][better]);
                if (given != better && many > 0) {
                    Arrays.stream(byLabel[given])
                            .boxed()
                            .sorted(Comparator.comparingDouble((Integer item) -> margin(item, row, column)))
                            .limit(many)
                            .filter(item -> probabilities.best(item) != row)
                            .forEach(item -> flagged[item] = true);
                }
            }
        }
        return flagged;
    }

    private double margin(int item, int given, int better) {
        return probabilities.of(item, given) - probabilities.of(item, better);
    }
}
