package touchstone.measures.overlap;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import touchstone.measures.consensus.Consensus;
import touchstone.measures.consensus.Workers;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Truth;
import touchstone.measures.overlap.StoppingRule.DynamicOverlap;
import touchstone.measures.overlap.StoppingRule.ExpectedGain;
import touchstone.measures.overlap.StoppingRule.Fixed;
import touchstone.measures.overlap.StoppingRule.Posterior;

/** Closes the items of a replay by its rule. */
final class Decision {

    private static final int FEWEST = 2;

    private final StoppingRule rule;
    private final CrowdLabels all;
    private double @Nullable [] skills;

    Decision(StoppingRule rule, CrowdLabels all) {
        this.rule = rule;
        this.all = all;
    }

    /** Whether the rule looks at the consensus, or at skills or counts alone. */
    boolean needsConsensus() {
        return switch (rule) {
            case Posterior posterior -> true;
            case ExpectedGain gain -> true;
            case DynamicOverlap overlap -> false;
            case Fixed fixed -> false;
        };
    }

    /** Closes what has enough answers. */
    void close(RecordedCrowd recorded, @Nullable Consensus consensus, boolean[] closed) {
        double[][] crowdRow = rule instanceof ExpectedGain && consensus != null ? crowdRow(consensus) : new double[0][];
        for (int item = 0; item < closed.length; item++) {
            if (!closed[item]) {
                closed[item] = switch (rule) {
                    case Posterior posterior ->
                        recorded.used(item) >= FEWEST && confident(consensus, item, posterior.target());
                    case ExpectedGain gain ->
                        recorded.used(item) >= FEWEST
                                && consensus != null
                                && gain(consensus.posterior(item), crowdRow) < gain.price();
                    case DynamicOverlap overlap -> enough(recorded, item, overlap);
                    case Fixed fixed -> recorded.used(item) >= fixed.answers();
                };
            }
        }
    }

    private static boolean confident(@Nullable Consensus consensus, int item, double target) {
        return consensus != null && consensus.confidence(item) >= target;
    }

    /** What the crowd as a whole says when a class is true: the next worker is one of them. */
    private double[][] crowdRow(Consensus consensus) {
        int classes = all.classes();
        double[][] row = new double[classes][classes];
        Workers workers = consensus
                .workers()
                .orElseThrow(() -> new IllegalStateException("the method has no picture of its workers"));
        for (int truth = 0; truth < classes; truth++) {
            double seen = 0;
            for (int said = 0; said < classes; said++) {
                row[truth][said] = 0.5 / classes;
                for (int worker = 0; worker < all.workers(); worker++) {
                    row[truth][said] += workers.count(worker, truth, said);
                }
                seen += row[truth][said];
            }
            for (int said = 0; said < classes; said++) {
                row[truth][said] /= seen;
            }
        }
        return row;
    }

    /** By how much one more answer is expected to raise the probability of the first class. */
    static double gain(double[] posterior, double[][] row) {
        double expected = 0;
        for (int said = 0; said < posterior.length; said++) {
            double most = 0;
            for (int truth = 0; truth < posterior.length; truth++) {
                most = Math.max(most, posterior[truth] * row[truth][said]);
            }
            expected += most;
        }
        return expected - Arrays.stream(posterior).max().orElse(0);
    }

    private boolean enough(RecordedCrowd recorded, int item, DynamicOverlap overlap) {
        if (recorded.used(item) >= overlap.most()) {
            return true;
        }
        double[] logs = new double[all.classes()];
        for (int turn = 0; turn < recorded.used(item); turn++) {
            int place = recorded.place(item, turn);
            double skill = skill(overlap.control(), all.worker(place));
            for (int truth = 0; truth < logs.length; truth++) {
                double said = truth == all.label(place) ? skill : (1 - skill) / (logs.length - 1);
                logs[truth] += Math.log(said);
            }
        }
        double most = Arrays.stream(logs).max().orElse(0);
        double sum = Arrays.stream(logs).map(log -> Math.exp(log - most)).sum();
        return 1 / sum >= overlap.confidence();
    }

    /** Toloka's skill of a worker: control answers with half a right and half a wrong one added. */
    private double skill(Truth control, int worker) {
        if (skills == null) {
            double[] right = new double[all.workers()];
            double[] seen = new double[all.workers()];
            for (int item = 0; item < all.items(); item++) {
                for (int place = all.from(item);
                        control.label(item) != Truth.UNKNOWN && place < all.to(item);
                        place++) {
                    seen[all.worker(place)]++;
                    right[all.worker(place)] += all.label(place) == control.label(item) ? 1 : 0;
                }
            }
            double[] made = new double[all.workers()];
            Arrays.setAll(made, one -> (0.5 + right[one]) / (1 + seen[one]));
            skills = made;
        }
        return skills[worker];
    }
}
