package touchstone.measures.proof;

import java.util.List;

/**
 * Single sampling plans by attributes for normal inspection at general level II, as ISO 2859-1 and ANSI/ASQ Z1.4 table them: the size of
 * the batch gives a row, the acceptable share of errors (AQL) a column. Where a cell has an arrow the plan above or below counts.
 */
public final class SamplingTable {

    /** The columns from 0.010 to 10: acceptable errors in percent of the answers. */
    public static final List<Double> COLUMNS =
            List.of(0.010, 0.015, 0.025, 0.040, 0.065, 0.10, 0.15, 0.25, 0.40, 0.65, 1.0, 1.5, 2.5, 4.0, 6.5, 10.0);

    /** Sample sizes of the code letters A to H, J to N, P to R. */
    private static final int[] SAMPLES = {2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000};

    /** The largest batch of each letter at level II; larger ones have the letter Q. */
    private static final long[] BATCHES = {
        8, 15, 25, 50, 90, 150, 280, 500, 1_200, 3_200, 10_000, 35_000, 150_000, 500_000
    };

    private static final int UP = -1;
    private static final int DOWN = -2;

    /** What a row holds, beginning at its cell with 0: the numbers are the same along every diagonal of the table. */
    private static final int[] ROW = {0, UP, DOWN, 1, 2, 3, 5, 7, 10, 14, 21};

    /** The column of the cell with 0 in the first row; it is one less in each row below. */
    private static final int FIRST_ZERO = 14;

    private SamplingTable() {}

    /**
     * The plan for a batch. A plan that asks for more answers than there are means that all are checked.
     *
     * @param batch answers in the batch, at least 2
     * @param percent one of {@link #COLUMNS}
     */
    public static AcceptancePlan plan(long batch, double percent) {
        int column = COLUMNS.indexOf(percent);
        if (column < 0) {
            throw new IllegalArgumentException("the table has no column " + percent + " %: it has " + COLUMNS);
        }
        if (batch < 2) {
            throw new IllegalArgumentException("a batch of " + batch);
        }
        int row = 0;
        while (row < BATCHES.length && batch > BATCHES[row]) {
            row++;
        }
        int cell = cell(row, column);
        int step = cell == UP && row > 0 && above(row, column) ? -1 : 1;
        while (cell < 0) {
            row += step;
            cell = cell(row, column);
        }
        if (SAMPLES[row] >= batch) {
            return new AcceptancePlan((int) batch, cell);
        }
        return new AcceptancePlan(SAMPLES[row], cell);
    }

    private static int cell(int row, int column) {
        int place = column - (FIRST_ZERO - row);
        return place < 0 ? DOWN : place < ROW.length ? ROW[place] : UP;
    }

    /** Whether some row above has a number in this column. */
    private static boolean above(int row, int column) {
        for (int other = row - 1; other >= 0; other--) {
            if (cell(other, column) >= 0) {
                return true;
            }
        }
        return false;
    }
}
