package touchstone.labels.spans;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import touchstone.labels.condition.Said;
import touchstone.labels.condition.Value;
import touchstone.labels.facet.Telling;
import touchstone.labels.facet.Vocabulary;

/** Briefly: {@code 3 spans}. Conditions see the labels and how many spans there are. */
final class SpansWords implements Telling<SpansAnswer>, Vocabulary<SpansQuestion> {
    @Override
    public String brief(SpansAnswer answer) {
        int count = answer.regions().size();
        return count == 1 ? "1 span" : count + " spans";
    }

    /** The attributes in alphabetical order: {@code severity=major, side=left}. */
    static String attributes(Span span) {
        return new TreeMap<>(span.attributes())
                .entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(", "));
    }

    @Override
    public Optional<Said> said(SpansAnswer answer, Optional<String> part) {
        List<String> labels =
                answer.regions().stream().map(Span::label).distinct().toList();
        return part.isPresent()
                ? Optional.empty()
                : Optional.of(new Said(
                        labels, Optional.of(BigDecimal.valueOf(answer.regions().size())), Said.Containing.VALUE));
    }

    @Override
    public boolean hasSize(SpansQuestion question) {
        return true;
    }

    @Override
    public boolean knows(SpansQuestion question, Value value) {
        return question.label(value.text()).isPresent() || value.number().isPresent();
    }
}
