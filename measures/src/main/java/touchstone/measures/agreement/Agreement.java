package touchstone.measures.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;

/**
 * How far people agree: the figure and what it was made of.
 *
 * @param figure the coefficient with its interval
 * @param standardError of the coefficient over items; empty where it cannot be told
 * @param observed observed agreement as the coefficient sees it, in [0, 1]; NaN when no item has two answers
 * @param expected agreement that chance would give, in [0, 1]; NaN where it cannot be told
 * @param percent plain share of pairs of answers to the same item that are equal, averaged over items; NaN without pairs
 * @param items items with at least one answer
 * @param pairable items with at least two answers, which alone say something about agreement
 * @param raters people who answered
 */
public record Agreement(
        Figure figure,
        OptionalDouble standardError,
        double observed,
        double expected,
        double percent,
        int items,
        int pairable,
        int raters) {

    /** The coefficient; empty when the data do not suffice. */
    public OptionalDouble value() {
        return switch (figure) {
            case Figure.Estimate estimate -> OptionalDouble.of(estimate.value());
            case Figure.Insufficient insufficient -> OptionalDouble.empty();
        };
    }

    /** The interval of the coefficient; empty when the data do not suffice for one. */
    public Optional<Interval> interval() {
        return switch (figure) {
            case Figure.Estimate estimate -> estimate.interval();
            case Figure.Insufficient insufficient -> Optional.empty();
        };
    }

    /** The same figure with another standard error and interval, e.g. from resampling. */
    Agreement with(double error, Interval interval) {
        return switch (figure) {
            case Figure.Insufficient insufficient -> this;
            case Figure.Estimate estimate ->
                new Agreement(
                        Verdicts.estimate(
                                estimate.definition(), estimate.value(), pairable, raters, Optional.of(interval)),
                        OptionalDouble.of(error),
                        observed,
                        expected,
                        percent,
                        items,
                        pairable,
                        raters);
        };
    }

    /** The same figure under the name of another definition that it follows too. */
    Agreement named(Definition definition) {
        Figure renamed = switch (figure) {
            case Figure.Estimate estimate ->
                Verdicts.estimate(definition, estimate.value(), pairable, raters, estimate.interval());
            case Figure.Insufficient insufficient ->
                new Figure.Insufficient(
                        definition,
                        insufficient.n(),
                        insufficient
                                .sentence()
                                .replace(insufficient.definition().id(), definition.id()));
        };
        return new Agreement(renamed, standardError, observed, expected, percent, items, pairable, raters);
    }
}
