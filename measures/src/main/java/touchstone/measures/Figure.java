package touchstone.measures;

import java.util.Optional;

/** The result of a measure: an estimate, or the plain statement that the data do not suffice (promise P7). */
public sealed interface Figure {
    /** The formula behind the figure. */
    Definition definition();

    /** How many units (items, pairs, answers: the definition says which) carried the figure. */
    long n();

    /** What the figure says, in one sentence a labelling lead understands. */
    String sentence();

    /**
     * An estimate.
     *
     * @param interval empty only where the definition has none
     */
    record Estimate(Definition definition, double value, long n, Optional<Interval> interval, String sentence)
            implements Figure {
        public Estimate {
            if (Double.isNaN(value) || n < 0) {
                throw new IllegalArgumentException(definition.id() + " of " + value + " from " + n);
            }
        }
    }

    /** Not enough data: neither 0 nor 1. The sentence says what is missing. */
    record Insufficient(Definition definition, long n, String sentence) implements Figure {}
}
