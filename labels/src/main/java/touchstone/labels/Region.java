package touchstone.labels;

import java.util.Map;
import java.util.Optional;
import touchstone.labels.spans.Span;

/** A located part of an answer, with its own id, label, attributes and origin. */
public sealed interface Region permits Span {

    /** Unique within its answer. */
    String id();

    /** The id of one of the question's labels. */
    String label();

    /** Chosen values of the label's attributes, by attribute id. */
    Map<String, String> attributes();

    /** The predicted region it was taken from; empty when a person drew it. */
    Optional<Origin> origin();
}
