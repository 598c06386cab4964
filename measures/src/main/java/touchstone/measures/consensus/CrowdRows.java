package touchstone.measures.consensus;

import java.util.Arrays;

/** The common rows of a crowd and how closely its workers follow them; cells are at {@code said × classes + truth}. */
final class CrowdRows {

    private static final double WEAKEST = 0.3;
    private static final double STRONGEST = 200;

    private final int classes;
    private final int block;
    private final double[] mean;
    private final double[] strength;

    CrowdRows(int classes) {
        this.classes = classes;
        block = classes * classes;
        mean = new double[block];
        strength = new double[classes];
        Arrays.fill(strength, 4);
    }

    /** Takes the mean of all workers' counts, with one answer added that is right seven times of ten. */
    void follow(double[] counts) {
        for (int cell = 0; cell < block; cell++) {
            mean[cell] = (cell / classes == cell % classes ? 0.7 : 0) + 0.3 / classes;
        }
        for (int place = 0; place < counts.length; place++) {
            mean[place % block] += counts[place];
        }
        for (int truth = 0; truth < classes; truth++) {
            double all = 0;
            for (int cell = truth; cell < block; cell += classes) {
                all += mean[cell];
            }
            for (int cell = truth; cell < block; cell += classes) {
                mean[cell] /= all;
            }
        }
    }

    /** Five steps of Minka's fixed point for the precision of a Dirichlet whose mean is known. */
    void learnStrength(double[] counts) {
        for (int truth = 0; truth < classes; truth++) {
            for (int step = 0; step < 5; step++) {
                double up = 0;
                double down = 0;
                for (int worker = 0; worker < counts.length; worker += block) {
                    double seen = 0;
                    for (int cell = truth; cell < block; cell += classes) {
                        double count = counts[worker + cell];
                        seen += count;
                        if (count > 1e-9) {
                            double prior = strength[truth] * mean[cell];
                            up += mean[cell] * (LogScale.digamma(count + prior) - LogScale.digamma(prior));
                        }
                    }
                    down += LogScale.digamma(seen + strength[truth]) - LogScale.digamma(strength[truth]);
                }
                strength[truth] = Math.clamp(strength[truth] * up / Math.max(down, 1e-12), WEAKEST, STRONGEST);
            }
        }
    }

    /** The rates that each worker is expected to have, in the sense of variational Bayes. */
    void expected(double[] counts, double[] table) {
        double[] seen = new double[classes];
        for (int worker = 0; worker < counts.length; worker += block) {
            System.arraycopy(strength, 0, seen, 0, classes);
            for (int cell = 0; cell < block; cell++) {
                seen[cell % classes] += counts[worker + cell];
            }
            for (int truth = 0; truth < classes; truth++) {
                seen[truth] = LogScale.digamma(seen[truth]);
            }
            for (int cell = 0; cell < block; cell++) {
                int truth = cell % classes;
                double alpha = counts[worker + cell] + strength[truth] * mean[cell];
                table[worker + cell] = Math.max(Math.exp(LogScale.digamma(alpha) - seen[truth]), StatePass.SMALLEST);
            }
        }
    }
}
