package touchstone.measures.agreement;

/** Makes distances for Krippendorff's alpha out of Gwet's agreement weights: 1 − weight. */
public final class WeightDistance {

    private WeightDistance() {}

    /** The distance 1 − weight between the classes of a scale. */
    public static Metric.Other of(GwetWeights weights, ClassScale scale) {
        WeightMatrix matrix = WeightMatrix.of(weights, scale);
        return new Metric.Other(weights.written() + "-weights", (a, b) -> 1 - matrix.weight(a, b));
    }
}
