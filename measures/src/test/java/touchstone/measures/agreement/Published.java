package touchstone.measures.agreement;

/** Ratings printed in publications, in the order of their print; -1 is a missing answer, classes count from 0. */
final class Published {

    /** Krippendorff 2011, data "C": 12 units, 4 observers, classes 1 to 5. */
    static final int[][] UNITS_12_BY_4 = {
        {0, 0, -1, 0}, {1, 1, 2, 1}, {2, 2, 2, 2}, {2, 2, 2, 2}, {1, 1, 1, 1}, {0, 1, 2, 3},
        {3, 3, 3, 3}, {0, 0, 1, 0}, {1, 1, 1, 1}, {-1, 4, 4, 4}, {-1, -1, 0, 0}, {-1, -1, 2, -1}
    };

    /** Fleiss 1971: 30 patients, 6 psychiatrists, 5 diagnoses, as counts per diagnosis. */
    static final int[][] DIAGNOSES = {
        {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0}, {2, 0, 4, 0, 0},
        {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6}, {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0},
        {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1}, {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0},
        {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3}, {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0},
        {1, 0, 0, 4, 1}, {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}
    };

    /** The classes of {@link #DIAGNOSES} as tables print them: sorted within a patient. */
    static int[][] sortedByPatient(int[][] counts) {
        int[][] rows = new int[counts.length][];
        for (int i = 0; i < rows.length; i++) {
            int total = java.util.Arrays.stream(counts[i]).sum();
            rows[i] = new int[total];
            int at = 0;
            for (int k = 0; k < counts[i].length; k++) {
                for (int times = 0; times < counts[i][k]; times++) {
                    rows[i][at++] = k;
                }
            }
        }
        return rows;
    }

    /** Anxiety, 20 subjects by 3 raters, values 1 to 6. */
    static final int[][] ANXIETY = {
        {3, 3, 2}, {3, 6, 1}, {3, 4, 4}, {4, 6, 4}, {5, 2, 3}, {5, 4, 2}, {2, 2, 1}, {3, 4, 6}, {5, 3, 1}, {2, 3, 1},
        {2, 2, 1}, {6, 3, 2}, {1, 3, 3}, {5, 3, 3}, {2, 2, 1}, {2, 2, 1}, {1, 1, 3}, {2, 3, 3}, {4, 3, 2}, {3, 4, 2}
    };

    /** Shrout and Fleiss 1979, table 2: 6 targets by 4 judges, values 1 to 10. */
    static final int[][] JUDGES = {{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};

    /** Hayes and Krippendorff 2007: 40 units by 5 observers, values 0 to 3. */
    static final int[][] UNITS_40_BY_5 = {
        {1, 1, 2, -1, 2}, {1, 1, 0, 1, -1}, {2, 3, 3, 3, -1}, {-1, 0, 0, -1, 0}, {0, 0, 0, -1, 0},
        {0, 0, 0, -1, 0}, {1, 0, 2, -1, 1}, {1, -1, 2, 0, -1}, {2, 2, 2, -1, 2}, {2, 1, 1, 1, -1},
        {-1, 1, 0, 0, -1}, {0, 0, 0, 0, -1}, {1, 2, 2, 2, -1}, {3, 3, 2, 2, 3}, {1, 1, 1, -1, 1},
        {1, 1, 1, -1, 1}, {2, 1, 2, -1, 2}, {1, 2, 3, 3, -1}, {1, 1, 0, 1, -1}, {0, 0, 0, -1, 0},
        {0, 0, 1, 1, -1}, {0, 0, -1, 0, 0}, {2, 3, 3, 3, -1}, {0, 0, 0, 0, -1}, {1, 2, -1, 2, 2},
        {0, 1, 1, 1, -1}, {0, 0, 0, 1, 0}, {1, 2, 1, 2, -1}, {1, 1, 2, 2, -1}, {1, 1, 2, -1, 2},
        {1, 1, 0, -1, 0}, {2, 1, 2, 1, -1}, {2, 2, -1, 2, 2}, {3, 2, 2, 2, -1}, {2, 2, 2, -1, 2},
        {2, 2, 3, -1, 2}, {2, 2, 2, -1, 2}, {2, 2, -1, 1, 2}, {2, 2, 2, 2, -1}, {1, 1, 1, -1, 1}
    };

    private Published() {}

    /** Ratings of values that count from {@code lowest} to {@code highest}; -1 stays missing. */
    static Ratings values(int[][] rows, int lowest, int highest) {
        int[][] shifted = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            shifted[i] = java.util.Arrays.stream(rows[i])
                    .map(x -> x < 0 ? -1 : x - lowest)
                    .toArray();
        }
        return Ratings.ofTable(
                shifted,
                ClassScale.numeric(java.util.stream.IntStream.rangeClosed(lowest, highest)
                        .asDoubleStream()
                        .toArray()));
    }

    /** Two raters' ratings from a contingency table: rows the first rater's class, columns the second's. */
    static Ratings crossed(int[][] table) {
        int total = java.util.Arrays.stream(table)
                .flatMapToInt(java.util.Arrays::stream)
                .sum();
        int[][] rows = new int[total][];
        int at = 0;
        for (int k = 0; k < table.length; k++) {
            for (int l = 0; l < table.length; l++) {
                for (int i = 0; i < table[k][l]; i++) {
                    rows[at++] = new int[] {k, l};
                }
            }
        }
        return Ratings.ofTable(rows, ClassScale.ofSize(table.length));
    }
}
