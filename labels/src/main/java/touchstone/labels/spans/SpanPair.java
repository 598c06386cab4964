package touchstone.labels.spans;

import java.util.ArrayList;
import java.util.List;

/**
 * Two regions about the same place.
 *
 * @param pair what weighs most: another label, then another place, then other attributes
 * @param a the region's id in the first answer
 * @param b the region's id in the second answer
 * @param changes everything that differs; empty when they say the same
 * @param overlap shared by covered code points, 0 to 1
 */
public record SpanPair(PairKind pair, String a, String b, List<PairKind> changes, double overlap) {
    public SpanPair {
        changes = List.copyOf(changes);
    }

    static SpanPair of(SpanPairs.Pair pair) {
        List<PairKind> changes = new ArrayList<>();
        if (!pair.a().label().equals(pair.b().label())) {
            changes.add(PairKind.RELABELLED);
        }
        if (!pair.a().sameStretch(pair.b())) {
            changes.add(PairKind.MOVED);
        }
        if (!pair.a().attributes().equals(pair.b().attributes())) {
            changes.add(PairKind.ATTRIBUTES);
        }
        return new SpanPair(
                changes.isEmpty() ? PairKind.SAME : changes.getFirst(),
                pair.a().id(),
                pair.b().id(),
                changes,
                Likeness.overlap(pair.a(), pair.b()));
    }
}
