package touchstone.labels.facet;

import touchstone.labels.Answer;
import touchstone.labels.Question;

/** Reads an answer from the short forms that models and people write. */
public interface Reading<Q extends Question, A extends Answer> {

    /** The field of the full form that the short form stands for: {@code options} for a choice. */
    String mainField();

    /**
     * The answer that plain JSON values (Map, List, String, Number, Boolean) write.
     *
     * @throws Unreadable when it cannot be mapped, with every reason
     */
    A read(Q question, Object value);
}
