package touchstone.measures.noise;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import touchstone.measures.crowd.CrowdLabels;

/**
 * How well the label on which several people agree holds, from their answers and a model's probabilities together (CROWDLAB;
 * Goh, Tkachenko and Mueller 2022, arXiv 2210.06812, equations 1 to 8): people and model vote with weights that say how much better
 * than the commonest class they are, measured by how often people agree with each other and the model with most people. One pass.
 */
public final class CrowdQuality {

    private static final double LEAST = 1e-6;

    private final CrowdLabels crowd;
    private final Probabilities probabilities;
    private final int[] column;
    private final int[] majority;
    private final double agreement;
    private final double modelWeight;
    private final double[] workerWeights;

    /**
     * Measures people and model.
     *
     * @param column per class of the crowd its column in the probabilities, whose items are the crowd's
     */
    public CrowdQuality(CrowdLabels crowd, Probabilities probabilities, int[] column) {
        if (probabilities.items() != crowd.items()) {
            throw new IllegalArgumentException(crowd.items() + " items and probabilities of " + probabilities.items());
        }
        this.crowd = crowd;
        this.probabilities = probabilities;
        this.column = column.clone();
        this.majority = IntStream.range(0, crowd.items()).map(this::majorityOf).toArray();
        this.agreement = meanAgreement();
        double commonest = commonest();
        this.workerWeights = workerWeights(commonest);
        this.modelWeight = modelWeight(commonest);
    }

    /** The class that most people gave; among equals the one that the model finds most probable. */
    private int majorityOf(int item) {
        double[] votes = new double[probabilities.classes()];
        for (int i = crowd.from(item); i < crowd.to(item); i++) {
            votes[column[crowd.label(i)]]++;
        }
        int best = 0;
        for (int k = 1; k < votes.length; k++) {
            if (votes[k] + probabilities.of(item, k) / 2 > votes[best] + probabilities.of(item, best) / 2) {
                best = k;
            }
        }
        return best;
    }

    private boolean several(int item) {
        return crowd.to(item) - crowd.from(item) > 1;
    }

    private double meanAgreement() {
        double sum = 0;
        int items = 0;
        for (int item = 0; item < crowd.items(); item++) {
            if (several(item)) {
                double same = 0;
                for (int i = crowd.from(item); i < crowd.to(item); i++) {
                    same += column[crowd.label(i)] == majority[item] ? 1 : 0;
                }
                sum += same / (crowd.to(item) - crowd.from(item));
                items++;
            }
        }
        return items == 0 ? 1 : Math.min(1 - LEAST, sum / items);
    }

    /** Accuracy of always naming the commonest class, against what most people say. */
    private double commonest() {
        double[] counts = new double[probabilities.classes()];
        double items = 0;
        for (int item = 0; item < crowd.items(); item++) {
            if (several(item)) {
                counts[majority[item]]++;
                items++;
            }
        }
        double most = java.util.Arrays.stream(counts).max().orElse(0);
        return items == 0 ? 0 : Math.min(1 - LEAST, most / items);
    }

    private double[] workerWeights(double commonest) {
        double[] same = new double[crowd.workers()];
        double[] compared = new double[crowd.workers()];
        for (int item = 0; item < crowd.items(); item++) {
            for (int i = crowd.from(item); i < crowd.to(item); i++) {
                for (int j = crowd.from(item); j < crowd.to(item); j++) {
                    if (i != j) {
                        same[crowd.worker(i)] += crowd.label(i) == crowd.label(j) ? 1 : 0;
                        compared[crowd.worker(i)]++;
                    }
                }
            }
        }
        double all = java.util.Arrays.stream(compared).sum();
        double mean = all == 0 ? 1 : java.util.Arrays.stream(same).sum() / all;
        double[] weights = new double[same.length];
        for (int w = 0; w < weights.length; w++) {
            double share = compared[w] == 0 ? mean : same[w] / compared[w];
            weights[w] = Math.max(LEAST, 1 - (1 - share) / (1 - commonest));
        }
        return weights;
    }

    private double modelWeight(double commonest) {
        double right = 0;
        double items = 0;
        for (int item = 0; item < crowd.items(); item++) {
            if (several(item)) {
                right += probabilities.best(item) == majority[item] ? 1 : 0;
                items++;
            }
        }
        double accuracy = items == 0 ? 1 : right / items;
        double answers = crowd.answers() / (double) Math.max(1, crowd.items());
        return Math.max(LEAST, 1 - (1 - accuracy) / (1 - commonest)) * Math.sqrt(answers);
    }

    /** The probability of every class of an item, from people and model together. */
    public double[] posterior(int item) {
        int classes = probabilities.classes();
        double[] sum = new double[classes];
        double weight = modelWeight;
        for (int k = 0; k < classes; k++) {
            sum[k] = modelWeight * probabilities.of(item, k);
        }
        for (int i = crowd.from(item); i < crowd.to(item); i++) {
            double own = workerWeights[crowd.worker(i)];
            weight += own;
            for (int k = 0; k < classes; k++) {
                sum[k] += own * (k == column[crowd.label(i)] ? agreement : (1 - agreement) / (classes - 1));
            }
        }
        for (int k = 0; k < classes; k++) {
            sum[k] /= weight;
        }
        return sum;
    }

    /** Every item by how well the label that most people gave holds, the worst first; flagged where another class wins. */
    public List<Suspect> suspects() {
        return IntStream.range(0, crowd.items())
                .mapToObj(item -> {
                    double[] posterior = posterior(item);
                    int best = 0;
                    for (int k = 1; k < posterior.length; k++) {
                        best = posterior[k] > posterior[best] ? k : best;
                    }
                    int given = majority[item];
                    return new Suspect(item, given, best, posterior[given], best != given);
                })
                .sorted(Comparator.comparing(Suspect::flagged)
                        .reversed()
                        .thenComparingDouble(Suspect::quality)
                        .thenComparingInt(Suspect::item))
                .toList();
    }

    /** Per person the mean probability of the labels they gave; NaN for somebody without answers. */
    public double[] workers() {
        double[] sum = new double[crowd.workers()];
        int[] count = new int[sum.length];
        for (int item = 0; item < crowd.items(); item++) {
            double[] posterior = posterior(item);
            for (int i = crowd.from(item); i < crowd.to(item); i++) {
                sum[crowd.worker(i)] += posterior[column[crowd.label(i)]];
                count[crowd.worker(i)]++;
            }
        }
        for (int w = 0; w < sum.length; w++) {
            sum[w] /= count[w];
        }
        return sum;
    }
}
