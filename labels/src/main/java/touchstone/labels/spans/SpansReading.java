package touchstone.labels.spans;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.labels.Finding;
import touchstone.labels.FindingCode;
import touchstone.labels.Malformed;
import touchstone.labels.facet.Plain;
import touchstone.labels.facet.Reading;
import touchstone.labels.facet.Unreadable;

/** Short form: {@code [{start, end, label, attributes?, message?, id?}]}. A text without its place cannot be mapped. */
final class SpansReading implements Reading<SpansQuestion, SpansAnswer> {
    @Override
    public String mainField() {
        return "regions";
    }

    @Override
    public SpansAnswer read(SpansQuestion question, Object value) {
        List<?> parts = Plain.list("", value, "a list of spans");
        List<Span> spans = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String path = "regions[" + i + "]";
            try {
                spans.add(span(path, "p" + (i + 1), Plain.object(path, parts.get(i), "a span")));
            } catch (Unreadable problem) {
                problems.addAll(problem.findings());
            }
        }
        if (!problems.isEmpty()) {
            throw new Unreadable(problems);
        }
        return new SpansAnswer(spans);
    }

    private static Span span(String path, String usualId, Map<String, Object> fields) {
        if (!fields.containsKey("start") && fields.get("text") instanceof String text) {
            throw new Unreadable(List.of(Finding.of(path, FindingCode.SPAN_TEXT_WITHOUT_PLACE, "text", text)));
        }
        int start = Plain.count(path + ".start", Plain.field(path, fields, "start"), "a code point offset");
        int end = Plain.count(path + ".end", Plain.field(path, fields, "end"), "a code point offset");
        String label = Plain.word(path + ".label", Plain.field(path, fields, "label"), "a label");
        String id = fields.get("id") == null ? usualId : Plain.word(path + ".id", fields.get("id"), "an id");
        Optional<Integer> message = Optional.ofNullable(fields.get("message"))
                .map(number -> Plain.count(path + ".message", number, "the number of a message"));
        Map<String, String> attributes = new LinkedHashMap<>();
        Plain.object(path + ".attributes", fields.getOrDefault("attributes", Map.of()), "an object")
                .forEach((name, chosen) ->
                        attributes.put(name, Plain.word(path + ".attributes." + name, chosen, "a value")));
        try {
            return new Span(id, start, end, label, message, attributes, Optional.empty());
        } catch (Malformed refused) {
            throw Unreadable.expected(path, "a span that ends after its start", start + ".." + end);
        }
    }
}
