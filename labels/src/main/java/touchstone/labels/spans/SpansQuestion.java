package touchstone.labels.spans;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Basics;
import touchstone.labels.Copies;
import touchstone.labels.Malformed;
import touchstone.labels.Names;
import touchstone.labels.Question;

/**
 * Asks to label stretches of a text or of the messages of a conversation.
 *
 * @param of the input
 * @param overlap whether spans may cover each other
 */
public record SpansQuestion(@JsonUnwrapped Basics basics, String of, List<SpanLabel> labels, Step by, Boolean overlap)
        implements Question {

    public SpansQuestion(
            @JsonUnwrapped Basics basics,
            String of,
            @Nullable List<SpanLabel> labels,
            @Nullable Step by,
            @Nullable Boolean overlap) {
        this.basics = basics;
        this.of = of;
        this.labels = Copies.list(labels);
        this.by = by == null ? Step.WORD : by;
        this.overlap = overlap == null || overlap;
        Malformed.unless(!this.labels.isEmpty(), "labels-missing", "spans need at least one label");
        Names.distinct(this.labels, SpanLabel::id, "label-twice");
    }

    /** Overlapping spans with these labels. */
    public static SpansQuestion of(String id, String input, String... labels) {
        return new SpansQuestion(
                Basics.of(id, false),
                input,
                List.of(labels).stream().map(SpanLabel::of).toList(),
                null,
                null);
    }

    /** The label of this id. */
    public Optional<SpanLabel> label(String id) {
        return labels.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
