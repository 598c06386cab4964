package touchstone.measures.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;

/** Puts numbers into figures and sentences. */
final class Verdicts {

    /** Nominal coverage of every interval here. */
    static final double LEVEL = 0.95;

    private Verdicts() {}

    /** The interval value ± t·error with n − 1 degrees of freedom, cut at −1 and 1; empty when it cannot be told. */
    static Optional<Interval> studentInterval(double value, double error, int n) {
        if (n < 2 || !Double.isFinite(error)) {
            return Optional.empty();
        }
        double reach = error * TDistribution.of(n - 1).inverseCumulativeProbability(1 - (1 - LEVEL) / 2);
        return Optional.of(bounded(value - reach, value + reach));
    }

    /** An interval of coefficients, cut at −1 and 1. */
    static Interval bounded(double low, double high) {
        return new Interval(Math.clamp(low, -1, 1), Math.clamp(high, -1, 1), LEVEL);
    }

    static Figure.Estimate estimate(
            Definition definition, double value, int items, int raters, Optional<Interval> interval) {
        String span = interval.map(x -> String.format(Locale.ROOT, " (95 %% interval %.3f to %.3f)", x.low(), x.high()))
                .orElse(" (too few items for an interval)");
        String sentence = String.format(
                Locale.ROOT,
                "%s is %.3f%s over %d items that at least two of %d people answered; 1 is full agreement, 0 %s.",
                definition.id(),
                value,
                span,
                items,
                raters,
                definition.id().startsWith("percent") ? "none, and chance is not taken off" : "what chance gives");
        return new Figure.Estimate(definition, value, items, interval, sentence);
    }

    static Agreement insufficient(Definition definition, Ratings ratings, String missing) {
        CountTable table = CountTable.of(ratings, 1);
        double percent = Percent.of(table);
        return new Agreement(
                new Figure.Insufficient(
                        definition,
                        table.pairable(),
                        "The data do not suffice for " + definition.id() + ": " + missing + "."),
                OptionalDouble.empty(),
                percent,
                Double.NaN,
                percent,
                table.items(),
                table.pairable(),
                ratings.raters());
    }

    /** What is missing for any coefficient that corrects for chance; empty when nothing is. */
    static Optional<String> missing(Ratings ratings, CountTable table) {
        if (table.items() == 0) {
            return Optional.of("there are no answers");
        }
        if (ratings.raters() < 2) {
            return Optional.of("only one person answered");
        }
        if (table.pairable() == 0) {
            return Optional.of("no item was answered by two people");
        }
        if (table.classesUsed() < 2) {
            return Optional.of("only one class was ever given, so that agreement cannot be told from chance");
        }
        return Optional.empty();
    }
}
