package touchstone.labels.match;

import java.util.Arrays;

/**
 * The one-to-one assignment of largest total weight where only few pairs are possible: shortest augmenting paths that walk along
 * possible pairs only, so that the cost is near the number of pairs. Everybody may stay alone at no weight.
 */
public final class SparseAssignment {
    private final int[] from;
    private final int[] column;
    private final long[] weight;
    private final long[] rowPrice;
    private final long[] columnPrice;
    private final int[] rowOf;
    private final int[] columnOf;

    private final long[] reach;
    private final int[] cameFrom;
    private final boolean[] done;
    private final int[] touched;
    private final long[] rowReach;
    private final int[] rowsDone;
    private final LongHeap heap = new LongHeap();

    private SparseAssignment(int rows, int columns, int[] pairRow, int[] pairColumn, long[] pairWeight) {
        from = new int[rows + 1];
        for (int row : pairRow) {
            from[row + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            from[row + 1] += from[row];
        }
        int[] next = Arrays.copyOf(from, rows);
        column = new int[pairRow.length];
        weight = new long[pairRow.length];
        for (int pair = 0; pair < pairRow.length; pair++) {
            int at = next[pairRow[pair]]++;
            column[at] = pairColumn[pair];
            weight[at] = pairWeight[pair];
        }
        rowPrice = new long[rows];
        columnPrice = new long[columns];
        rowOf = new int[columns];
        columnOf = new int[rows];
        Arrays.fill(rowOf, Assignment.NONE);
        Arrays.fill(columnOf, Assignment.NONE);
        reach = new long[columns];
        cameFrom = new int[columns];
        done = new boolean[columns];
        touched = new int[columns];
        rowReach = new long[rows];
        rowsDone = new int[rows];
        Arrays.fill(reach, Long.MAX_VALUE);
    }

    /**
     * For each row the column it is assigned to, or {@link Assignment#NONE}. The same input always gives the same assignment.
     *
     * @param pairRow the row of each possible pair
     * @param pairColumn its column; a pair appears once
     * @param pairWeight its weight; pairs of weight 0 or less are never made. The sum of all must fit a long
     */
    public static int[] heaviest(int rows, int columns, int[] pairRow, int[] pairColumn, long[] pairWeight) {
        SparseAssignment assignment = new SparseAssignment(rows, columns, pairRow, pairColumn, pairWeight);
        assignment.begin();
        for (int row = 0; row < rows; row++) {
            if (assignment.columnOf[row] == Assignment.NONE && assignment.rowPrice[row] > 0) {
                assignment.place(row);
            }
        }
        return assignment.columnOf;
    }

    /** Prices are what a row can win at most; whoever can have it without taking it from another, has it. */
    private void begin() {
        for (int row = 0; row < rowPrice.length; row++) {
            int best = Assignment.NONE;
            for (int pair = from[row]; pair < from[row + 1]; pair++) {
                if (weight[pair] > rowPrice[row]) {
                    rowPrice[row] = weight[pair];
                    best = column[pair];
                }
            }
            if (best != Assignment.NONE && rowOf[best] == Assignment.NONE) {
                rowOf[best] = row;
                columnOf[row] = best;
            }
        }
    }

    /** Finds a place for one more row, or for nobody: the chain of moves that loses least. */
    private void place(int start) {
        heap.clear();
        int touchedCount = 0;
        int rowCount = 0;
        int row = start;
        rowReach[row] = 0;
        long aloneReach = Long.MAX_VALUE;
        int alone = Assignment.NONE;
        int end = Assignment.NONE;
        long length;
        while (true) {
            rowsDone[rowCount++] = row;
            long base = rowReach[row];
            // Staying alone: the row gives up what it can win.
            if (base + rowPrice[row] < aloneReach) {
                aloneReach = base + rowPrice[row];
                alone = row;
            }
            for (int pair = from[row]; pair < from[row + 1]; pair++) {
                int to = column[pair];
                if (weight[pair] <= 0 || done[to]) {
                    continue;
                }
                long way = base + rowPrice[row] + columnPrice[to] - weight[pair];
                if (way < reach[to] && way < aloneReach) {
                    if (reach[to] == Long.MAX_VALUE) {
                        touched[touchedCount++] = to;
                    }
                    reach[to] = way;
                    cameFrom[to] = row;
                    heap.push(way, to);
                }
            }
            int to = Assignment.NONE;
            while (!heap.isEmpty() && to == Assignment.NONE) {
                long way = heap.topKey();
                int candidate = heap.pop();
                to = !done[candidate] && reach[candidate] == way ? candidate : Assignment.NONE;
            }
            if (to == Assignment.NONE || reach[to] >= aloneReach) {
                length = aloneReach;
                break;
            }
            done[to] = true;
            if (rowOf[to] == Assignment.NONE) {
                length = reach[to];
                end = to;
                break;
            }
            row = rowOf[to];
            rowReach[row] = reach[to];
        }
        reprice(length, rowCount, touchedCount);
        move(start, end, alone);
        for (int i = 0; i < touchedCount; i++) {
            reach[touched[i]] = Long.MAX_VALUE;
            done[touched[i]] = false;
        }
    }

    private void reprice(long length, int rowCount, int touchedCount) {
        for (int i = 0; i < rowCount; i++) {
            rowPrice[rowsDone[i]] -= length - rowReach[rowsDone[i]];
        }
        for (int i = 0; i < touchedCount; i++) {
            int at = touched[i];
            if (done[at] && reach[at] < length) {
                columnPrice[at] += length - reach[at];
            }
        }
    }

    private void move(int start, int end, int alone) {
        int row;
        int to;
        if (end == Assignment.NONE) {
            row = alone;
            to = columnOf[row];
            columnOf[row] = Assignment.NONE;
            if (row == start) {
                return;
            }
        } else {
            to = end;
        }
        while (true) {
            row = cameFrom[to];
            int left = columnOf[row];
            rowOf[to] = row;
            columnOf[row] = to;
            if (row == start) {
                return;
            }
            to = left;
        }
    }
}
