package touchstone.measures.consensus;

import java.util.Arrays;
import java.util.stream.IntStream;
import touchstone.measures.crowd.CrowdLabels;

/**
 * One pass of expectation maximisation over all answers, for every model in which an item is in one hidden state and an answer depends
 * on the state and its worker alone. The state is the true class, or the class and a subtype of it.
 *
 * <p>Expectation and counting are one pass, so the probabilities of an item are used while they are warm. Probabilities are multiplied,
 * not logarithms added: no exponential is needed, and a product that becomes small is lifted again. Items are cut into parts whose
 * number depends on the table alone; parts run side by side and are added up in order, so the result is the same on every machine.
 */
final class StatePass {

    /** More numbers than this are not put into one table of workers. */
    static final long LARGEST_TABLE = 1L << 28;

    /** No rate is taken as smaller than this: products of some sixteen such rates stay among the fast, normal numbers. */
    static final double SMALLEST = 1e-18;

    /** Probabilities smaller than this are none. */
    static final double NONE = 1e-40;

    /** A product below this is lifted: it is divided by itself, and its logarithm kept. */
    static final double LIFT_BELOW = 1e-100;

    /** Items with more answers than this are lifted on the way, others cannot become too small. */
    static final int LONG_ITEM = 16;

    /** The product of items is taken as a logarithm below this. */
    static final double COLLECT_BELOW = 1e-150;

    private static final int SMALL = 100_000;
    private static final int PART = 2_000_000;
    private static final int MOST_PARTS = 16;
    private static final long PARTS_MEMORY = 1L << 25;

    private final CrowdLabels crowd;
    private final int states;
    private final int[] bounds;
    private final double[][] side;

    StatePass(CrowdLabels crowd, int states) {
        this.crowd = crowd;
        this.states = states;
        long table = (long) crowd.workers() * crowd.classes() * states;
        long parts = Math.clamp(crowd.answers() / PART, crowd.answers() < SMALL ? 1 : 2, MOST_PARTS);
        parts = Math.min(parts, Math.max(1, PARTS_MEMORY / table));
        bounds = new int[(int) parts + 1];
        for (int part = 1; part < bounds.length; part++) {
            int place = (int) ((long) crowd.answers() * part / parts);
            int found = Arrays.binarySearch(crowd.starts(), place);
            bounds[part] = Math.max(bounds[part - 1], found < 0 ? -found - 1 : found);
        }
        bounds[bounds.length - 1] = crowd.items();
        side = new double[bounds.length - 1][0];
    }

    /** An empty table with a row of states for each worker and class. */
    double[] table() {
        return new double[Math.toIntExact((long) crowd.workers() * crowd.classes() * states)];
    }

    /**
     * One pass.
     *
     * @param table probability of an answer at {@code code × states + state}; at least {@link #SMALLEST}
     * @param prior probability of each state
     * @param counts where the expected answers are counted, in the form of {@code table}; overwritten
     * @param sums where the expected items of each state are counted; overwritten
     * @param posterior where the probabilities of each item go; overwritten
     * @return the logarithm of the probability of all answers
     */
    double run(double[] table, double[] prior, double[] counts, double[] sums, double[] posterior) {
        return reduce(
                counts,
                sums,
                (part, partCounts, partSums) -> expect(part, table, prior, partCounts, partSums, posterior));
    }

    /** Counts answers and items by probabilities that are known already. */
    void count(double[] posterior, double[] counts, double[] sums) {
        reduce(counts, sums, (part, partCounts, partSums) -> {
            countPart(bounds[part], bounds[part + 1], posterior, partCounts, partSums);
            return 0;
        });
    }

    private interface Part {
        double run(int part, double[] counts, double[] sums);
    }

