package touchstone.labels.facet;

import java.util.List;
import java.util.Map;
import touchstone.labels.Answer;
import touchstone.labels.Merged;
import touchstone.labels.Question;

/** Proposes the consensus of several answers to the same question. */
public interface Merging<Q extends Question, A extends Answer> {

    /**
     * The proposal; the order of the answers does not matter.
     *
     * @param answers one or more
     * @param names for each answer: what the regions it points at are called in the merged answer they come from
     */
    Merged merge(Q question, List<A> answers, List<Map<String, String>> names);
}
