package touchstone.labels.facet;

import java.util.List;
import java.util.Optional;
import touchstone.labels.Answer;
import touchstone.labels.Finding;
import touchstone.labels.ItemView;
import touchstone.labels.Question;

/** Says whether an answer is legal for a question; paths are relative to the answer. */
public interface Checking<Q extends Question, A extends Answer> {

    /** What is wrong with the answer; {@code others} gives the answers that it may point into. */
    List<Finding> check(Q question, A answer, ItemView item, Others others);

    /** The other answers of the same content. */
    interface Others {
        /** The answer to another question. */
        Optional<Answer> answer(String question);
    }
}
