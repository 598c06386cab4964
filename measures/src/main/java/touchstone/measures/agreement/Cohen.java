package touchstone.measures.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchstone.measures.Definition;
import touchstone.measures.Interval;

/**
 * Cohen's kappa (1960) and weighted kappa (1968) of two people over the items that both answered. Standard error of Fleiss,
 * Cohen and Everitt (1969), interval by the normal distribution. For Gwet's error and Student's t use {@link Conger}.
 */
public record Cohen(GwetWeights weights) implements Coefficient {

    private static final double NORMAL = 1.959963984540054;

    @Override
    public Definition definition() {
        boolean plain = weights == GwetWeights.IDENTITY;
        return plain
                ? new Definition("cohen-kappa", 1, "Cohen 1960; error Fleiss, Cohen and Everitt 1969")
                : new Definition(
                        "weighted-cohen-kappa-" + weights.written() + "-weights",
                        1,
                        "Cohen 1968; error Fleiss, Cohen and Everitt 1969");
    }

    @Override
    public Agreement of(Ratings ratings) {
        Optional<String> missing = Verdicts.missing(ratings, CountTable.of(ratings, 1));
        if (missing.isPresent()) {
            return Verdicts.insufficient(definition(), ratings, missing.get());
        }
        Ratings both = both(ratings);
        CountTable table = CountTable.of(both, 1);
        KappaParts parts = parts(both);
        int[] once = once(parts.items());
        KappaParts.Drawn drawn = parts.drawn(once);
        if (1 - drawn.expected() < 1e-12) {
            return Verdicts.insufficient(
                    definition(), ratings, "both people gave one and the same class to every item that both answered");
        }
        double value = drawn.value();
        double error = parts.error(drawn);
        return new Agreement(
                Verdicts.estimate(definition(), value, parts.items(), 2, interval(value, error)),
                OptionalDouble.of(error),
                drawn.observed(),
                drawn.expected(),
                Percent.of(table),
                CountTable.of(ratings, 1).items(),
                parts.items(),
                2);
    }

    private static Optional<Interval> interval(double value, double error) {
        return Optional.of(Verdicts.bounded(value - NORMAL * error, value + NORMAL * error));
    }

    /** The largest kappa that the two people's shares of the classes allow (Cohen 1960). */
    public double largest(Ratings ratings) {
        KappaParts parts = parts(both(ratings));
        KappaParts.Drawn drawn = parts.drawn(once(parts.items()));
        double observed = 0;
        for (int k = 0; k < drawn.left().length; k++) {
            observed += Math.min(drawn.left()[k], drawn.right()[k]);
        }
        return (observed - drawn.expected()) / (1 - drawn.expected());
    }

    @Override
    public Statistic statistic(Ratings ratings) {
        KappaParts parts = parts(both(ratings));
        return new Statistic() {
            @Override
            public int[] times() {
                return once(parts.items());
            }

            @Override
            public double value(int[] times) {
                KappaParts.Drawn drawn = parts.drawn(times);
                return 1 - drawn.expected() < 1e-12 ? Double.NaN : drawn.value();
            }
        };
    }

    private static Ratings both(Ratings ratings) {
        if (ratings.raters() != 2) {
            throw new WrongNumberOfRaters(ratings.raters());
        }
        return ratings.pair(0, 1);
    }

    private KappaParts parts(Ratings both) {
        List<RaterPairs.Pair> pairs = RaterPairs.of(both);
        return new KappaParts(
                pairs.getFirst(),
                WeightMatrix.of(weights, both.scale()),
                both.scale().size());
    }

    private static int[] once(int size) {
        int[] once = new int[size];
        Arrays.fill(once, 1);
        return once;
    }
}
