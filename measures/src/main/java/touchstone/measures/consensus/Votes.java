package touchstone.measures.consensus;

import java.util.Arrays;
import touchstone.measures.crowd.CrowdLabels;

/** Shares of votes, plain or weighted: the beginning of every other method. */
final class Votes {

    private Votes() {}

    /** Each item's share of answers for each class. */
    static double[] shares(CrowdLabels crowd) {
        double[] weights = new double[crowd.workers()];
        Arrays.fill(weights, 1);
        return shares(crowd, weights);
    }

    /** Each item's share of the workers' weights for each class; items whose workers weigh nothing get plain shares. */
    static double[] shares(CrowdLabels crowd, double[] weights) {
        int classes = crowd.classes();
        double[] shares = new double[Math.multiplyExact(crowd.items(), classes)];
        int[] codes = crowd.codes();
        for (int item = 0; item < crowd.items(); item++) {
            int own = item * classes;
            double sum = 0;
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                int worker = codes[place] / classes;
                shares[own + codes[place] - worker * classes] += weights[worker];
                sum += weights[worker];
            }
            if (!(sum > 0)) {
                Arrays.fill(shares, own, own + classes, 0);
                for (int place = crowd.from(item); place < crowd.to(item); place++) {
                    shares[own + crowd.label(place)] += 1;
                }
                sum = crowd.to(item) - crowd.from(item);
            }
            for (int label = 0; label < classes; label++) {
                shares[own + label] /= sum;
            }
        }
        return shares;
    }

    /** For each worker the share of answers that are the item's first choice, where tied classes share the credit. */
    static double[] agreement(CrowdLabels crowd, double[] shares) {
        int classes = crowd.classes();
        double[] agreed = new double[crowd.workers()];
        for (int item = 0; item < crowd.items(); item++) {
            double most = 0;
            for (int label = 0; label < classes; label++) {
                most = Math.max(most, shares[item * classes + label]);
            }
            int tied = 0;
            for (int label = 0; label < classes; label++) {
                tied += shares[item * classes + label] >= most - Consensus.SAME ? 1 : 0;
            }
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                if (shares[item * classes + crowd.label(place)] >= most - Consensus.SAME) {
                    agreed[crowd.worker(place)] += 1.0 / tied;
                }
            }
        }
        int[] answers = crowd.answersByWorker();
        for (int worker = 0; worker < agreed.length; worker++) {
            agreed[worker] /= Math.max(1, answers[worker]);
        }
        return agreed;
    }
}
