package touchstone.labels.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.labels.condition.Said;
import touchstone.labels.condition.Value;
import touchstone.labels.facet.Plain;
import touchstone.labels.facet.Reading;
import touchstone.labels.facet.Telling;
import touchstone.labels.facet.Vocabulary;

/** Short form: the number, or the reason for none. Briefly: the same. */
final class RatingWords
        implements Reading<RatingQuestion, RatingAnswer>, Telling<RatingAnswer>, Vocabulary<RatingQuestion> {
    @Override
    public String mainField() {
        return "value";
    }

    @Override
    public RatingAnswer read(RatingQuestion question, Object value) {
        if (value instanceof Map<?, ?> full && full.get("none") instanceof String none) {
            return read(question, none);
        }
        Optional<RatingAnswer> reason = value instanceof String text ? reason(text) : Optional.empty();
        return reason.orElseGet(() -> new RatingAnswer(
                Optional.of(Plain.number("", value, "a number or not_applicable, cannot_assess")), Optional.empty()));
    }

    private static Optional<RatingAnswer> reason(String text) {
        return Stream.of(NoValue.values())
                .filter(reason -> reason.code().equals(text))
                .map(RatingAnswer::none)
                .findFirst();
    }

    @Override
    public String brief(RatingAnswer answer) {
        return written(answer);
    }

    static String written(RatingAnswer answer) {
        return answer.value()
                .map(BigDecimal::toPlainString)
                .or(() -> answer.none().map(NoValue::code))
                .orElse("");
    }

    @Override
    public Optional<Said> said(RatingAnswer answer, Optional<String> part) {
        return part.isPresent()
                ? Optional.empty()
                : Optional.of(new Said(List.of(written(answer)), answer.value(), Said.Containing.VALUE));
    }

    @Override
    public boolean hasSize(RatingQuestion question) {
        return true;
    }

    @Override
    public boolean knows(RatingQuestion question, Value value) {
        return value.number().filter(question.scale()::holds).isPresent()
                || question.none().stream().anyMatch(reason -> reason.code().equals(value.text()));
    }
}
