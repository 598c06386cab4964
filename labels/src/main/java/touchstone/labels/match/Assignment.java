package touchstone.labels.match;

import java.util.Arrays;

/** The one-to-one assignment of largest total weight, by shortest augmenting paths (Jonker and Volgenant): O(rows² · columns). */
public final class Assignment {
    /** Stands for "assigned to nothing". */
    public static final int NONE = -1;

    private final long[][] cost;
    private final int columns;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] rowOf;
    private final int[] before;

    private Assignment(long[][] cost, int columns) {
        this.cost = cost;
        this.columns = columns;
        this.rowPrice = new long[cost.length];
        this.columnPrice = new long[columns + 1];
        this.rowOf = new int[columns + 1];
        this.before = new int[columns + 1];
        Arrays.fill(rowOf, NONE);
    }

    /**
     * For each row the column it is assigned to, or {@link #NONE}. Pairs of weight 0 stay unassigned. The same weights
     * always give the same assignment.
     *
     * @param weights rows of equal length, no weight negative
     */
    public static int[] heaviest(long[][] weights) {
        if (weights.length == 0 || weights[0].length == 0) {
            int[] none = new int[weights.length];
            Arrays.fill(none, NONE);
            return none;
        }
        boolean flipped = weights.length > weights[0].length;
        long[][] rows = flipped ? transposed(weights) : weights;
        int[] columnOfRow = solve(rows);
        int[] result = new int[weights.length];
        Arrays.fill(result, NONE);
        for (int row = 0; row < rows.length; row++) {
            int column = columnOfRow[row];
            if (column != NONE && rows[row][column] > 0) {
                result[flipped ? column : row] = flipped ? row : column;
            }
        }
        return result;
    }

    private static int[] solve(long[][] weights) {
        long largest = 0;
        for (long[] row : weights) {
            for (long weight : row) {
                largest = Math.max(largest, weight);
            }
        }
        long[][] cost = new long[weights.length][weights[0].length];
        for (int row = 0; row < weights.length; row++) {
            for (int column = 0; column < weights[row].length; column++) {
                cost[row][column] = largest - weights[row][column];
            }
        }
        Assignment assignment = new Assignment(cost, weights[0].length);
        for (int row = 0; row < weights.length; row++) {
            assignment.add(row);
        }
        return assignment.columnOfRow();
    }

    /** Finds room for one more row: the cheapest chain of rows that move over. The last column index is the row's own start. */
    private void add(int row) {
        long[] reach = new long[columns + 1];
        boolean[] done = new boolean[columns + 1];
        Arrays.fill(reach, Long.MAX_VALUE);
        int at = columns;
        rowOf[at] = row;
        while (rowOf[at] != NONE) {
            done[at] = true;
            at = step(at, reach, done);
        }
        while (at != columns) {
            rowOf[at] = rowOf[before[at]];
            at = before[at];
        }
        rowOf[columns] = NONE;
    }

    private int step(int at, long[] reach, boolean[] done) {
        int row = rowOf[at];
        long nearest = Long.MAX_VALUE;
        int next = NONE;
        for (int column = 0; column < columns; column++) {
            if (done[column]) {
                continue;
            }
            long way = cost[row][column] - rowPrice[row] - columnPrice[column];
            if (way < reach[column]) {
                reach[column] = way;
                before[column] = at;
            }
            if (reach[column] < nearest) {
                nearest = reach[column];
                next = column;
            }
        }
        for (int column = 0; column <= columns; column++) {
            if (done[column]) {
                rowPrice[rowOf[column]] += nearest;
                columnPrice[column] -= nearest;
            } else if (reach[column] != Long.MAX_VALUE) {
                reach[column] -= nearest;
            }
        }
        return next;
    }

    private int[] columnOfRow() {
        int[] result = new int[cost.length];
        Arrays.fill(result, NONE);
        for (int column = 0; column < columns; column++) {
            if (rowOf[column] != NONE) {
                result[rowOf[column]] = column;
            }
        }
        return result;
    }

    private static long[][] transposed(long[][] weights) {
        long[][] turned = new long[weights[0].length][weights.length];
        for (int row = 0; row < weights.length; row++) {
            for (int column = 0; column < weights[row].length; column++) {
                turned[column][row] = weights[row][column];
            }
        }
        return turned;
    }
}
