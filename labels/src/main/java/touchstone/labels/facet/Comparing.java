package touchstone.labels.facet;

import java.util.Map;
import java.util.Optional;
import touchstone.labels.Answer;
import touchstone.labels.Comparison;
import touchstone.labels.Question;

/** Holds two answers to the same question against each other. */
public interface Comparing<Q extends Question, A extends Answer> {

    /**
     * How far apart they are; symmetric, and 0 for an answer and itself. Both answers may be blank.
     *
     * @param names what the regions of {@code a} that the answers point at are called in {@code b}
     */
    Comparison compare(Q question, A a, A b, Map<String, String> names);

    /** The answer that says nothing, against which a missing one is compared; empty where every answer says something. */
    Optional<A> nothing();

    /** What the regions of {@code a} are called in {@code b}, as far as they have partners; kinds without regions name none. */
    default Map<String, String> names(A a, A b) {
        return Map.of();
    }
}
