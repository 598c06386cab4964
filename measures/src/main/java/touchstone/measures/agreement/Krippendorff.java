package touchstone.measures.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import touchstone.measures.Definition;

/**
 * Krippendorff's alpha, 1 − observed / expected disagreement, for any metric and with missing answers. The standard error
 * linearizes alpha over the units with at least two answers (as Gwet 2014, chapter 5, does; for the ordinal metric the ranks'
 * own dependence on the units is followed too).
 */
public record Krippendorff(Metric metric) implements Coefficient {

    @Override
    public Definition definition() {
        return new Definition(
                "krippendorff-alpha-" + metric.written() + "-metric",
                1,
                "Krippendorff 2011, Computing Krippendorff's alpha-reliability");
    }

    @Override
    public Agreement of(Ratings ratings) {
        CountTable all = CountTable.of(ratings, 1);
        Optional<String> missing = Verdicts.missing(ratings, all);
        if (missing.isPresent()) {
            return Verdicts.insufficient(definition(), ratings, missing.get());
        }
        AlphaParts parts = AlphaParts.of(CountTable.of(ratings, 2), metric, ratings.scale());
        if (parts.expected() <= 0) {
            return Verdicts.insufficient(
                    definition(),
                    ratings,
                    "the items with two answers hold one class only, or classes without distance");
        }
        double error = parts.error();
        return new Agreement(
                Verdicts.estimate(
                        definition(),
                        parts.alpha(),
                        all.pairable(),
                        ratings.raters(),
                        Verdicts.studentInterval(parts.alpha(), error, all.items())),
                Double.isFinite(error) ? OptionalDouble.of(error) : OptionalDouble.empty(),
                1 - parts.observedShare(),
                1 - parts.expectedShare(),
                Percent.of(all),
                all.items(),
                all.pairable(),
                ratings.raters());
    }

    @Override
    public Statistic statistic(Ratings ratings) {
        return new AlphaStatistic(CountTable.of(ratings, 2), metric, ratings.scale());
    }
}
