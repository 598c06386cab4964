package touchstone.measures.consensus;

import touchstone.measures.crowd.CrowdLabels;

/**
 * The pass of {@link StatePass} for two states, with the states in local variables. An answer's rates and its counts lie side by side
 * in one line of the cache, and logarithms are taken of many items' products at once: together several times as fast as plain loops.
 */
final class TwoStates {

    private TwoStates() {}

    /**
     * The pass over the items {@code [from, to)}.
     *
     * @param rows for each answer's code two rates, and behind them two counts to be raised
     */
    static double expect(
            CrowdLabels crowd, int from, int to, double[] rows, double[] prior, double[] sums, double[] posterior) {
        int[] starts = crowd.starts();
        int[] codes = crowd.codes();
        double sum0 = 0;
        double sum1 = 0;
        double collected = 1;
        double value = 0;
        for (int item = from; item < to; item++) {
            int first = starts[item];
            int last = starts[item + 1];
            boolean lift = last - first > StatePass.LONG_ITEM;
            double state0 = prior[0];
            double state1 = prior[1];
            for (int place = first; place < last; place++) {
                int row = codes[place] * 4;
                state0 *= rows[row];
                state1 *= rows[row + 1];
                if (lift && (place - first & 3) == 3 && state0 + state1 < StatePass.LIFT_BELOW) {
                    double sofar = state0 + state1;
                    value += Math.log(sofar);
                    state0 /= sofar;
                    state1 /= sofar;
                }
            }
            double total = state0 + state1;
            collected *= total;
            if (collected < StatePass.COLLECT_BELOW) {
                value += Math.log(collected);
                collected = 1;
            }
            double scale = 1 / total;
            state0 = state0 * scale < StatePass.NONE ? 0 : state0 * scale;
            state1 = state1 * scale < StatePass.NONE ? 0 : state1 * scale;
            sum0 += state0;
            sum1 += state1;
            for (int place = first; place < last; place++) {
                int row = codes[place] * 4 + 2;
                rows[row] += state0;
                rows[row + 1] += state1;
            }
            int own = item * 2;
            posterior[own] = state0;
            posterior[own + 1] = state1;
        }
        sums[0] += sum0;
        sums[1] += sum1;
        return value + Math.log(collected);
    }
}
