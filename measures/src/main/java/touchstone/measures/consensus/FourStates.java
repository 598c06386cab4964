package touchstone.measures.consensus;

import touchstone.measures.crowd.CrowdLabels;

/** The pass of {@link StatePass} for four states, with the states in local variables: several times as fast as loops over them. */
final class FourStates {

    private static final double LIFT_BELOW = 1e-100;

    private FourStates() {}

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
        double sum2 = 0;
        double sum3 = 0;
        double value = 0;
        for (int item = from; item < to; item++) {
            int first = starts[item];
            int last = starts[item + 1];
            double state0 = prior[0];
            double state1 = prior[1];
            double state2 = prior[2];
            double state3 = prior[3];
            for (int place = first; place < last; place++) {
                int row = codes[place] * 4;
                state0 *= table[row];
                state1 *= table[row + 1];
                state2 *= table[row + 2];
                state3 *= table[row + 3];
                if ((place - first & 3) == 3) {
                    double sofar = state0 + state1 + state2 + state3;
                    if (sofar < LIFT_BELOW) {
                        value += Math.log(sofar);
                        state0 /= sofar;
                        state1 /= sofar;
                        state2 /= sofar;
                        state3 /= sofar;
                    }
                }
            }
            double total = state0 + state1 + state2 + state3;
            value += Math.log(total);
            double scale = 1 / total;
            state0 *= scale;
            state1 *= scale;
            state2 *= scale;
            state3 *= scale;
            sum0 += state0;
            sum1 += state1;
            sum2 += state2;
            sum3 += state3;
            for (int place = first; place < last; place++) {
                int row = codes[place] * 4;
                counts[row] += state0;
                counts[row + 1] += state1;
                counts[row + 2] += state2;
                counts[row + 3] += state3;
            }
            int own = item * 4;
            posterior[own] = state0;
            posterior[own + 1] = state1;
            posterior[own + 2] = state2;
            posterior[own + 3] = state3;
        }
        sums[0] += sum0;
        sums[1] += sum1;
        sums[2] += sum2;
        sums[3] += sum3;
        return value;
    }
}
