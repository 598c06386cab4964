package touchstone.labels.spans;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Spans in order of what they say; their ids only decide between equal ones. */
final class SpanOrder {
    static final Comparator<Span> BY_CONTENT = Comparator.comparing(
                    (Span span) -> span.message().orElse(-1))
            .thenComparing(Span::start)
            .thenComparing(Span::end)
            .thenComparing(Span::label)
            .thenComparing(span -> new TreeMap<>(span.attributes()).toString())
            .thenComparing(Span::id);

    private SpanOrder() {}

    /** Everything a span says, without its id and origin. */
    record Content(int message, int start, int end, String label, Map<String, String> attributes) {}

    static Content content(Span span) {
        return new Content(span.message().orElse(-1), span.start(), span.end(), span.label(), span.attributes());
    }

    /** Orders two sorted lists by content alone; 0 when they say the same. */
    static int compare(List<Span> one, List<Span> other) {
        int common = Math.min(one.size(), other.size());
        for (int i = 0; i < common; i++) {
            if (!content(one.get(i)).equals(content(other.get(i)))) {
                return BY_CONTENT.compare(one.get(i), other.get(i));
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
