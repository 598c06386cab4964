package touchstone.measures.located;

import java.util.Arrays;
import java.util.List;
import touchstone.labels.match.SparseAssignment;

/**
 * The best alignment of two people. Two units are worth aligning only where that costs less than leaving both alone, which holds
 * for neighbours only; so the pairs are few and the exact optimum is quick at any length.
 */
final class PairAlignment {
    private static final double STEPS = 1L << 40;

    private PairAlignment() {}

    static double cost(List<List<Part>> people, GammaOptions options) {
        List<Part> ones = people.get(0);
        List<Part> others = people.get(1);
        Candidates pairs = new Candidates();
        double bothAlone = 2 * options.alone();
        Candidates.sweep(frames(ones, options), frames(others, options), (one, other) -> {
            double gain = bothAlone - options.between(ones.get(one), others.get(other));
            if (gain > 0) {
                pairs.add(one, other, gain);
            }
        });
        long[] weight = new long[pairs.size];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = Math.round(pairs.likeness[i] / bothAlone * STEPS);
        }
        int[] assigned = SparseAssignment.heaviest(
                ones.size(),
                others.size(),
                Arrays.copyOf(pairs.row, pairs.size),
                Arrays.copyOf(pairs.column, pairs.size),
                weight);
        double cost = options.alone() * (ones.size() + others.size());
        for (int i = 0; i < pairs.size; i++) {
            cost -= assigned[pairs.row[i]] == pairs.column[i] ? pairs.likeness[i] : 0;
        }
        return cost;
    }

    /**
     * Frames that meet wherever aligning may pay: |Δstart| + |Δend| is then below √(2/position) of the joint length, so the
     * middles lie within half of that.
     */
    private static Place.Frame[] frames(List<Part> parts, GammaOptions options) {
        double reach = options.position() == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(2 / options.position()) / 2;
        return parts.stream()
                .map(EventScores::stretch)
                .map(s -> new Place.Frame(
                        (s.start() + s.end()) / 2 - reach * s.length(),
                        0,
                        (s.start() + s.end()) / 2 + reach * s.length(),
                        0))
                .toArray(Place.Frame[]::new);
    }
}
