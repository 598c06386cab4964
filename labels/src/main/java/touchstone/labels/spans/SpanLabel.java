package touchstone.labels.spans;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Copies;
import touchstone.labels.Names;

/**
 * A label that a span can get.
 *
 * @param attributes by attribute id
 */
public record SpanLabel(
        String id, String title, Optional<String> help, Optional<String> clause, Map<String, Attribute> attributes) {

    public SpanLabel(
            String id,
            @Nullable String title,
            @Nullable Optional<String> help,
            @Nullable Optional<String> clause,
            @Nullable Map<String, Attribute> attributes) {
        this.id = Names.label(id);
        this.title = title == null || title.isBlank() ? id : title;
        this.help = Copies.optional(help);
        this.clause = Copies.optional(clause);
        this.attributes = Copies.map(attributes);
        this.attributes.keySet().forEach(Names::label);
    }

    /** A label with nothing but an id. */
    public static SpanLabel of(String id) {
        return new SpanLabel(id, id, null, null, null);
    }
}