    private double reduce(double[] counts, double[] sums, Part work) {
        int parts = bounds.length - 1;
        Arrays.fill(counts, 0);
        Arrays.fill(sums, 0);
        if (parts == 1) {
            return work.run(0, counts, sums);
        }
        double[][] partCounts = new double[parts][];
        double[][] partSums = new double[parts][states];
        double[] partValue = new double[parts];
        IntStream.range(0, parts).parallel().forEach(part -> {
            partCounts[part] = part == 0 ? counts : new double[counts.length];
            partValue[part] = work.run(part, partCounts[part], partSums[part]);
        });
        double value = 0;
        for (int part = 0; part < parts; part++) {
            value += partValue[part];
            add(partSums[part], sums);
            if (part > 0) {
                add(partCounts[part], counts);
            }
        }
        return value;
    }

    private static void add(double[] from, double[] to) {
        for (int place = 0; place < to.length; place++) {
            to[place] += from[place];
        }
    }

    private double expect(
            int part, double[] table, double[] prior, double[] counts, double[] sums, double[] posterior) {
        int from = bounds[part];
        int to = bounds[part + 1];
        if (states != 2 && states != 4) {
            return anyStates(from, to, table, prior, counts, sums, posterior);
        }
        double[] rows = side[part].length == 0 ? new double[table.length * 2] : side[part];
        side[part] = rows;
        for (int row = 0; row < table.length; row += states) {
            System.arraycopy(table, row, rows, row * 2, states);
            Arrays.fill(rows, row * 2 + states, (row + states) * 2, 0);
        }
        double value = states == 2
                ? TwoStates.expect(crowd, from, to, rows, prior, sums, posterior)
                : FourStates.expect(crowd, from, to, rows, prior, sums, posterior);
        for (int row = 0; row < table.length; row += states) {
            for (int state = 0; state < states; state++) {
                counts[row + state] += rows[row * 2 + states + state];
            }
        }
        return value;
    }

    private double anyStates(
            int from, int to, double[] table, double[] prior, double[] counts, double[] sums, double[] posterior) {
        int[] starts = crowd.starts();
        int[] codes = crowd.codes();
        double[] product = new double[states];
        // Of many states few are left once the rates are learned; the others are not counted.
        int[] possible = new int[states];
        double value = 0;
        for (int item = from; item < to; item++) {
            int first = starts[item];
            int last = starts[item + 1];
            System.arraycopy(prior, 0, product, 0, states);
            for (int place = first; place < last; place++) {
                int row = codes[place] * states;
                for (int state = 0; state < states; state++) {
                    product[state] *= table[row + state];
                }
                if ((place - first & 3) == 3) {
                    value += lift(product);
                }
            }
            double sum = 0;
            for (double probability : product) {
                sum += probability;
            }
            value += Math.log(sum);
            double scale = 1 / sum;
            int some = 0;
            for (int state = 0; state < states; state++) {
                double probability = product[state] * scale;
                product[state] = probability < NONE ? 0 : probability;
                sums[state] += product[state];
                if (product[state] > 0) {
                    possible[some++] = state;
                }
            }
            for (int place = first; place < last; place++) {
                int row = codes[place] * states;
                for (int at = 0; at < some; at++) {
                    counts[row + possible[at]] += product[possible[at]];
                }
            }
            System.arraycopy(product, 0, posterior, item * states, states);
        }
        return value;
    }

    private static double lift(double[] product) {
        double most = 0;
        for (double probability : product) {
            most = Math.max(most, probability);
        }
        if (most > LIFT_BELOW) {
            return 0;
        }
        for (int state = 0; state < product.length; state++) {
            product[state] /= most;
        }
        return Math.log(most);
    }

    private void countPart(int from, int to, double[] posterior, double[] counts, double[] sums) {
        int[] starts = crowd.starts();
        int[] codes = crowd.codes();
        for (int item = from; item < to; item++) {
            int own = item * states;
            for (int state = 0; state < states; state++) {
                sums[state] += posterior[own + state];
            }
            for (int place = starts[item]; place < starts[item + 1]; place++) {
                int row = codes[place] * states;
                for (int state = 0; state < states; state++) {
                    counts[row + state] += posterior[own + state];
                }
            }
        }
    }
}
