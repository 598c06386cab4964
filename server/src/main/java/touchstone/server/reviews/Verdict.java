package touchstone.server.reviews;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Answer;
import touchstone.labels.Decision;
import touchstone.labels.Mark;
import touchstone.labels.Question;
import touchstone.labels.Rubric;
import touchstone.labels.WorkContent;
import touchstone.server.annotations.Annotation;

/** An item's authoritative answer to every question, with where it comes from. Questions that nobody answered are left out. */
record Verdict(Map<String, Answer> answers, Map<String, Source> sources) {

    /** Everybody said the same, or one person was enough. */
    static Verdict agreed(Rubric rubric, Columns columns) {
        Verdict verdict = new Verdict(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Question question : rubric.questions()) {
            String id = question.id();
            columns.first(id).ifPresent(first -> verdict.put(id, first, agreement(columns, id, first)));
        }
        return verdict;
    }

    /** A reviewer decided; where all had said the same and the reviewer left it so, it still comes from their agreement. */
    static Verdict adjudicated(Rubric rubric, Columns columns, Annotation review, WorkContent content) {
        Verdict verdict = new Verdict(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Question question : rubric.questions()) {
            String id = question.id();
            Optional<Annotation> same =
                    columns.first(id).filter(first -> columns.equal(id) && saysTheSame(first, review, id));
            if (same.isPresent()) {
                verdict.put(id, review, agreement(columns, id, same.get()));
            } else if (review.content().answers().containsKey(id)
                    || review.content().ambiguous(id)) {
                verdict.put(
                        id,
                        review,
                        adjudication(columns, review, id, content.decisions().get(id)));
            }
        }
        return verdict;
    }

    private void put(String question, Annotation from, Source source) {
        Answer answer = from.content().answers().get(question);
        if (answer != null) {
            answers.put(question, answer);
        }
        sources.put(question, source);
    }

    private static boolean saysTheSame(Annotation a, Annotation b, String question) {
        return a.content().answer(question).equals(b.content().answer(question))
                && a.content().ambiguous(question) == b.content().ambiguous(question);
    }

    /** Where people wrote different texts that need not agree, the answer is that of one of them. */
    private static Source agreement(Columns columns, String question, Annotation first) {
        List<Annotation> agreeing = columns.equal(question) ? columns.annotations() : List.of(first);
        return new Source(
                agreeing.size() > 1 ? Source.Kind.AGREEMENT : Source.Kind.SINGLE,
                agreeing.stream().map(Annotation::id).toList(),
                null,
                null,
                null,
                null,
                ambiguous(first.content().marks().get(question)),
                null);
    }

    private static Source adjudication(
            Columns columns, Annotation review, String question, @Nullable Decision decision) {
        Mark mark = review.content().marks().get(question);
        UUID taken = decision == null
                ? null
                : decision.take()
                        .flatMap(columns::place)
                        .map(place -> columns.annotations().get(place).id())
                        .orElse(null);
        return new Source(
                Source.Kind.ADJUDICATION,
                List.of(review.id()),
                taken,
                decision == null ? null : decision.take().orElse(null),
                decision == null || decision.reason().isEmpty() ? null : decision.reason(),
                decision == null || decision.clauses().isEmpty() ? null : decision.clauses(),
                ambiguous(mark),
                mark == null ? null : mark.confidence().orElse(null));
    }

    private static @Nullable String ambiguous(@Nullable Mark mark) {
        return mark == null ? null : mark.ambiguous().orElse(null);
    }
}
