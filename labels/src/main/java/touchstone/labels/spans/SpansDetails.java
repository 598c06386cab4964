package touchstone.labels.spans;

import java.util.List;
import touchstone.labels.Details;

/** The paired regions, and the ids of those that only one of both has. */
public record SpansDetails(List<SpanPair> pairs, List<String> onlyA, List<String> onlyB) implements Details {
    public SpansDetails {
        pairs = List.copyOf(pairs);
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
    }
}
