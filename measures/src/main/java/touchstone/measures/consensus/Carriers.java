package touchstone.measures.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import touchstone.measures.crowd.CrowdLabels;

/** Who carried an item: how much each answer speaks for its consensus against the next best class. */
public final class Carriers {

    private Carriers() {}

    /**
     * What one answer weighs.
     *
     * @param worker the worker's number
     * @param said the class that the worker named
     * @param weight logarithm of how much more probable the answer is under the consensus than under the next best class, in nats;
     *     negative when it speaks against the consensus
     */
    public record Carrier(int worker, int said, double weight) {}

    /** The answers of an item, the weightiest first; empty when the method has no picture of its workers. */
    public static List<Carrier> of(Consensus consensus, int item) {
        CrowdLabels crowd = consensus.crowd();
        if (consensus.workers().isEmpty()) {
            return List.of();
        }
        Workers workers = consensus.workers().get();
        int best = consensus.best(item);
        int next = nextBest(consensus, item, best);
        List<Carrier> carriers = new ArrayList<>();
        for (int place = crowd.from(item); place < crowd.to(item); place++) {
            int worker = crowd.worker(place);
            int said = crowd.label(place);
            double weight = Math.log(workers.rate(worker, best, said) / workers.rate(worker, next, said));
            carriers.add(new Carrier(worker, said, weight));
        }
        carriers.sort(Comparator.comparingDouble(Carrier::weight).reversed().thenComparingInt(Carrier::worker));
        return carriers;
    }

    private static int nextBest(Consensus consensus, int item, int best) {
        int next = best == 0 ? 1 : 0;
        for (int label = 0; label < consensus.crowd().classes(); label++) {
            if (label != best && consensus.probability(item, label) > consensus.probability(item, next)) {
                next = label;
            }
        }
        return next;
    }
}
