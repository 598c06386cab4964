package touchstone.labels.spans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchstone.labels.Finding;
import touchstone.labels.FindingCode;
import touchstone.labels.InputValue;
import touchstone.labels.ItemView;
import touchstone.labels.TextSpan;
import touchstone.labels.facet.Checking;

/** Inside the text, with labels and attributes of the question, none twice, and apart where overlap is not allowed. */
final class SpansCheck implements Checking<SpansQuestion, SpansAnswer> {
    @Override
    public List<Finding> check(SpansQuestion question, SpansAnswer answer, ItemView item, Others others) {
        if (answer.blank()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        InputValue input = item.inputs().getOrDefault(question.of(), new InputValue.Other());
        if (input instanceof InputValue.Other) {
            found.add(Finding.of("", FindingCode.INPUT_NOT_TEXT, "input", question.of()));
        }
        Lengths lengths = Lengths.of(input);
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < answer.regions().size(); i++) {
            Span span = answer.regions().get(i);
            String path = "regions[" + i + "]";
            lengths.check(span).ifPresent(finding -> found.add(finding.under(path)));
            checkLabel(question, span, path, found);
            if (!seen.add(List.of(span.start(), span.end(), span.message(), span.label()))) {
                found.add(Finding.of(path, FindingCode.SPAN_TWICE));
            }
        }
        if (!question.overlap()) {
            checkApart(answer.regions(), found);
        }
        return found;
    }

    private static void checkLabel(SpansQuestion question, Span span, String path, List<Finding> found) {
        Optional<SpanLabel> label = question.label(span.label());
        if (label.isEmpty()) {
            found.add(Finding.of(path + ".label", FindingCode.LABEL_UNKNOWN, "label", span.label()));
            return;
        }
        Map<String, Attribute> attributes = label.get().attributes();
        span.attributes().forEach((name, value) -> {
            String place = path + ".attributes." + name;
            Attribute attribute = attributes.get(name);
            if (attribute == null) {
                found.add(Finding.of(place, FindingCode.ATTRIBUTE_UNKNOWN, "label", span.label(), "attribute", name));
            } else if (!attribute.allows(value)) {
                found.add(Finding.of(place, FindingCode.ATTRIBUTE_VALUE_UNKNOWN, "value", value, "attribute", name));
            }
        });
        attributes.forEach((name, attribute) -> {
            if (attribute.required() && !span.attributes().containsKey(name)) {
                found.add(Finding.of(path + ".attributes." + name, FindingCode.ATTRIBUTE_MISSING, "attribute", name));
            }
        });
    }

    /** In order of their start, a span overlaps an earlier one exactly when it starts before the furthest end so far. */
    private static void checkApart(List<Span> spans, List<Finding> found) {
        List<Span> ordered = spans.stream()
                .sorted(Comparator.comparing((Span span) -> span.message().orElse(-1))
                        .thenComparing(Span::start)
                        .thenComparing(Span::end))
                .toList();
        Span furthest = ordered.getFirst();
        for (Span span : ordered.subList(1, ordered.size())) {
            if (span.overlap(furthest) > 0) {
                String path = "regions[" + spans.indexOf(span) + "]";
                found.add(Finding.of(path, FindingCode.SPAN_OVERLAPS, "region", furthest.id()));
            }
            if (!span.message().equals(furthest.message()) || span.end() > furthest.end()) {
                furthest = span;
            }
        }
    }

    /** How long the texts are that spans can lie in, each counted once. */
    private sealed interface Lengths {
        record OfText(int length) implements Lengths {}

        record OfMessages(List<Integer> lengths) implements Lengths {}

        record Unknown() implements Lengths {}

        static Lengths of(InputValue input) {
            return switch (input) {
                case InputValue.Text(String text) -> new OfText(TextSpan.length(text));
                case InputValue.Messages(List<String> texts) ->
                    new OfMessages(texts.stream().map(TextSpan::length).toList());
                case InputValue.Other() -> new Unknown();
            };
        }

        default Optional<Finding> check(Span span) {
            return switch (this) {
                case OfText(int length) ->
                    span.message().isPresent() ? Optional.of(unknownMessage(span)) : outside(span, length);
                case OfMessages(List<Integer> lengths) -> inMessage(span, lengths);
                case Unknown() -> Optional.empty();
            };
        }

        private static Optional<Finding> inMessage(Span span, List<Integer> lengths) {
            if (span.message().isEmpty()) {
                return Optional.of(Finding.of("message", FindingCode.SPAN_MESSAGE_MISSING));
            }
            int message = span.message().get();
            return message < lengths.size() ? outside(span, lengths.get(message)) : Optional.of(unknownMessage(span));
        }

        private static Finding unknownMessage(Span span) {
            return Finding.of(
                    "message",
                    FindingCode.SPAN_MESSAGE_UNKNOWN,
                    "message",
                    span.message().orElse(0));
        }

        private static Optional<Finding> outside(Span span, int length) {
            return span.end() <= length
                    ? Optional.empty()
                    : Optional.of(
                            Finding.of("end", FindingCode.SPAN_OUTSIDE_TEXT, "end", span.end(), "length", length));
        }
    }
}
