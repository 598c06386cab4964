package touchstone.measures.consensus;

import java.util.Arrays;
import java.util.Optional;
import touchstone.measures.Definition;
import touchstone.measures.crowd.CrowdLabels;

/**
 * Dawid and Skene's model with a single skill for each worker, found by expectation maximisation from the majority. Every skill has a
 * Beta prior whose mean is above chance, and the crowd as a whole is never taken to be worse than chance: without that the labels may
 * flip, and a consensus of .76 becomes one of .24.
 *
 * @param strength weight of the prior in answers
 * @param rounds most rounds
 */
public record OneCoin(double strength, int rounds) implements Method {

    private static final Definition DEFINITION = new Definition(
            "one-coin", 1, "Dawid and Skene 1979 with one rate a worker; Beta prior at the crowd's mean");
    private static final double ABOVE_CHANCE = 0.05;
    private static final double CLOSE = 1e-6;

    /** A prior of four answers, a hundred rounds. */
    public OneCoin() {
        this(4, 100);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        int classes = crowd.classes();
        double[] posterior = Votes.shares(crowd);
        double[] next = new double[posterior.length];
        int[] answers = crowd.answersByWorker();
        double mean =
                Math.max(Arrays.stream(agreed(crowd, posterior)).sum() / crowd.answers(), 1.0 / classes + ABOVE_CHANCE);
        double[] objective = new double[rounds];
        int done = 0;
        while (done < rounds) {
            double[] agreed = agreed(crowd, posterior);
            double[] skill = new double[agreed.length];
            for (int worker = 0; worker < skill.length; worker++) {
                skill[worker] = (agreed[worker] + strength * mean) / (answers[worker] + strength);
            }
            double[] prior = prior(crowd, posterior);
            double value = Coins.expect(crowd, skill, prior, next);
            for (double right : skill) {
                value += strength * (mean * Math.log(right) + (1 - mean) * Math.log1p(-right));
            }
            for (double share : prior) {
                value += Math.log(share);
            }
            objective[done++] = value;
            double moved = moved(posterior, next);
            double[] swap = posterior;
            posterior = next;
            next = swap;
            if (moved < CLOSE) {
                break;
            }
        }
        double[] kept = notFlipped(crowd, posterior);
        Optional<Workers> workers = Workers.of(crowd, kept);
        return new Consensus(DEFINITION, crowd, kept, workers, Arrays.copyOf(objective, done));
    }

    /** The mirror image of a binary consensus is as probable: the one that agrees with the answers is meant. */
    private static double[] notFlipped(CrowdLabels crowd, double[] posterior) {
        double agreed = Arrays.stream(agreed(crowd, posterior)).sum() / crowd.answers();
        return agreed >= 1.0 / crowd.classes() ? posterior : Votes.shares(crowd);
    }

    private static double[] agreed(CrowdLabels crowd, double[] posterior) {
        int classes = crowd.classes();
        double[] agreed = new double[crowd.workers()];
        for (int item = 0; item < crowd.items(); item++) {
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                agreed[crowd.worker(place)] += posterior[item * classes + crowd.label(place)];
            }
        }
        return agreed;
    }

    private static double[] prior(CrowdLabels crowd, double[] posterior) {
        int classes = crowd.classes();
        double[] prior = new double[classes];
        for (int place = 0; place < posterior.length; place++) {
            prior[place % classes] += posterior[place];
        }
        for (int label = 0; label < classes; label++) {
            prior[label] = (prior[label] + 1) / (crowd.items() + classes);
        }
        return prior;
    }

    /** The largest change of a probability. */
    static double moved(double[] before, double[] after) {
        double moved = 0;
        for (int place = 0; place < before.length; place++) {
            moved = Math.max(moved, Math.abs(before[place] - after[place]));
        }
        return moved;
    }
}
