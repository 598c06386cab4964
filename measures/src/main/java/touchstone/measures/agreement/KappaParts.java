package touchstone.measures.agreement;

/** The sums behind Cohen's kappa of one pair of people. */
final class KappaParts {

    private final RaterPairs.Pair pair;
    private final WeightMatrix weights;
    private final int classes;

    KappaParts(RaterPairs.Pair pair, WeightMatrix weights, int classes) {
        this.pair = pair;
        this.weights = weights;
        this.classes = classes;
    }

    int items() {
        return pair.items().length;
    }

    int item(int index) {
        return pair.items()[index];
    }

    /** Sums of a draw: each person's shares, observed and expected agreement. */
    record Drawn(double[] left, double[] right, double items, double observed, double expected) {
        double value() {
            return (observed - expected) / (1 - expected);
        }
    }

    Drawn drawn(int[] times) {
        double[] left = new double[classes];
        double[] right = new double[classes];
        double items = 0;
        double observed = 0;
        for (int i = 0; i < times.length; i++) {
            int k = pair.left()[i];
            int l = pair.right()[i];
            items += times[i];
            left[k] += times[i];
            right[l] += times[i];
            observed += times[i] * weights.weight(k, l);
        }
        for (int k = 0; k < classes; k++) {
            left[k] /= items;
            right[k] /= items;
        }
        return new Drawn(left, right, items, observed / items, weights.between(left, right));
    }

    /** Standard error of Fleiss, Cohen and Everitt. */
    double error(Drawn drawn) {
        double[] influence = influence(drawn);
        double sum = 0;
        for (double part : influence) {
            sum += part * part;
        }
        return Math.sqrt(sum) / drawn.items();
    }

    /** Per pair of answers how much it pulls the kappa up or down; the mean is 0. */
    double[] influence(Drawn drawn) {
        double[] overRight = weights.times(drawn.right());
        double[] overLeft = weights.times(drawn.left());
        double value = drawn.value();
        double[] influence = new double[items()];
        for (int i = 0; i < influence.length; i++) {
            int k = pair.left()[i];
            int l = pair.right()[i];
            double own = weights.weight(k, l) - (overRight[k] + overLeft[l]) * (1 - value);
            influence[i] = (own - (value - drawn.expected() * (1 - value))) / (1 - drawn.expected());
        }
        return influence;
    }
}
