package touchstone.measures.located;

import java.util.Arrays;

/** The pairs of parts whose frames meet, found by a sweep from left to right. */
final class Candidates {
    int[] row = new int[64];
    int[] column = new int[64];
    double[] likeness = new double[64];
    int size;

    void add(int r, int c, double value) {
        if (size == row.length) {
            row = Arrays.copyOf(row, 2 * size);
            column = Arrays.copyOf(column, 2 * size);
            likeness = Arrays.copyOf(likeness, 2 * size);
        }
        row[size] = r;
        column[size] = c;
        likeness[size++] = value;
    }

    /** Told of every two frames that meet. */
    interface Meeting {
        void between(int row, int column);
    }

    static void sweep(Place.Frame[] rows, Place.Frame[] columns, Meeting meeting) {
        int[] rowOrder = byLeft(rows);
        int[] columnOrder = byLeft(columns);
        int[] activeRows = new int[rows.length];
        int[] activeColumns = new int[columns.length];
        int rowCount = 0;
        int columnCount = 0;
        int r = 0;
        int c = 0;
        while (r < rows.length || c < columns.length) {
            boolean takeRow = c == columns.length
                    || (r < rows.length && rows[rowOrder[r]].left() <= columns[columnOrder[c]].left());
            if (takeRow) {
                int row = rowOrder[r++];
                columnCount = keep(activeColumns, columnCount, columns, rows[row].left());
                for (int i = 0; i < columnCount; i++) {
                    if (rows[row].meets(columns[activeColumns[i]])) {
                        meeting.between(row, activeColumns[i]);
                    }
                }
                activeRows[rowCount++] = row;
            } else {
                int column = columnOrder[c++];
                rowCount = keep(activeRows, rowCount, rows, columns[column].left());
                for (int i = 0; i < rowCount; i++) {
                    if (columns[column].meets(rows[activeRows[i]])) {
                        meeting.between(activeRows[i], column);
                    }
                }
                activeColumns[columnCount++] = column;
            }
        }
    }

    private static int keep(int[] active, int count, Place.Frame[] frames, double left) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (frames[active[i]].right() >= left) {
                active[kept++] = active[i];
            }
        }
        return kept;
    }

    private static int[] byLeft(Place.Frame[] frames) {
        Integer[] order = new Integer[frames.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(frames[a].left(), frames[b].left()));
        return Arrays.stream(order).mapToInt(i -> i).toArray();
    }
}
