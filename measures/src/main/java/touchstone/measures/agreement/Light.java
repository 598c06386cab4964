package touchstone.measures.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchstone.measures.Definition;

/**
 * Light's kappa (1971): the mean of Cohen's kappas of all pairs of people with common items; pairs whose kappa cannot be told
 * are left out. Standard error by linearization over items.
 */
public record Light(GwetWeights weights) implements Coefficient {

    @Override
    public Definition definition() {
        String suffix = weights == GwetWeights.IDENTITY ? "" : "-" + weights.written() + "-weights";
        return new Definition("light-kappa" + suffix, 1, "Light 1971, Psychological Bulletin 76:365");
    }

    @Override
    public Agreement of(Ratings ratings) {
        CountTable table = CountTable.of(ratings, 1);
        Optional<String> missing = Verdicts.missing(ratings, table);
        if (missing.isPresent()) {
            return Verdicts.insufficient(definition(), ratings, missing.get());
        }
        double[] pull = new double[ratings.items()];
        double value = 0;
        double observed = 0;
        double expected = 0;
        int pairs = 0;
        for (KappaParts parts : parts(ratings)) {
            KappaParts.Drawn drawn = parts.drawn(once(parts.items()));
            if (1 - drawn.expected() >= 1e-12) {
                double[] influence = parts.influence(drawn);
                for (int i = 0; i < influence.length; i++) {
                    pull[parts.item(i)] += influence[i] * table.items() / drawn.items();
                }
                value += drawn.value();
                observed += drawn.observed();
                expected += drawn.expected();
                pairs++;
            }
        }
        if (pairs == 0) {
            return Verdicts.insufficient(definition(), ratings, "no two people's kappa can be told");
        }
        double n = table.items();
        int kept = pairs;
        double error =
                Math.sqrt(Arrays.stream(pull).map(x -> x * x / kept / kept).sum() / (n * (n - 1)));
        return new Agreement(
                Verdicts.estimate(
                        definition(),
                        value / pairs,
                        table.pairable(),
                        ratings.raters(),
                        Verdicts.studentInterval(value / pairs, error, table.items())),
                Double.isFinite(error) ? OptionalDouble.of(error) : OptionalDouble.empty(),
                observed / pairs,
                expected / pairs,
                Percent.of(table),
                table.items(),
                table.pairable(),
                ratings.raters());
    }

    @Override
    public Statistic statistic(Ratings ratings) {
        List<KappaParts> all = parts(ratings);
        return new Statistic() {
            @Override
            public int[] times() {
                return once(ratings.items());
            }

            @Override
            public double value(int[] times) {
                double sum = 0;
                int pairs = 0;
                for (KappaParts parts : all) {
                    int[] own = new int[parts.items()];
                    for (int i = 0; i < own.length; i++) {
                        own[i] = times[parts.item(i)];
                    }
                    KappaParts.Drawn drawn = parts.drawn(own);
                    if (1 - drawn.expected() >= 1e-12) {
                        sum += drawn.value();
                        pairs++;
                    }
                }
                return pairs == 0 ? Double.NaN : sum / pairs;
            }
        };
    }

    private List<KappaParts> parts(Ratings ratings) {
        WeightMatrix matrix = WeightMatrix.of(weights, ratings.scale());
        int classes = ratings.scale().size();
        return RaterPairs.of(ratings).stream()
                .map(pair -> new KappaParts(pair, matrix, classes))
                .toList();
    }

    private static int[] once(int size) {
        int[] once = new int[size];
        Arrays.fill(once, 1);
        return once;
    }
}
