package touchstone.measures.agreement;

/**
 * The sums behind one alpha.
 *
 * @param values pairable answers
 * @param observed sum over units of the distances within, each divided by the unit's answers less one
 * @param expected sum of the distances of all pairable answers against each other
 */
record AlphaParts(
        CountTable table,
        Metric metric,
        Disagreement distances,
        double[] counts,
        double values,
        double observed,
        double expected,
        double widest) {

    static AlphaParts of(CountTable table, Metric metric, ClassScale scale) {
        double[] counts = new double[table.classes()];
        double values = 0;
        for (int p = 0; p < table.patterns(); p++) {
            for (int i = table.from(p); i < table.to(p); i++) {
                counts[table.label(i)] += (double) table.times(p) * table.count(i);
                values += (double) table.times(p) * table.count(i);
            }
        }
        Disagreement distances = Distances.of(metric, scale, counts);
        double observed = 0;
        for (int p = 0; p < table.patterns(); p++) {
            observed += table.times(p) * distances.within(table, p) / (table.total(p) - 1);
        }
        return new AlphaParts(
                table,
                metric,
                distances,
                counts,
                values,
                observed,
                distances.overall(counts),
                widest(distances, counts.length));
    }

    /** The largest distance, by which disagreement is brought into [0, 1]. */
    private static double widest(Disagreement distances, int size) {
        return switch (distances) {
            case Disagreement.Squared squared -> {
                double reach = squared.number()[size - 1] - squared.number()[0];
                yield reach * reach;
            }
            case Disagreement.Any any -> {
                double most = 0;
                for (double[] row : any.distance()) {
                    for (double cell : row) {
                        most = Math.max(most, cell);
                    }
                }
                yield most;
            }
            case Disagreement.Nominal nominal -> 1;
        };
    }

    double alpha() {
        return 1 - (values - 1) * observed / expected;
    }

    double observedShare() {
        return (1 - 1 / values) * observed / values / widest;
    }

    double expectedShare() {
        return expected / values / values / widest;
    }

    /** Standard error over the units. */
    double error() {
        double[] each = distances.fromEach(counts);
        double[] observedByRank = new double[counts.length];
        double[] expectedByRank = new double[counts.length];
        if (metric == Metric.Level.ORDINAL && distances instanceof Disagreement.Squared ranks) {
            observedByRank = byRank(observedSlope(ranks.number()));
            expectedByRank = byRank(expectedSlope(ranks.number()));
        }
        double units = table.items();
        double sum = 0;
        for (int p = 0; p < table.patterns(); p++) {
            double total = table.total(p);
            double own = distances.within(table, p) / (total - 1);
            double against = 0;
            for (int i = table.from(p); i < table.to(p); i++) {
                int k = table.label(i);
                own += table.count(i) * observedByRank[k];
                against += table.count(i) * (2 * each[k] + expectedByRank[k]);
            }
            double scale = values / expected;
            double part = units * scale * (observed * (total / values - against / expected) + own);
            sum += table.times(p) * part * part;
        }
        return Math.sqrt(sum / (units * (units - 1)));
    }

    /** How the observed sum moves with the rank of each class. */
    private double[] observedSlope(double[] rank) {
        double[] slope = new double[rank.length];
        for (int p = 0; p < table.patterns(); p++) {
            double total = table.total(p);
            double sum = 0;
            for (int i = table.from(p); i < table.to(p); i++) {
                sum += table.count(i) * rank[table.label(i)];
            }
            for (int i = table.from(p); i < table.to(p); i++) {
                int k = table.label(i);
                slope[k] += table.times(p) * 4 * table.count(i) * (total * rank[k] - sum) / (total - 1);
            }
        }
        return slope;
    }

    private double[] expectedSlope(double[] rank) {
        double sum = 0;
        for (int k = 0; k < rank.length; k++) {
            sum += counts[k] * rank[k];
        }
        double[] slope = new double[rank.length];
        for (int k = 0; k < rank.length; k++) {
            slope[k] = 4 * counts[k] * (values * rank[k] - sum);
        }
        return slope;
    }

    /** What one more answer of a class does through the ranks: it lifts its own by a half and all later ones by one. */
    private static double[] byRank(double[] slope) {
        double[] effect = new double[slope.length];
        double later = 0;
        for (int k = slope.length - 1; k >= 0; k--) {
            effect[k] = later + slope[k] / 2;
            later += slope[k];
        }
        return effect;
    }
}
