package touchstone.labels;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.labels.facet.Differing.Source;
import touchstone.labels.facet.Kind;
import touchstone.labels.facet.Kinds;
import touchstone.labels.relations.RelationsQuestion;
import touchstone.labels.spans.SpansAnswer;

/** Says what a person changed in a prediction. */
public final class Diff {
    private Diff() {}

    /** The edits that lead from a predicted answer to the person's; equal answers give only kept parts. */
    public static List<Edit> of(Question question, Answer predicted, Answer answer) {
        return of(question, predicted, answer, Source.UNKNOWN);
    }

    /** The same, knowing which prediction it was. */
    public static List<Edit> of(Question question, Answer predicted, Answer answer, Source source) {
        Kind<?, ?> kind = Kinds.of(question);
        return kind.takes(predicted) && kind.takes(answer)
                ? diff(kind, question, predicted, answer, source)
                : List.of();
    }

    /**
     * The edits to every question that was predicted, by question id. A predicted question without an answer is removed
     * as a whole; questions that were not predicted are left out.
     */
    public static Map<String, List<Edit>> content(
            Rubric rubric, UUID prediction, Map<String, Answer> predicted, WorkContent content) {
        Map<String, List<Edit>> edits = new LinkedHashMap<>();
        for (Question question : rubric.questions()) {
            Answer from = predicted.get(question.id());
            Answer to = content.answers().get(question.id());
            if (from != null) {
                edits.put(
                        question.id(),
                        to == null
                                ? List.of(new Edit.Removed("", Answers.brief(from)))
                                : of(question, from, to, source(question, prediction, predicted, content)));
            }
        }
        return edits;
    }

    private static Source source(
            Question question, UUID prediction, Map<String, Answer> predicted, WorkContent content) {
        Map<String, String> names = new HashMap<>();
        if (question instanceof RelationsQuestion relations
                && predicted.get(relations.of()) instanceof SpansAnswer from
                && content.answers().get(relations.of()) instanceof SpansAnswer to) {
            names.putAll(Compare.names(Kinds.of(from), from, to));
            to.regions()
                    .forEach(region -> region.origin()
                            .filter(origin -> origin.prediction().equals(prediction))
                            .ifPresent(origin -> names.put(origin.region(), region.id())));
        }
        return new Source(Optional.of(prediction), names);
    }

    private static <Q extends Question, A extends Answer> List<Edit> diff(
            Kind<Q, A> kind, Question question, Answer predicted, Answer answer, Source source) {
        return kind.differing()
                .diff(
                        kind.questions().cast(question),
                        kind.answers().cast(predicted),
                        kind.answers().cast(answer),
                        source);
    }
}
