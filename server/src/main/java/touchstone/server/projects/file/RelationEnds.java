package touchstone.server.projects.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.labels.spans.SpanLabel;
import touchstone.labels.spans.SpansQuestion;

/** Reads where a relation may start and end, and checks it against the question whose spans are linked. */
final class RelationEnds {

    private RelationEnds() {}

    static List<String> read(Fields fields, String key, Optional<String> of, Known known) {
        List<String> labels = new ArrayList<>();
        for (Node node : fields.list(key, 500)) {
            Scalars.label(node, known.mistakes()).ifPresent(label -> {
                labels.add(label);
                of.ifPresent(question -> known.atTheEnd(() -> checkLabel(node, label, question, known)));
            });
        }
        return labels;
    }

    /** The question must exist and mark spans. */
    static void checkQuestion(Fields fields, String question, Known known) {
        fields.value("of")
                .ifPresent(node -> known.atTheEnd(() -> {
                    if (!known.names().contains(question)) {
                        known.mistakes().unknown(node, Mistake.UNKNOWN_QUESTION, question, known.names());
                    } else if (known.readSoFar().containsKey(question)
                            && !(known.readSoFar().get(question) instanceof SpansQuestion)) {
                        known.mistakes().at(node, Mistake.QUESTION_WITHOUT_SPANS, question);
                    }
                }));
    }

    private static void checkLabel(Node node, String label, String question, Known known) {
        if (known.readSoFar().get(question) instanceof SpansQuestion spans
                && spans.label(label).isEmpty()) {
            List<String> labels = spans.labels().stream().map(SpanLabel::id).toList();
            known.mistakes().unknown(node, Mistake.UNKNOWN_LABEL, label, labels);
        }
    }
}
