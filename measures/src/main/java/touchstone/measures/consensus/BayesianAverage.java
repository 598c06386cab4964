package touchstone.measures.consensus;

import java.util.Arrays;
import touchstone.measures.Definition;
import touchstone.measures.crowd.CrowdLabels;

/**
 * Bayesian weighted averaging: for each class an item has a hidden degree, answers (1 or 0) scatter around it with the precision of their
 * worker, and precisions have a common Gamma prior. One weight a worker, so few answers suffice.
 *
 * @param prior weight of the prior of a worker's precision, in answers
 */
public record BayesianAverage(double prior) implements Method {

    private static final Definition DEFINITION =
            new Definition("bwa", 1, "Li, Rubinstein and Cohn 2019, truth inference at scale; a_v 15, lambda 1");
    private static final int ROUNDS = 500;
    private static final double CLOSE = 1e-6;

    /** A prior of 15 answers. */
    public BayesianAverage() {
        this(15);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        int classes = crowd.classes();
        double[] shares = Votes.shares(crowd);
        double[] posterior = new double[shares.length];
        double[] degree = new double[crowd.items()];
        for (int label = 0; label < classes; label++) {
            for (int item = 0; item < degree.length; item++) {
                degree[item] = shares[item * classes + label];
            }
            settle(crowd, label, degree);
            for (int item = 0; item < degree.length; item++) {
                posterior[item * classes + label] = Math.max(0, degree[item]);
            }
        }
        for (int own = 0; own < posterior.length; own += classes) {
            double sum = 0;
            for (int label = 0; label < classes; label++) {
                sum += posterior[own + label];
            }
            for (int label = 0; label < classes; label++) {
                posterior[own + label] /= sum;
            }
        }
        return new Consensus(DEFINITION, crowd, posterior, Workers.of(crowd, posterior), new double[0]);
    }

    private void settle(CrowdLabels crowd, int label, double[] degree) {
        int[] answers = crowd.answersByWorker();
        double spread = 0;
        for (int item = 0; item < degree.length; item++) {
            spread += (crowd.to(item) - crowd.from(item)) * degree[item] * (1 - degree[item]);
        }
        double scale = prior * spread / crowd.answers() * 4 * (1 - 1.0 / crowd.classes());
        double[] error = new double[crowd.workers()];
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(error, 0);
            double mean = Arrays.stream(degree).sum() / degree.length;
            for (int item = 0; item < degree.length; item++) {
                for (int place = crowd.from(item); place < crowd.to(item); place++) {
                    double miss = (crowd.label(place) == label ? 1 : 0) - degree[item];
                    error[crowd.worker(place)] += miss * miss;
                }
            }
            double moved = 0;
            for (int item = 0; item < degree.length; item++) {
                double up = mean;
                double down = 1;
                for (int place = crowd.from(item); place < crowd.to(item); place++) {
                    int worker = crowd.worker(place);
                    double precision = (prior + answers[worker]) / Math.max(scale + error[worker], 1e-12);
                    down += precision;
                    up += crowd.label(place) == label ? precision : 0;
                }
                moved = Math.max(moved, Math.abs(up / down - degree[item]));
                degree[item] = up / down;
            }
            if (moved < CLOSE) {
                return;
            }
        }
    }
}
