package touchstone.measures.agreement;

/** Makes the sums of distances that belong to a metric. */
final class Distances {

    private Distances() {}

    /** Sums of distances; for the ordinal metric by the ranks that belong to these counts. */
    static Disagreement of(Metric metric, ClassScale scale, double[] counts) {
        return switch (metric) {
            case Metric.Level level ->
                switch (level) {
                    case NOMINAL -> new Disagreement.Nominal();
                    case ORDINAL -> new Disagreement.Squared(ranks(counts));
                    case INTERVAL -> new Disagreement.Squared(scale.numbers());
                    case RATIO -> new Disagreement.Any(matrix(scale.size(), "ratio", ratio(scale)));
                };
            case Metric.Other other -> new Disagreement.Any(matrix(scale.size(), other.written(), other.distance()));
        };
    }

    /** Middle rank of each class: the distance of the ordinal metric is the squared difference of these. */
    static double[] ranks(double[] counts) {
        double[] ranks = new double[counts.length];
        double before = 0;
        for (int k = 0; k < counts.length; k++) {
            ranks[k] = before + counts[k] / 2;
            before += counts[k];
        }
        return ranks;
    }

    private static Metric.ClassDistance ratio(ClassScale scale) {
        if (scale.size() > 0 && scale.number(0) < 0) {
            throw new IllegalArgumentException("the ratio metric needs numbers from 0, and here is " + scale.name(0));
        }
        return (a, b) -> {
            double sum = scale.number(a) + scale.number(b);
            double ratio = sum == 0 ? 0 : (scale.number(a) - scale.number(b)) / sum;
            return ratio * ratio;
        };
    }

    private static double[][] matrix(int size, String name, Metric.ClassDistance distance) {
        if (size > WeightMatrix.MOST_CLASSES) {
            throw new TooManyClasses(size, WeightMatrix.MOST_CLASSES, "the " + name + " metric");
        }
        double[][] cells = new double[size][size];
        for (int k = 0; k < size; k++) {
            for (int l = 0; l < k; l++) {
                cells[k][l] = distance.between(k, l);
                cells[l][k] = cells[k][l];
            }
        }
        return cells;
    }
}
