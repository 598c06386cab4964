package touchstone.measures.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** The answers of every two people to the items that both answered. */
final class RaterPairs {

    private static final long MOST = 100_000_000L;

    private RaterPairs() {}

    /**
     * Two people's answers to the same items.
     *
     * @param first the rater with the smaller index
     * @param items item per pair of answers
     * @param left class given by the first
     * @param right class given by the second
     */
    record Pair(int first, int second, int[] items, int[] left, int[] right) {}

    private static final class Growing {
        private int[] cells = new int[12];
        private int size;

        void add(int item, int left, int right) {
            if (size + 3 > cells.length) {
                cells = Arrays.copyOf(cells, cells.length * 2);
            }
            cells[size++] = item;
            cells[size++] = left;
            cells[size++] = right;
        }

        int[] column(int which) {
            int[] column = new int[size / 3];
            for (int i = 0; i < column.length; i++) {
                column[i] = cells[3 * i + which];
            }
            return column;
        }
    }

    /** All pairs with at least one common item, by index. */
    static List<Pair> of(Ratings ratings) {
        long pairs = 0;
        for (int item = 0; item < ratings.items(); item++) {
            long size = ratings.to(item) - ratings.from(item);
            pairs += size * (size - 1) / 2;
        }
        if (pairs > MOST) {
            throw new IllegalArgumentException(
                    pairs + " pairs of answers to compare one by one (at most " + MOST + "); compare fewer people");
        }
        TreeMap<Long, Growing> found = new TreeMap<>();
        for (int item = 0; item < ratings.items(); item++) {
            for (int i = ratings.from(item); i < ratings.to(item); i++) {
                for (int j = i + 1; j < ratings.to(item); j++) {
                    found.computeIfAbsent(((long) ratings.rater(i) << 32) | ratings.rater(j), key -> new Growing())
                            .add(item, ratings.label(i), ratings.label(j));
                }
            }
        }
        List<Pair> all = new ArrayList<>(found.size());
        found.forEach((key, cells) -> all.add(
                new Pair((int) (key >>> 32), key.intValue(), cells.column(0), cells.column(1), cells.column(2))));
        return all;
    }
}
