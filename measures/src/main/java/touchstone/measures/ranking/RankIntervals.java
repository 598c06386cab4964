package touchstone.measures.ranking;

import java.util.Arrays;

/**
 * Which ranks each candidate may have: it is compared with all others at once, with the quantile of the largest standardised
 * difference, so that all its comparisons hold together with the stated probability (Mogstad and others 2024, marginal sets).
 */
final class RankIntervals {
    private RankIntervals() {}

    /**
     * Best and worst rank of each candidate.
     *
     * @param strengths the estimates, of which the first ones have errors
     * @param errors standard errors of the differences
     * @param deviations draws of estimate minus truth, one row a draw
     */
    static int[][] of(double[] strengths, double[][] errors, double[][] deviations, double level) {
        int size = errors.length;
        int[][] ranks = new int[size][];
        for (int i = 0; i < size; i++) {
            double[] largest = new double[deviations.length];
            for (int draw = 0; draw < deviations.length; draw++) {
                for (int j = 0; j < size; j++) {
                    if (errors[i][j] > 0) {
                        double gap = Math.abs(deviations[draw][i] - deviations[draw][j]) / errors[i][j];
                        largest[draw] = Math.max(largest[draw], gap);
                    }
                }
            }
            Arrays.sort(largest);
            double critical = largest[Math.min(largest.length - 1, (int) Math.ceil(level * largest.length) - 1)];
            int better = 0;
            int worse = 0;
            for (int j = 0; j < size; j++) {
                double gap = strengths[j] - strengths[i];
                better += j != i && gap > critical * errors[i][j] ? 1 : 0;
                worse += j != i && -gap > critical * errors[i][j] ? 1 : 0;
            }
            ranks[i] = new int[] {1 + better, size - worse};
        }
        return ranks;
    }
}
