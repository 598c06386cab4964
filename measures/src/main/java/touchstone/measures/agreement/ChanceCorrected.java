package touchstone.measures.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import touchstone.measures.Definition;

/**
 * The coefficients that need only how often each class was given to each item: percent agreement, Bennett–Brennan–Prediger,
 * Scott–Fleiss and Gwet's AC1 and AC2, each plain or weighted, with missing answers. Value (pₐ − pₑ)/(1 − pₑ); variance over
 * items by Gwet's linearization, interval by Student's t with n − 1 degrees of freedom, cut at 1.
 */
public record ChanceCorrected(ChanceModel model, GwetWeights weights) implements Coefficient {

    /** Percent agreement. */
    public static ChanceCorrected percent() {
        return new ChanceCorrected(ChanceModel.NONE, GwetWeights.IDENTITY);
    }

    @Override
    public Definition definition() {
        return new Definition(model.id(weights), 1, model.source());
    }

    @Override
    public Agreement of(Ratings ratings) {
        CountTable table = CountTable.of(ratings, 1);
        Optional<String> missing = Verdicts.missing(ratings, table);
        if (missing.isPresent() && (model != ChanceModel.NONE || table.pairable() == 0)) {
            return Verdicts.insufficient(definition(), ratings, missing.get());
        }
        WeightMatrix matrix = WeightMatrix.of(weights, ratings.scale());
        Drawn drawn = new Drawn(table, alike(table, matrix), table.times());
        double expected = model.expected(drawn.share, matrix);
        if (1 - expected < 1e-12) {
            return Verdicts.insufficient(definition(), ratings, "chance alone would give full agreement");
        }
        double value = (drawn.observed - expected) / (1 - expected);
        double error = error(table, drawn, value, expected, model.slope(drawn.share, matrix));
        return new Agreement(
                Verdicts.estimate(
                        definition(),
                        value,
                        table.pairable(),
                        ratings.raters(),
                        Verdicts.studentInterval(value, error, table.items())),
                Double.isFinite(error) ? OptionalDouble.of(error) : OptionalDouble.empty(),
                drawn.observed,
                expected,
                Percent.of(table),
                table.items(),
                table.pairable(),
                ratings.raters());
    }

    private double error(CountTable table, Drawn drawn, double value, double expected, double[] slope) {
        double n = drawn.items;
        double sum = 0;
        for (int p = 0; p < table.patterns(); p++) {
            int total = table.total(p);
            double chance = 0;
            for (int i = table.from(p); i < table.to(p); i++) {
                chance += slope[table.label(i)] * table.count(i) / total;
            }
            double own = total < 2 ? 0 : n / drawn.pairable * (drawn.alike[p] - expected) / (1 - expected);
            double part =
                    own - (model == ChanceModel.NONE ? 0 : 2 * (1 - value) * (chance - expected) / (1 - expected));
            sum += table.times(p) * (part - value) * (part - value);
        }
        return Math.sqrt(sum / (n * (n - 1)));
    }

    @Override
    public Statistic statistic(Ratings ratings) {
        CountTable table = CountTable.of(ratings, 1);
        WeightMatrix matrix = WeightMatrix.of(weights, ratings.scale());
        double[] alike = alike(table, matrix);
        int[] times = table.times();
        return new Statistic() {
            @Override
            public int[] times() {
                return times.clone();
            }

            @Override
            public double value(int[] times) {
                Drawn drawn = new Drawn(table, alike, times);
                double expected = model.expected(drawn.share, matrix);
                return 1 - expected < 1e-12 ? Double.NaN : (drawn.observed - expected) / (1 - expected);
            }
        };
    }

    private static double[] alike(CountTable table, WeightMatrix matrix) {
        double[] alike = new double[table.patterns()];
        for (int p = 0; p < alike.length; p++) {
            alike[p] = table.total(p) < 2 ? 0 : Percent.of(table, p, matrix);
        }
        return alike;
    }

    /** Observed agreement and class shares of a draw. */
    private static final class Drawn {
        private final double[] alike;
        private final double[] share;
        private final double observed;
        private double items;
        private double pairable;

        Drawn(CountTable table, double[] alike, int[] times) {
            this.alike = alike;
            this.share = new double[table.classes()];
            double sum = 0;
            for (int p = 0; p < times.length; p++) {
                if (times[p] > 0) {
                    int total = table.total(p);
                    items += times[p];
                    pairable += total < 2 ? 0 : times[p];
                    sum += total < 2 ? 0 : times[p] * alike[p];
                    for (int i = table.from(p); i < table.to(p); i++) {
                        share[table.label(i)] += (double) times[p] * table.count(i) / total;
                    }
                }
            }
            for (int k = 0; k < share.length; k++) {
                share[k] /= items;
            }
            observed = sum / pairable;
        }
    }
}
