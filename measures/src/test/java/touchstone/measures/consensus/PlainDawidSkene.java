package touchstone.measures.consensus;

import java.util.Arrays;
import touchstone.measures.crowd.CrowdLabels;

/** The formulas as they are written in the paper, on logarithms, one loop a sum: slow and easy to trust. */
final class PlainDawidSkene {

    private PlainDawidSkene() {}

    static double[] posterior(CrowdLabels crowd, double smoothing, int rounds) {
        int classes = crowd.classes();
        double[] posterior = new double[crowd.items() * classes];
        for (int item = 0; item < crowd.items(); item++) {
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                posterior[item * classes + crowd.label(place)] += 1.0 / (crowd.to(item) - crowd.from(item));
            }
        }
        for (int round = 0; round < rounds; round++) {
            double[][][] rates = rates(crowd, posterior, smoothing);
            double[] shares = new double[classes];
            for (int cell = 0; cell < posterior.length; cell++) {
                shares[cell % classes] += posterior[cell] / crowd.items();
            }
            posterior = expected(crowd, rates, shares);
        }
        return posterior;
    }

    private static double[][][] rates(CrowdLabels crowd, double[] posterior, double smoothing) {
        int classes = crowd.classes();
        double[][][] rates = new double[crowd.workers()][classes][classes];
        for (int item = 0; item < crowd.items(); item++) {
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                for (int truth = 0; truth < classes; truth++) {
                    rates[crowd.worker(place)][truth][crowd.label(place)] += posterior[item * classes + truth];
                }
            }
        }
        for (double[][] worker : rates) {
            for (double[] row : worker) {
                double all = Arrays.stream(row).sum() + smoothing * classes;
                Arrays.setAll(row, said -> (row[said] + smoothing) / all);
            }
        }
        return rates;
    }

    private static double[] expected(CrowdLabels crowd, double[][][] rates, double[] shares) {
        int classes = crowd.classes();
        double[] next = new double[crowd.items() * classes];
        for (int item = 0; item < crowd.items(); item++) {
            double[] logs = new double[classes];
            for (int truth = 0; truth < classes; truth++) {
                logs[truth] = Math.log(shares[truth]);
                for (int place = crowd.from(item); place < crowd.to(item); place++) {
                    logs[truth] += Math.log(rates[crowd.worker(place)][truth][crowd.label(place)]);
                }
            }
            double most = Arrays.stream(logs).max().orElseThrow();
            double sum = Arrays.stream(logs).map(log -> Math.exp(log - most)).sum();
            for (int truth = 0; truth < classes; truth++) {
                next[item * classes + truth] = Math.exp(logs[truth] - most) / sum;
            }
        }
        return next;
    }
}
