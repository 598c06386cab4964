package touchstone.measures.located;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How far one kind of boundary is off over matched pairs, in the unit of the places. Positive is late: the other answer minus the
 * reference. Tighter matching makes these figures look better, so they are read beside the number of pairs and F1.
 *
 * @param n matched pairs
 * @param bias mean signed error
 * @param mean mean size of the error
 * @param median of the size
 * @param p90 nine in ten are not larger
 * @param p95 nineteen in twenty are not larger
 * @param within share of pairs whose error is at most each tolerance
 */
public record BoundaryErrors(
        long n, double bias, double mean, double median, double p90, double p95, Map<Double, Double> within) {
    public BoundaryErrors {
        within = Map.copyOf(within);
    }

    /** Errors of the starts; empty where no pair was matched. */
    public static Optional<BoundaryErrors> ofStarts(
            List<LocatedItem> items, List<Matched> matched, double... tolerances) {
        return of(items, matched, Stretch::start, tolerances);
    }

    /** Errors of the ends; empty where no pair was matched. */
    public static Optional<BoundaryErrors> ofEnds(
            List<LocatedItem> items, List<Matched> matched, double... tolerances) {
        return of(items, matched, Stretch::end, tolerances);
    }

    private static Optional<BoundaryErrors> of(
            List<LocatedItem> items, List<Matched> matched, ToDoubleFunction<Stretch> boundary, double[] tolerances) {
        double[] signed =
                new double[matched.stream().mapToInt(m -> m.pairs().size()).sum()];
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            for (Matched.Pair pair : matched.get(i).pairs()) {
                double reference =
                        boundary.applyAsDouble(stretch(items.get(i).reference().get(pair.reference())));
                double other =
                        boundary.applyAsDouble(stretch(items.get(i).other().get(pair.other())));
                signed[count++] = other - reference;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(of(signed, tolerances));
    }

    /** From signed errors, at least one. */
    static BoundaryErrors of(double[] signed, double... tolerances) {
        double[] sizes = Arrays.stream(signed).map(Math::abs).sorted().toArray();
        Map<Double, Double> within = new TreeMap<>();
        for (double tolerance : tolerances) {
            // Times such as 0.3 - 0.1 miss their decimal value by a rounding, which is no error of a person.
            long hits = Arrays.stream(sizes)
                    .filter(size -> size <= tolerance + 1e-9)
                    .count();
            within.put(tolerance, (double) hits / sizes.length);
        }
        return new BoundaryErrors(
                signed.length,
                Arrays.stream(signed).average().orElseThrow(),
                Arrays.stream(sizes).average().orElseThrow(),
                Pieces.quantile(sizes, 0.5),
                Pieces.quantile(sizes, 0.9),
                Pieces.quantile(sizes, 0.95),
                within);
    }

    private static Stretch stretch(Part part) {
        if (part.place() instanceof Stretch stretch) {
            return stretch;
        }
        throw new IllegalArgumentException("boundary errors are about stretches, not " + part.place());
    }
}
