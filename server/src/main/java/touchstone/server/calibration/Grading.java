package touchstone.server.calibration;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.labels.Answer;
import touchstone.labels.Question;
import touchstone.labels.Rubric;
import touchstone.labels.checklist.ChecklistAnswer;
import touchstone.labels.choice.ChoiceAnswer;
import touchstone.labels.rating.RatingAnswer;
import touchstone.labels.relations.Relation;
import touchstone.labels.relations.RelationsAnswer;
import touchstone.labels.relations.RelationsQuestion;
import touchstone.labels.spans.Span;
import touchstone.labels.spans.SpansAnswer;
import touchstone.labels.writing.WritingAnswer;

/**
 * Holds what somebody answered against the right answers. Every graded question of an item scores 0 to 1:
 * <ul>
 *   <li>choice: 1 for exactly the right options, else 0;
 *   <li>rating: 1 for a value within the tolerance, or for the same reason for none, else 0;
 *   <li>checklist: the share of the key's criteria judged the same;
 *   <li>spans: F1 of exact matches: same stretch, same message, same label; attributes are not looked at;
 *   <li>relations: F1 of exact matches: same type between spans that match exactly;
 *   <li>writing is not graded.
 * </ul>
 * A question without a right answer is not graded; one without an answer scores 0. In an item that was answered at all, spans or
 * relations left out say that there are none. An item's score is the mean of its graded questions.
 */
final class Grading {

    /** What a span says, whatever its id. */
    private record Place(int start, int end, Optional<Integer> message, String label) {}

    /** What a relation says, whatever the ids. */
    private record Tie(Optional<Place> from, Optional<Place> to, String type) {}

    private final Rubric rubric;
    private final Map<String, BigDecimal> tolerances;

    Grading(Rubric rubric, Map<String, BigDecimal> tolerances) {
        this.rubric = rubric;
        this.tolerances = Map.copyOf(tolerances);
    }

    /** The score of each graded question of an item, in the order of the rubric. */
    Map<String, Double> questions(Map<String, Answer> key, Map<String, Answer> given) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (Question question : rubric.questions()) {
            Answer right = key.get(question.id());
            if (right != null && graded(right)) {
                scores.put(question.id(), score(question, right, key, given));
            }
        }
        return scores;
    }

    /** The mean; 0 of nothing. */
    static double mean(Stream<Double> scores) {
        return scores.mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** Whether an answer like this one is graded by itself. */
    static boolean graded(Answer right) {
        return switch (right) {
            case ChoiceAnswer _, RatingAnswer _, SpansAnswer _, RelationsAnswer _ -> true;
            case ChecklistAnswer checklist -> !checklist.criteria().isEmpty();
            case WritingAnswer _ -> false;
        };
    }

    private double score(Question question, Answer right, Map<String, Answer> key, Map<String, Answer> given) {
        Optional<Answer> answer = Optional.ofNullable(given.get(question.id()));
        return switch (right) {
            case ChoiceAnswer choice ->
                of(answer, ChoiceAnswer.class, one -> same(Set.copyOf(choice.options()), Set.copyOf(one.options())));
            case RatingAnswer rating ->
                of(
                        answer,
                        RatingAnswer.class,
                        one -> near(rating, one, tolerances.getOrDefault(question.id(), BigDecimal.ZERO)));
            case ChecklistAnswer checklist -> of(answer, ChecklistAnswer.class, one -> share(checklist, one));
            case SpansAnswer spans ->
                given.isEmpty()
                        ? 0
                        : f1(places(spans), answer.map(Grading::places).orElse(Set.of()));
            case RelationsAnswer relations ->
                given.isEmpty()
                        ? 0
                        : f1(
                                ties(question, relations, key),
                                answer.map(one -> ties(question, one, given)).orElse(Set.of()));
            case WritingAnswer _ -> 0;
        };
    }

    private static <A extends Answer> double of(Optional<Answer> answer, Class<A> kind, Function<A, Double> score) {
        return answer.filter(kind::isInstance).map(kind::cast).map(score).orElse(0.0);
    }

    private static double same(Set<String> right, Set<String> given) {
        return right.equals(given) ? 1 : 0;
    }

    private static double near(RatingAnswer right, RatingAnswer given, BigDecimal tolerance) {
        Optional<BigDecimal> apart = right.value()
                .flatMap(from -> given.value().map(to -> to.subtract(from).abs()));
        return apart.map(by -> by.compareTo(tolerance) <= 0).orElseGet(() -> right.equals(given)) ? 1 : 0;
    }

    private static double share(ChecklistAnswer right, ChecklistAnswer given) {
        return mean(right.criteria().entrySet().stream()
                .map(one -> one.getValue() == given.criteria().get(one.getKey()) ? 1.0 : 0.0));
    }

    private static Set<Place> places(Answer answer) {
        return answer instanceof SpansAnswer spans
                ? spans.regions().stream().map(Grading::place).collect(Collectors.toSet())
                : Set.of();
    }

    private static Place place(Span span) {
        return new Place(span.start(), span.end(), span.message(), span.label());
    }

    private static Set<Tie> ties(Question question, Answer answer, Map<String, Answer> all) {
        if (!(question instanceof RelationsQuestion asked) || !(answer instanceof RelationsAnswer relations)) {
            return Set.of();
        }
        Optional<SpansAnswer> ends = Optional.ofNullable(all.get(asked.of()))
                .filter(SpansAnswer.class::isInstance)
                .map(SpansAnswer.class::cast);
        return relations.relations().stream().map(one -> tie(one, ends)).collect(Collectors.toSet());
    }

    private static Tie tie(Relation relation, Optional<SpansAnswer> ends) {
        Function<String, Optional<Place>> end =
                id -> ends.flatMap(spans -> spans.region(id)).map(Grading::place);
        return new Tie(end.apply(relation.from()), end.apply(relation.to()), relation.type());
    }

    /** Twice what both have, over all that either has; 1 when neither has anything. */
    private static <T> double f1(Set<T> right, Set<T> given) {
        Set<T> both = new HashSet<>(right);
        both.retainAll(given);
        int all = right.size() + given.size();
        return all == 0 ? 1 : 2.0 * both.size() / all;
    }
}
