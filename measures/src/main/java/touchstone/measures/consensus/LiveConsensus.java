package touchstone.measures.consensus;

import java.util.Arrays;

/**
 * Consensus while answers arrive: a new answer costs one item and one worker's row, whatever the size of the table. The rest stays as it
 * was until the next full fit, whose workers it can begin with.
 *
 * <p>Rates are those of Dawid and Skene's model with a prior of a few answers on every row. Not safe for several threads.
 */
public final class LiveConsensus {

    private final int classes;
    private final double prior;
    private final double right;
    private double[] rows = new double[0];
    private double[] logs = new double[0];
    private final double[] shares;

    /**
     * No answers yet.
     *
     * @param classes how many classes there are
     * @param prior weight of the prior of each row, in answers
     * @param right how often an unknown worker is right, in (1 / classes, 1)
     */
    public LiveConsensus(int classes, double prior, double right) {
        this.classes = classes;
        this.prior = prior;
        this.right = right;
        shares = new double[classes];
        Arrays.fill(shares, 1);
    }

    /** Begins with what a full fit knows about the workers of its table. */
    public void follow(Consensus fit) {
        Workers workers = fit.workers().orElseThrow(() -> new IllegalArgumentException("a fit without workers"));
        int count = fit.crowd().workers();
        rows = new double[count * classes * classes];
        for (int worker = 0; worker < count; worker++) {
            for (int said = 0; said < classes; said++) {
                for (int truth = 0; truth < classes; truth++) {
                    rows[(worker * classes + said) * classes + truth] = workers.count(worker, truth, said);
                }
            }
        }
    }

    /** Takes a new answer into its item and its worker's row, and returns the item's new probabilities. */
    public double[] add(int item, int worker, int said) {
        rows = grown(rows, (worker + 1) * classes * classes);
        logs = grown(logs, (item + 1) * classes);
        double[] before = posterior(item);
        for (int truth = 0; truth < classes; truth++) {
            logs[item * classes + truth] += Math.log(rate(worker, truth, said));
        }
        double[] after = posterior(item);
        for (int truth = 0; truth < classes; truth++) {
            rows[(worker * classes + said) * classes + truth] += after[truth];
            shares[truth] += after[truth] - before[truth];
        }
        return after;
    }

    /** The probabilities of an item; those of the classes where it has no answer yet. */
    public double[] posterior(int item) {
        double[] posterior = new double[classes];
        for (int label = 0; label < classes; label++) {
            double known = (item + 1) * classes <= logs.length ? logs[item * classes + label] : 0;
            posterior[label] = known + Math.log(Math.max(shares[label], 1e-3));
        }
        LogScale.normalise(posterior, 0, classes);
        return posterior;
    }

    /** How often a worker says a class when the truth is given. */
    public double rate(int worker, int truth, int said) {
        double expected = said == truth ? right : (1 - right) / (classes - 1);
        double seen = 0;
        double count = 0;
        int row = worker * classes * classes;
        if (row + classes * classes <= rows.length) {
            for (int other = 0; other < classes; other++) {
                seen += rows[row + other * classes + truth];
            }
            count = rows[row + said * classes + truth];
        }
        return (count + prior * expected) / (seen + prior);
    }

    private static double[] grown(double[] array, int needed) {
        return needed <= array.length ? array : Arrays.copyOf(array, Math.max(needed, array.length * 2));
    }
}
