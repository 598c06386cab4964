package touchstone.measures.consensus;

import touchstone.measures.crowd.CrowdLabels;

/** The pass of {@link StatePass} for two states, with the states in local variables: several times as fast as loops over them. */
final class TwoStates {

    private static final double LIFT_BELOW = 1e-100;

    private TwoStates() {}

    /** The pass over the items {@code [from, to)}; the arguments are those of {@link StatePass#run}. */
    static double expect(
            CrowdLabels crowd,
            int from,
            int to,
            double[] table,
            double[] prior,
            double[] counts,
            double[] sums,
            double[] posterior) {
        int[] starts = crowd.starts();
        int[] codes = crowd.codes();
        double sum0 = 0;
        double sum1 = 0;
        double value = 0;
        for (int item = from; item < to; item++) {
            int first = starts[item];
            int last = starts[item + 1];
            double state0 = prior[0];
            double state1 = prior[1];
            for (int place = first; place < last; place++) {
                int row = codes[place] * 2;
                state0 *= table[row];
                state1 *= table[row + 1];
                if ((place - first & 3) == 3) {
                    double sofar = state0 + state1;
                    if (sofar < LIFT_BELOW) {
                        value += Math.log(sofar);
                        state0 /= sofar;
                        state1 /= sofar;
                    }
                }
            }
            double total = state0 + state1;
            value += Math.log(total);
            double scale = 1 / total;
            state0 *= scale;
            state1 *= scale;
            sum0 += state0;
            sum1 += state1;
            for (int place = first; place < last; place++) {
                int row = codes[place] * 2;
                counts[row] += state0;
                counts[row + 1] += state1;
            }
            int own = item * 2;
            posterior[own] = state0;
            posterior[own + 1] = state1;
        }
        sums[0] += sum0;
        sums[1] += sum1;
        return value;
    }
}
