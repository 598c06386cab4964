package touchstone.labels.spans;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Copies;
import touchstone.labels.Malformed;
import touchstone.labels.Names;
import touchstone.labels.Origin;
import touchstone.labels.Region;
import touchstone.labels.TextSpan;

/**
 * A labelled stretch of a text.
 *
 * @param start first code point, 0-based
 * @param end behind the last code point
 * @param message in a conversation: which message, 0-based
 */
public record Span(
        String id,
        int start,
        int end,
        String label,
        Optional<Integer> message,
        Map<String, String> attributes,
        Optional<Origin> origin)
        implements Region {

    public Span(
            String id,
            int start,
            int end,
            String label,
            @Nullable Optional<Integer> message,
            @Nullable Map<String, String> attributes,
            @Nullable Optional<Origin> origin) {
        this.id = Names.region(id);
        this.start = start;
        this.end = end;
        this.label = label;
        this.message = Copies.optional(message);
        this.attributes = Copies.map(attributes);
        this.origin = Copies.optional(origin);
        Malformed.unless(start >= 0, "span-negative", "a span starts at 0 or later");
        Malformed.unless(end > start, "span-empty", "a span ends after its start");
        Malformed.unless(this.message.orElse(0) >= 0, "span-message-unknown", "messages are counted from 0");
    }

    /** A span of a text, drawn by a person, without attributes. */
    public static Span of(String id, int start, int end, String label) {
        return new Span(id, start, end, label, null, null, null);
    }

    /** The stretch alone. */
    public TextSpan stretch() {
        return new TextSpan(start, end);
    }

    /** Whether both lie in the same text, at the same place. */
    boolean sameStretch(Span other) {
        return start == other.start && end == other.end && message.equals(other.message);
    }

    /** Code points covered by both. */
    int overlap(Span other) {
        return message.equals(other.message) ? stretch().overlap(other.stretch()) : 0;
    }
}
