package touchstone.measures.agreement;

/**
 * Sums of distances for Krippendorff's alpha, by metric. All sums run over ordered pairs, so each unordered pair counts twice;
 * the alpha divides two such sums and does not care.
 */
sealed interface Disagreement {

    /** Sum of the distances within one pattern. */
    double within(CountTable table, int pattern);

    /** Sum of the distances of everything against everything. */
    double overall(double[] counts);

    /** Per class, the sum of its distances to everything. */
    double[] fromEach(double[] counts);

    /** Equal or not. */
    record Nominal() implements Disagreement {
        @Override
        public double within(CountTable table, int pattern) {
            double total = 0;
            double same = 0;
            for (int i = table.from(pattern); i < table.to(pattern); i++) {
                total += table.count(i);
                same += (double) table.count(i) * table.count(i);
            }
            return total * total - same;
        }

        @Override
        public double overall(double[] counts) {
            double total = 0;
            double same = 0;
            for (double count : counts) {
                total += count;
                same += count * count;
            }
            return total * total - same;
        }

        @Override
        public double[] fromEach(double[] counts) {
            double total = java.util.Arrays.stream(counts).sum();
            return java.util.Arrays.stream(counts).map(count -> total - count).toArray();
        }
    }

    /** Squared differences of the numbers of the classes. */
    record Squared(double[] number) implements Disagreement {
        @Override
        public double within(CountTable table, int pattern) {
            double total = 0;
            double sum = 0;
            for (int i = table.from(pattern); i < table.to(pattern); i++) {
                total += table.count(i);
                sum += table.count(i) * number[table.label(i)];
            }
            double mean = sum / total;
            double spread = 0;
            for (int i = table.from(pattern); i < table.to(pattern); i++) {
                double off = number[table.label(i)] - mean;
                spread += table.count(i) * off * off;
            }
            return 2 * total * spread;
        }

        @Override
        public double overall(double[] counts) {
            double total = 0;
            double sum = 0;
            for (int k = 0; k < counts.length; k++) {
                total += counts[k];
                sum += counts[k] * number[k];
            }
            double mean = sum / total;
            double spread = 0;
            for (int k = 0; k < counts.length; k++) {
                spread += counts[k] * (number[k] - mean) * (number[k] - mean);
            }
            return 2 * total * spread;
        }

        @Override
        public double[] fromEach(double[] counts) {
            double total = 0;
            double sum = 0;
            for (int k = 0; k < counts.length; k++) {
                total += counts[k];
                sum += counts[k] * number[k];
            }
            double mean = sum / total;
            double spread = overall(counts) / (2 * total);
            double[] each = new double[counts.length];
            for (int k = 0; k < each.length; k++) {
                each[k] = total * (number[k] - mean) * (number[k] - mean) + spread;
            }
            return each;
        }
    }

    /** Any distance, as a matrix. */
    record Any(double[][] distance) implements Disagreement {
        @Override
        public double within(CountTable table, int pattern) {
            double sum = 0;
            for (int i = table.from(pattern); i < table.to(pattern); i++) {
                for (int j = table.from(pattern); j < table.to(pattern); j++) {
                    sum += (double) table.count(i) * table.count(j) * distance[table.label(i)][table.label(j)];
                }
            }
            return sum;
        }

        @Override
        public double overall(double[] counts) {
            double[] each = fromEach(counts);
            double sum = 0;
            for (int k = 0; k < counts.length; k++) {
                sum += counts[k] * each[k];
            }
            return sum;
        }

        @Override
        public double[] fromEach(double[] counts) {
            double[] each = new double[counts.length];
            for (int k = 0; k < each.length; k++) {
                double[] row = distance[k];
                double sum = 0;
                for (int l = 0; l < each.length; l++) {
                    sum += counts[l] * row[l];
                }
                each[k] = sum;
            }
            return each;
        }
    }
}
