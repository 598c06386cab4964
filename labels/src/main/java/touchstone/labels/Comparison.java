package touchstone.labels;

import java.util.Optional;

/**
 * Two or more answers to one question held against each other.
 *
 * @param equal whether all say the same
 * @param distance 0 (the same) to 1 (nothing in common); over more than two answers the mean of all pairs
 * @param details where they differ; of two answers of the question's kind
 */
public record Comparison(boolean equal, double distance, Optional<Details> details) {
    public Comparison {
        details = Copies.optional(details);
        Malformed.unless(distance >= 0 && distance <= 1, "distance-outside", "a distance is a number from 0 to 1");
    }

    /** Two answers, with where they differ. */
    public static Comparison of(boolean equal, double distance, Details details) {
        return new Comparison(equal, distance, Optional.of(details));
    }

    /** The same, without anything to point at. */
    public static Comparison same() {
        return new Comparison(true, 0, Optional.empty());
    }

    /** Nothing in common, without anything to point at. */
    public static Comparison apart() {
        return new Comparison(false, 1, Optional.empty());
    }
}
