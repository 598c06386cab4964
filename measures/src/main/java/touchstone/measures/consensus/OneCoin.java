package touchstone.measures.consensus;

import java.util.Arrays;
import java.util.Optional;
import touchstone.measures.Definition;
import touchstone.measures.Waiting;
import touchstone.measures.crowd.CrowdLabels;

/**
 * Dawid and Skene's model with a single skill for each worker, found by expectation maximisation from the majority. Every skill has a
 * Beta prior at the crowd's mean, nobody is taken to be worse than chance, and every class is as probable as another beforehand. Without
 * the first two the labels may flip: a consensus of .76 becomes one of .58, or of .19.
 *
 * @param strength weight of the prior in answers
 * @param rounds most rounds
 */
public record OneCoin(double strength, int rounds) implements Method {

    private static final Definition DEFINITION = new Definition(
            "one-coin", 1, "Dawid and Skene 1979 with one rate a worker; Beta prior at the crowd's mean");
    private static final double ABOVE_CHANCE = 0.05;
    private static final double CLOSE = 1e-6;
    private static final double SUREST = 1 - 1e-6;

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
        if (classes == 1) {
            return new Consensus(DEFINITION, crowd, posterior, Workers.of(crowd, posterior), new double[0]);
        }
        double[] next = new double[posterior.length];
        int[] answers = crowd.answersByWorker();
        double mean =
                Math.max(Arrays.stream(agreed(crowd, posterior)).sum() / crowd.answers(), 1.0 / classes + ABOVE_CHANCE);
        double[] prior = new double[classes];
        Arrays.fill(prior, 1.0 / classes);
        double[] objective = new double[rounds];
        int done = 0;
        while (done < rounds) {
            double[] agreed = agreed(crowd, posterior);
            double[] skill = new double[agreed.length];
            for (int worker = 0; worker < skill.length; worker++) {
                double own = (agreed[worker] + strength * mean) / (answers[worker] + strength);
                skill[worker] = Math.clamp(own, 1.0 / classes, SUREST);
            }
            double value = Coins.expect(crowd, skill, prior, next);
            for (double right : skill) {
                value += strength * (mean * Math.log(right) + (1 - mean) * Math.log1p(-right));
            }
            objective[done++] = value;
            Waiting.step("Rounds of one-coin", done, rounds);
            double moved = moved(posterior, next);
            double[] swap = posterior;
            posterior = next;
            next = swap;
            if (moved < CLOSE) {
                break;
            }
        }
        Optional<Workers> workers = Workers.of(crowd, posterior);
        return new Consensus(DEFINITION, crowd, posterior, workers, Arrays.copyOf(objective, done));
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

    /** The largest change of a probability. */
    static double moved(double[] before, double[] after) {
        double moved = 0;
        for (int place = 0; place < before.length; place++) {
            moved = Math.max(moved, Math.abs(before[place] - after[place]));
        }
        return moved;
    }
}
