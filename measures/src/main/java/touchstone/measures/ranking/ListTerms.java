package touchstone.measures.ranking;

/** Log-likelihood of ordered lists with slope and information, summed up list by list. */
final class ListTerms {
    final double[] slope;
    double value;
    private final double[][] bend;

    ListTerms(int size) {
        slope = new double[size];
        bend = new double[size][size];
    }

    void add(int[][] list, double[] at) {
        int last = 0;
        for (int[] group : list) {
            last += group.length;
        }
        int[] left = new int[last];
        int filled = 0;
        for (int[] group : list) {
            for (int candidate : group) {
                left[filled++] = candidate;
            }
        }
        int from = 0;
        for (int[] group : list) {
            if (last - from > group.length) {
                stage(left, from, group, at);
            }
            from += group.length;
        }
    }

    /** The group is chosen before the others that are left. */
    private void stage(int[] left, int from, int[] group, double[] at) {
        double top = Double.NEGATIVE_INFINITY;
        for (int i = from; i < left.length; i++) {
            top = Math.max(top, at[left[i]]);
        }
        double total = 0;
        for (int i = from; i < left.length; i++) {
            total += Math.exp(at[left[i]] - top);
        }
        int times = group.length;
        value -= times * (top + Math.log(total));
        for (int candidate : group) {
            value += at[candidate];
            slope[candidate] += 1;
        }
        for (int i = from; i < left.length; i++) {
            double p = Math.exp(at[left[i]] - top) / total;
            slope[left[i]] -= times * p;
            bend[left[i]][left[i]] += times * p;
            for (int j = from; j < left.length; j++) {
                bend[left[i]][left[j]] -= times * p * Math.exp(at[left[j]] - top) / total;
            }
        }
    }

    double penalised(double[] at, double prior) {
        double sum = 0;
        double squares = 0;
        for (double strength : at) {
            sum += strength;
            squares += strength * strength;
        }
        return value - prior * squares / 2 - sum * sum / 2;
    }

    double[] slope(double[] at, double prior) {
        double sum = 0;
        for (double strength : at) {
            sum += strength;
        }
        double[] penalised = slope.clone();
        for (int i = 0; i < at.length; i++) {
            penalised[i] -= prior * at[i] + sum;
        }
        return penalised;
    }

    double[][] information(double prior) {
        double[][] information = new double[bend.length][];
        for (int i = 0; i < bend.length; i++) {
            information[i] = bend[i].clone();
            information[i][i] += prior;
            for (int j = 0; j < bend.length; j++) {
                information[i][j] += 1;
            }
        }
        return information;
    }
}
