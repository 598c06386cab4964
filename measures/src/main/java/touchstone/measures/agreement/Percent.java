package touchstone.measures.agreement;

/** Observed agreement: how alike two answers to the same item are on average. */
final class Percent {

    private Percent() {}

    /** Plain percent agreement; NaN without an item of two answers. */
    static double of(CountTable table) {
        double sum = 0;
        int items = 0;
        for (int p = 0; p < table.patterns(); p++) {
            int total = table.total(p);
            if (total >= 2) {
                sum += table.times(p) * alike(table, p, total);
                items += table.times(p);
            }
        }
        return items == 0 ? Double.NaN : sum / items;
    }

    private static double alike(CountTable table, int pattern, int total) {
        double same = 0;
        for (int i = table.from(pattern); i < table.to(pattern); i++) {
            same += (double) table.count(i) * (table.count(i) - 1);
        }
        return same / ((double) total * (total - 1));
    }

    /** Weighted agreement of one pattern with at least two answers. */
    static double of(CountTable table, int pattern, WeightMatrix weights) {
        double sum = 0;
        double total = 0;
        for (int i = table.from(pattern); i < table.to(pattern); i++) {
            double near = -1;
            for (int j = table.from(pattern); j < table.to(pattern); j++) {
                near += weights.weight(table.label(i), table.label(j)) * table.count(j);
            }
            sum += table.count(i) * near;
            total += table.count(i);
        }
        return sum / (total * (total - 1));
    }

    /** Weighted agreement of one item with at least two answers. */
    static double ofItem(Ratings ratings, int item, WeightMatrix weights) {
        int size = ratings.to(item) - ratings.from(item);
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            labels[i] = ratings.label(ratings.from(item) + i);
        }
        java.util.Arrays.sort(labels);
        int[] counts = new int[size];
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || labels[i] != labels[distinct - 1]) {
                labels[distinct++] = labels[i];
            }
            counts[distinct - 1]++;
        }
        double sum = 0;
        for (int i = 0; i < distinct; i++) {
            double near = -1;
            for (int j = 0; j < distinct; j++) {
                near += weights.weight(labels[i], labels[j]) * counts[j];
            }
            sum += counts[i] * near;
        }
        return sum / ((double) size * (size - 1));
    }
}
