package touchstone.labels;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A proposed consensus.
 *
 * @param answer the proposal; empty when the answers leave it open
 * @param support the mean share of answers behind its parts, 0 to 1; 0 when there is no proposal
 * @param names for each answer: what its regions are called in the proposal
 */
public record Merged(Optional<Answer> answer, double support, List<Map<String, String>> names) {
    public Merged {
        names = List.copyOf(names);
    }

    /** A proposal without regions. */
    public static Merged of(Answer answer, double support) {
        return new Merged(Optional.of(answer), support, List.of());
    }

    /** The answers leave it open. */
    public static Merged open() {
        return new Merged(Optional.empty(), 0, List.of());
    }
}
