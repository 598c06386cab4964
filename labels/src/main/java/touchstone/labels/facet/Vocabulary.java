package touchstone.labels.facet;

import touchstone.labels.Question;
import touchstone.labels.condition.Value;

/** What a condition may say about a question: checked when the rubric is written, so that typing errors are found there. */
public interface Vocabulary<Q extends Question> {

    /** Whether answers to the question have a size (a number, or how many regions). */
    boolean hasSize(Q question);

    /** Whether an answer to the question can ever have this value. */
    boolean knows(Q question, Value value);

    /** Whether its answers have a part of this name. */
    default boolean hasPart(Q question, String part) {
        return false;
    }
}
