package touchstone.measures.consensus;

import java.util.Arrays;
import java.util.Optional;
import touchstone.measures.Definition;
import touchstone.measures.Waiting;
import touchstone.measures.crowd.CrowdLabels;

/**
 * Workers have an ability and items a difficulty: an answer is right with probability {@code 1 / (1 + exp(-ability × ease))}, otherwise
 * any other class alike. Expectation maximisation from the majority, both sides with normal priors around one.
 *
 * @param rounds most rounds
 */
public record Glad(int rounds) implements Method {

    private static final Definition DEFINITION =
            new Definition("glad", 1, "Whitehill et al. 2009; ability ~ N(1, 1), log ease ~ N(1, 1)");
    private static final double CLOSE = 1e-4;
    private static final int STEPS = 3;

    /** A hundred rounds. */
    public Glad() {
        this(100);
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
        double[] ability = new double[crowd.workers()];
        double[] ease = new double[crowd.items()];
        Arrays.fill(ability, 1);
        Arrays.fill(ease, 1);
        for (int round = 0; round < rounds; round++) {
            for (int step = 0; step < STEPS; step++) {
                abilities(crowd, posterior, ability, ease);
                eases(crowd, posterior, ability, ease);
            }
            expect(crowd, ability, ease, prior(posterior, classes), next);
            Waiting.step("Rounds of glad", round + 1L, rounds);
            double moved = OneCoin.moved(posterior, next);
            double[] swap = posterior;
            posterior = next;
            next = swap;
            if (moved < CLOSE) {
                break;
            }
        }
        Optional<Workers> workers = Workers.of(crowd, posterior);
        return new Consensus(DEFINITION, crowd, posterior, workers, new double[0]);
    }

    private static double[] prior(double[] posterior, int classes) {
        double[] prior = new double[classes];
        for (int place = 0; place < posterior.length; place++) {
            prior[place % classes] += posterior[place];
        }
        double items = (double) posterior.length / classes;
        Arrays.setAll(prior, label -> (prior[label] + 1) / (items + classes));
        return prior;
    }

    /** One step of Newton for every worker: the objective is concave in the ability. */
    private static void abilities(CrowdLabels crowd, double[] posterior, double[] ability, double[] ease) {
        int classes = crowd.classes();
        double[] slope = new double[ability.length];
        double[] bend = new double[ability.length];
        for (int item = 0; item < ease.length; item++) {
            double scale = Math.exp(ease[item]);
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                int worker = crowd.worker(place);
                double right = sigmoid(ability[worker] * scale);
                slope[worker] += scale * (posterior[item * classes + crowd.label(place)] - right);
                bend[worker] += scale * scale * right * (1 - right);
            }
        }
        for (int worker = 0; worker < ability.length; worker++) {
            double step = (slope[worker] - (ability[worker] - 1)) / (bend[worker] + 1);
            ability[worker] += Math.clamp(step, -1.0, 1.0);
        }
    }

    /** One step of scoring for every item. */
    private static void eases(CrowdLabels crowd, double[] posterior, double[] ability, double[] ease) {
        int classes = crowd.classes();
        for (int item = 0; item < ease.length; item++) {
            double scale = Math.exp(ease[item]);
            double slope = -(ease[item] - 1);
            double bend = 1;
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                double weight = ability[crowd.worker(place)] * scale;
                double right = sigmoid(weight);
                slope += weight * (posterior[item * classes + crowd.label(place)] - right);
                bend += weight * weight * right * (1 - right);
            }
            ease[item] = Math.clamp(ease[item] + Math.clamp(slope / bend, -1.0, 1.0), -5.0, 5.0);
        }
    }

    private static void expect(CrowdLabels crowd, double[] ability, double[] ease, double[] prior, double[] next) {
        int classes = crowd.classes();
        for (int item = 0; item < ease.length; item++) {
            int own = item * classes;
            for (int label = 0; label < classes; label++) {
                next[own + label] = Math.log(prior[label]);
            }
            double scale = Math.exp(ease[item]);
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                double logit = ability[crowd.worker(place)] * scale;
                next[own + crowd.label(place)] += logit + Math.log(classes - 1);
            }
            LogScale.normalise(next, own, classes);
        }
    }

    private static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
