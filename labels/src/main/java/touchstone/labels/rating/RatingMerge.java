package touchstone.labels.rating;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.labels.Merged;
import touchstone.labels.Numbers;
import touchstone.labels.facet.Merging;

/**
 * The median of the values, between two of them the nearest step and halfway the lower one. When more answers give one
 * reason than give values or another reason: that reason; open on such a tie.
 */
final class RatingMerge implements Merging<RatingQuestion, RatingAnswer> {
    @Override
    public Merged merge(RatingQuestion question, List<RatingAnswer> answers, List<Map<String, String>> names) {
        List<BigDecimal> values = answers.stream()
                .flatMap(answer -> answer.value().stream())
                .sorted()
                .toList();
        Map<NoValue, Integer> reasons = new EnumMap<>(NoValue.class);
        answers.forEach(answer -> answer.none().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum)));
        int most = reasons.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<NoValue> leading = reasons.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (values.size() > most) {
            return median(question.scale(), values, answers.size());
        }
        return values.size() == most || leading.size() > 1
                ? Merged.open()
                : Merged.of(RatingAnswer.none(leading.getFirst()), (double) most / answers.size());
    }

    private static Merged median(Scale scale, List<BigDecimal> values, int answers) {
        BigDecimal lower = values.get((values.size() - 1) / 2);
        BigDecimal upper = values.get(values.size() / 2);
        BigDecimal middle = lower.add(upper).multiply(new BigDecimal("0.5"));
        BigDecimal chosen = scale.spans(middle) ? scale.nearest(middle) : Numbers.normal(middle);
        long same =
                values.stream().filter(value -> value.compareTo(chosen) == 0).count();
        return Merged.of(new RatingAnswer(Optional.of(chosen), Optional.empty()), (double) same / answers);
    }
}
