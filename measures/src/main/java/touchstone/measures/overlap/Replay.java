package touchstone.measures.overlap;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import touchstone.measures.consensus.Consensus;
import touchstone.measures.consensus.Method;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Truth;

/**
 * Plays a recorded crowd again under a rule: every open item is given one more of its recorded answers, the consensus is made anew from
 * what was given so far, and the rule closes items. What a closed item would still have received is saved.
 */
public final class Replay {

    private final CrowdLabels all;
    private final Method method;
    private final long seed;

    /**
     * A replay.
     *
     * @param all the recorded answers
     * @param method how the consensus is made, each turn and at the end
     * @param seed draws the order in which each item's answers come
     */
    public Replay(CrowdLabels all, Method method, long seed) {
        this.all = all;
        this.method = method;
        this.seed = seed;
    }

    /**
     * What a rule did.
     *
     * @param used answers used for each item
     * @param credit for each item with known truth its credit in [0, 1], otherwise NaN; tied classes share it
     */
    public record Played(int[] used, double[] credit) {

        /** All answers used. */
        public long labels() {
            return Arrays.stream(used).asLongStream().sum();
        }

        /** The mean credit of the items with known truth. */
        public double accuracy() {
            return Arrays.stream(credit)
                    .filter(one -> !Double.isNaN(one))
                    .average()
                    .orElse(Double.NaN);
        }
    }

    /** Plays under a rule. */
    public Played play(StoppingRule rule, Truth truth) {
        RecordedCrowd recorded = new RecordedCrowd(all, seed);
        Decision decision = new Decision(rule, all);
        boolean[] closed = new boolean[all.items()];
        @Nullable Consensus consensus = null;
        boolean open = true;
        while (open) {
            open = false;
            for (int item = 0; item < closed.length; item++) {
                if (!closed[item] && recorded.hasMore(item)) {
                    recorded.next(item);
                    open = true;
                }
            }
            if (open) {
                consensus = decision.needsConsensus() ? method.combine(recorded.table()) : null;
                decision.close(recorded, consensus, closed);
            }
        }
        Consensus last = consensus == null ? method.combine(recorded.table()) : consensus;
        return new Played(usedBy(recorded), credits(last, truth));
    }

    private int[] usedBy(RecordedCrowd recorded) {
        int[] used = new int[all.items()];
        Arrays.setAll(used, recorded::used);
        return used;
    }

    private static double[] credits(Consensus consensus, Truth truth) {
        double[] credits = new double[consensus.crowd().items()];
        Arrays.setAll(credits, item -> {
            int right = truth.label(item);
            if (right == Truth.UNKNOWN) {
                return Double.NaN;
            }
            boolean first =
                    right >= 0 && consensus.probability(item, right) >= consensus.confidence(item) - Consensus.SAME;
            return first ? 1.0 / consensus.tied(item) : 0;
        });
        return credits;
    }
}
