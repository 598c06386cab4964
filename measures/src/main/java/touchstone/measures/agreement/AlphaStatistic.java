package touchstone.measures.agreement;

/** Alpha as a function of how often each pattern of answers is drawn. */
final class AlphaStatistic implements Statistic {

    private final CountTable table;
    private final Metric metric;
    private final ClassScale scale;
    private final Disagreement fixed;
    private final double[] within;
    private final int[] totals;

    AlphaStatistic(CountTable table, Metric metric, ClassScale scale) {
        this.table = table;
        this.metric = metric;
        this.scale = scale;
        this.fixed = Distances.of(metric, scale, new double[scale.size()]);
        this.within = new double[table.patterns()];
        this.totals = new int[table.patterns()];
        for (int p = 0; p < within.length; p++) {
            totals[p] = table.total(p);
            within[p] = fixed.within(table, p) / (totals[p] - 1);
        }
    }

    @Override
    public int[] times() {
        return table.times();
    }

    @Override
    public double value(int[] drawn) {
        double[] counts = new double[table.classes()];
        double values = 0;
        double observed = 0;
        for (int p = 0; p < drawn.length; p++) {
            int times = drawn[p];
            if (times > 0) {
                values += (double) times * totals[p];
                observed += times * within[p];
                for (int i = table.from(p); i < table.to(p); i++) {
                    counts[table.label(i)] += (double) times * table.count(i);
                }
            }
        }
        Disagreement distances = fixed;
        if (metric == Metric.Level.ORDINAL) {
            distances = Distances.of(metric, scale, counts);
            observed = 0;
            for (int p = 0; p < drawn.length; p++) {
                observed += drawn[p] == 0 ? 0 : drawn[p] * distances.within(table, p) / (totals[p] - 1);
            }
        }
        double expected = distances.overall(counts);
        return expected <= 0 ? Double.NaN : 1 - (values - 1) * observed / expected;
    }
}
