package touchstone.measures.located;

import java.util.List;

/** One item with the parts that the reference and another answer hold. */
public record LocatedItem(String id, List<Part> reference, List<Part> other) {
    public LocatedItem {
        reference = List.copyOf(reference);
        other = List.copyOf(other);
    }
}
