package touchstone.labels.facet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.labels.Answer;
import touchstone.labels.Edit;
import touchstone.labels.Question;

/** Says what a person changed in a prediction. */
public interface Differing<Q extends Question, A extends Answer> {

    /**
     * The edits that lead from the prediction to the answer; equal answers give only kept parts.
     *
     * @param source which prediction it is, and what its regions are called in the person's answers
     */
    List<Edit> diff(Q question, A predicted, A answer, Source source);

    /**
     * Where a predicted answer comes from.
     *
     * @param prediction the id by which regions name it as their origin, when known
     * @param names what the predicted regions that answers point at are called in the person's answers
     */
    record Source(Optional<UUID> prediction, Map<String, String> names) {
        /** Nothing is known; regions are matched by their place. */
        public static final Source UNKNOWN = new Source(Optional.empty(), Map.of());
    }
}
