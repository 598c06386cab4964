package touchstone.measures.located;

import java.util.List;

/**
 * Parts of two answers paired one to one; whoever found no partner is listed, never forgotten.
 *
 * @param pairs in the order of the reference
 * @param missed places in the reference without a partner
 * @param extra places in the other answer without a partner
 */
public record Matched(List<Pair> pairs, List<Integer> missed, List<Integer> extra) {
    /** One pair: places in both answers, and how alike they are. */
    public record Pair(int reference, int other, double likeness) {}

    public Matched {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    /** The sum of the likeness of all pairs. */
    public double total() {
        return pairs.stream().mapToDouble(Pair::likeness).sum();
    }
}
