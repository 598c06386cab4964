package touchstone.measures.agreement;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import touchstone.measures.Definition;

/**
 * Conger's kappa (1980; Hubert's and "exact" kappa): Cohen's kappa for more than two people, where each person's own habits
 * make the chance agreement. With missing answers and weights after Gwet 2014, chapter 5.
 */
public record Conger(GwetWeights weights) implements Coefficient {

    @Override
    public Definition definition() {
        String suffix = weights == GwetWeights.IDENTITY ? "" : "-" + weights.written() + "-weights";
        return new Definition("conger-kappa" + suffix, 1, "Conger 1980, Psychological Bulletin 88:322; Gwet 2014");
    }

    @Override
    public Agreement of(Ratings ratings) {
        CountTable table = CountTable.of(ratings, 1);
        Optional<String> missing = Verdicts.missing(ratings, table);
        if (missing.isPresent()) {
            return Verdicts.insufficient(definition(), ratings, missing.get());
        }
        CongerParts parts = CongerParts.of(ratings, WeightMatrix.of(weights, ratings.scale()));
        int[] once = new int[ratings.items()];
        Arrays.fill(once, 1);
        CongerParts.Drawn drawn = parts.drawn(once);
        if (1 - drawn.expected() < 1e-12) {
            return Verdicts.insufficient(definition(), ratings, "chance alone would give full agreement");
        }
        double value = drawn.value();
        double error = parts.error(drawn);
        return new Agreement(
                Verdicts.estimate(
                        definition(),
                        value,
                        table.pairable(),
                        ratings.raters(),
                        Verdicts.studentInterval(value, error, table.items())),
                Double.isFinite(error) ? OptionalDouble.of(error) : OptionalDouble.empty(),
                drawn.observed(),
                drawn.expected(),
                Percent.of(table),
                table.items(),
                table.pairable(),
                ratings.raters());
    }

    @Override
    public Statistic statistic(Ratings ratings) {
        CongerParts parts = CongerParts.of(ratings, WeightMatrix.of(weights, ratings.scale()));
        int[] once = new int[ratings.items()];
        Arrays.fill(once, 1);
        return new Statistic() {
            @Override
            public int[] times() {
                return once.clone();
            }

            @Override
            public double value(int[] drawn) {
                CongerParts.Drawn sums = parts.drawn(drawn);
                return 1 - sums.expected() < 1e-12 ? Double.NaN : sums.value();
            }
        };
    }
}
