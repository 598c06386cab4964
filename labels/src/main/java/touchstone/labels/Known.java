package touchstone.labels;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.labels.condition.Facts;
import touchstone.labels.condition.Said;
import touchstone.labels.condition.Subject;
import touchstone.labels.facet.Kind;
import touchstone.labels.facet.Kinds;

/** What conditions see of an item and of one person's content: hidden questions have no answer. */
record Known(ItemView item, WorkContent content, Set<String> visible, Optional<Question> own) implements Facts {

    /** The ids of the questions that are shown. */
    static Set<String> visible(Rubric rubric, ItemView item, WorkContent content) {
        Set<String> visible = new HashSet<>();
        for (Question question : rubric.questions()) {
            Known known = new Known(item, content, visible, Optional.empty());
            if (question.when().isEmpty() || question.when().get().holds(known)) {
                visible.add(question.id());
            }
        }
        return visible;
    }

    @Override
    public Optional<Said> about(Subject subject) {
        return switch (subject) {
            case Subject.OfItem(Subject.ItemField field) -> about(field);
            case Subject.Own() -> own.flatMap(question -> about(question.id(), Optional.empty()));
            case Subject.OfQuestion(String question, Optional<String> part) -> about(question, part);
        };
    }

    private Optional<Said> about(Subject.ItemField field) {
        List<String> values = switch (field) {
            case DOMAIN -> item.domain();
            case LANGUAGE -> item.language().stream().toList();
            case SENSITIVITY -> item.sensitivity().stream().toList();
        };
        return values.isEmpty() ? Optional.empty() : Optional.of(Said.of(values, Said.Containing.VALUE));
    }

    private Optional<Said> about(String question, Optional<String> part) {
        return visible.contains(question)
                ? content.answer(question).flatMap(answer -> said(Kinds.of(answer), answer, part))
                : Optional.empty();
    }

    private static <A extends Answer> Optional<Said> said(Kind<?, A> kind, Answer answer, Optional<String> part) {
        return kind.telling().said(kind.answers().cast(answer), part);
    }
}
