package touchstone.labels.spans;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Answer;
import touchstone.labels.Copies;
import touchstone.labels.Names;

/**
 * The labelled stretches. An empty list says "nothing to label here".
 *
 * @param regions no id twice
 */
public record SpansAnswer(List<Span> regions) implements Answer {
    public SpansAnswer(@Nullable List<Span> regions) {
        this.regions = Copies.list(regions);
        Names.distinct(this.regions, Span::id, "region-twice");
    }

    /** The answer with these spans. */
    public static SpansAnswer of(Span... spans) {
        return new SpansAnswer(List.of(spans));
    }

    /** The region of this id. */
    public Optional<Span> region(String id) {
        return regions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public boolean blank() {
        return regions.isEmpty();
    }
}
