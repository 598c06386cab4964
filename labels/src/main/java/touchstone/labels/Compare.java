package touchstone.labels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.labels.facet.Comparing;
import touchstone.labels.facet.Kind;
import touchstone.labels.facet.Kinds;
import touchstone.labels.relations.RelationsQuestion;
import touchstone.labels.writing.WritingQuestion;

/** Holds answers against each other. Symmetric; an answer and itself are 0 apart. */
public final class Compare {
    private Compare() {}

    /** Two answers to one question; of different kinds they have nothing in common. */
    public static Comparison of(Question question, Answer a, Answer b) {
        return of(question, a, b, Map.of());
    }

    /** Two answers whose regions were paired before: {@code names} says what the regions of a are called in b. */
    public static Comparison of(Question question, Answer a, Answer b, Map<String, String> names) {
        Kind<?, ?> kind = Kinds.of(question);
        return kind.takes(a) && kind.takes(b) ? compare(kind, question, a, b, names) : Comparison.apart();
    }

    /**
     * What several people say about one item. They agree when every question agrees. A question agrees when all say the
     * same, or all leave it out, or all call it ambiguous; hidden questions count as left out; "ambiguous" and any answer
     * differ. An optional writing (a justification) never makes people disagree, although its comparison is shown.
     */
    public static ContentComparison content(Rubric rubric, ItemView item, List<WorkContent> contents) {
        List<WorkContent> shown = contents.stream()
                .map(content -> content.only(Known.visible(rubric, item, content)))
                .toList();
        Map<String, Comparison> questions = new LinkedHashMap<>();
        List<String> differing = new ArrayList<>();
        for (Question question : rubric.questions()) {
            Comparison comparison = among(rubric, question, shown);
            questions.put(question.id(), comparison);
            if (!comparison.equal() && !mayDiffer(question)) {
                differing.add(question.id());
            }
        }
        return new ContentComparison(differing.isEmpty(), differing, questions);
    }

    private static boolean mayDiffer(Question question) {
        return question instanceof WritingQuestion && !question.required();
    }

    private static Comparison among(Rubric rubric, Question question, List<WorkContent> contents) {
        List<Comparison> pairs = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            for (int j = i + 1; j < contents.size(); j++) {
                pairs.add(between(rubric, question, contents.get(i), contents.get(j)));
            }
        }
        if (pairs.size() == 1) {
            return pairs.getFirst();
        }
        double mean = pairs.stream().mapToDouble(Comparison::distance).average().orElse(0);
        return new Comparison(pairs.stream().allMatch(Comparison::equal), mean, Optional.empty());
    }

    private static Comparison between(Rubric rubric, Question question, WorkContent a, WorkContent b) {
        Optional<Answer> left = a.answer(question.id());
        Optional<Answer> right = b.answer(question.id());
        if (a.ambiguous(question.id()) || b.ambiguous(question.id())) {
            boolean both = a.ambiguous(question.id()) && b.ambiguous(question.id());
            return both && left.equals(right) ? Comparison.same() : Comparison.apart();
        }
        if (left.isEmpty() && right.isEmpty()) {
            return Comparison.same();
        }
        Optional<Answer> nothing = nothing(Kinds.of(question));
        Optional<Answer> from = left.or(() -> nothing);
        Optional<Answer> to = right.or(() -> nothing);
        return from.isPresent() && to.isPresent()
                ? of(question, from.get(), to.get(), names(rubric, question, a, b))
                : Comparison.apart();
    }

    /** What the regions that relations link are called in the other content. */
    private static Map<String, String> names(Rubric rubric, Question question, WorkContent a, WorkContent b) {
        if (!(question instanceof RelationsQuestion relations)) {
            return Map.of();
        }
        return rubric.question(relations.of())
                .flatMap(regions -> a.answer(relations.of())
                        .flatMap(from -> b.answer(relations.of()).map(to -> names(Kinds.of(regions), from, to))))
                .orElse(Map.of());
    }

    /** What the regions of one answer are called in another. */
    static <A extends Answer> Map<String, String> names(Kind<?, A> kind, Answer from, Answer to) {
        return kind.takes(from) && kind.takes(to)
                ? kind.comparing()
                        .names(kind.answers().cast(from), kind.answers().cast(to))
                : Map.of();
    }

    private static Optional<Answer> nothing(Kind<?, ?> kind) {
        return kind.comparing().nothing().map(Answer.class::cast);
    }

    private static <Q extends Question, A extends Answer> Comparison compare(
            Kind<Q, A> kind, Question question, Answer a, Answer b, Map<String, String> names) {
        Comparing<Q, A> comparing = kind.comparing();
        return comparing.compare(
                kind.questions().cast(question),
                kind.answers().cast(a),
                kind.answers().cast(b),
                names);
    }
}
