package touchstone.measures.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who put which item into which class. Answers lie item by item, within an item by rater; nobody answers an item twice, and
 * anybody may have left items out. Classes are numbered in their order, so that neighbours are neighbours on an ordered scale.
 */
public final class Ratings {

    private final int[] start;
    private final int[] rater;
    private final int[] label;
    private final List<String> raterNames;
    private final ClassScale scale;

    private Ratings(int[] start, int[] rater, int[] label, List<String> raterNames, ClassScale scale) {
        this.start = start;
        this.rater = rater;
        this.label = label;
        this.raterNames = raterNames;
        this.scale = scale;
    }

    /**
     * Ratings from three columns of equal length.
     *
     * @param items index of the item per answer, from 0; items without an answer are allowed
     * @param raters index of the rater per answer, into {@code raterNames}
     * @param labels index of the class per answer, into {@code scale}
     * @throws IllegalArgumentException when an index is out of range, or somebody answered an item twice
     */
    public static Ratings of(int[] items, int[] raters, int[] labels, List<String> raterNames, ClassScale scale) {
        if (items.length != raters.length || items.length != labels.length) {
            throw new IllegalArgumentException("columns of different length");
        }
        int count = Arrays.stream(items).max().orElse(-1) + 1;
        int[] start = new int[count + 1];
        for (int item : items) {
            start[item + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        long[] cells = new long[items.length];
        int[] next = Arrays.copyOf(start, count);
        for (int i = 0; i < items.length; i++) {
            checkIndex(raters[i], raterNames.size(), "rater");
            checkIndex(labels[i], scale.size(), "class");
            cells[next[items[i]]++] = ((long) raters[i] << 32) | labels[i];
        }
        for (int item = 0; item < count; item++) {
            Arrays.sort(cells, start[item], start[item + 1]);
        }
        int[] rater = new int[cells.length];
        int[] label = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            rater[i] = (int) (cells[i] >>> 32);
            label[i] = (int) cells[i];
        }
        refuseTwice(start, rater);
        return new Ratings(start, rater, label, List.copyOf(raterNames), scale);
    }

    private static void checkIndex(int index, int size, String what) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no " + what + " of number " + index);
        }
    }

    private static void refuseTwice(int[] start, int[] rater) {
        for (int item = 0; item + 1 < start.length; item++) {
            for (int i = start[item] + 1; i < start[item + 1]; i++) {
                if (rater[i] == rater[i - 1]) {
                    throw new IllegalArgumentException("rater " + rater[i] + " answered item " + item + " twice");
                }
            }
        }
    }

    /**
     * Ratings from a table with a row per item and a column per rater.
     *
     * @param rows class indices into {@code scale}; a negative number is a missing answer
     */
    public static Ratings ofTable(int[][] rows, ClassScale scale) {
        int raters = Arrays.stream(rows).mapToInt(row -> row.length).max().orElse(0);
        long answers = Arrays.stream(rows)
                .flatMapToInt(Arrays::stream)
                .filter(x -> x >= 0)
                .count();
        int[][] columns = new int[3][Math.toIntExact(answers)];
        int at = 0;
        for (int item = 0; item < rows.length; item++) {
            for (int r = 0; r < rows[item].length; r++) {
                if (rows[item][r] >= 0) {
                    columns[0][at] = item;
                    columns[1][at] = r;
                    columns[2][at++] = rows[item][r];
                }
            }
        }
        List<String> names =
                IntStream.rangeClosed(1, raters).mapToObj(Integer::toString).toList();
        return of(columns[0], columns[1], columns[2], names, scale);
    }

    /** Number of item positions, those without an answer included. */
    public int items() {
        return start.length - 1;
    }

    /** Number of raters. */
    public int raters() {
        return raterNames.size();
    }

    /** Number of answers. */
    public int answers() {
        return label.length;
    }

    /** The classes. */
    public ClassScale scale() {
        return scale;
    }

    /** Names of the raters by index. */
    public List<String> raterNames() {
        return raterNames;
    }

    /** Position of the item's first answer. */
    int from(int item) {
        return start[item];
    }

    /** Position after the item's last answer. */
    int to(int item) {
        return start[item + 1];
    }

    int rater(int position) {
        return rater[position];
    }

    int label(int position) {
        return label[position];
    }

    /** The answers of two raters to the items that both answered; the scale stays whole. */
    public Ratings pair(int first, int second) {
        int[][] columns = new int[3][2 * Math.max(1, items())];
        int at = 0;
        for (int item = 0; item < items(); item++) {
            int a = Arrays.binarySearch(rater, from(item), to(item), first);
            int b = Arrays.binarySearch(rater, from(item), to(item), second);
            if (a >= 0 && b >= 0) {
                columns[0][2 * at] = at;
                columns[0][2 * at + 1] = at;
                columns[1][2 * at + 1] = 1;
                columns[2][2 * at] = label[a];
                columns[2][2 * at + 1] = label[b];
                at++;
            }
        }
        int size = 2 * at;
        return of(
                Arrays.copyOf(columns[0], size),
                Arrays.copyOf(columns[1], size),
                Arrays.copyOf(columns[2], size),
                List.of(raterNames.get(first), raterNames.get(second)),
                scale);
    }

    /** The same answers asked as "this class or any other": class 0 is the rest, class 1 the named one. */
    public Ratings against(int chosen) {
        int[] two = Arrays.stream(label).map(x -> x == chosen ? 1 : 0).toArray();
        return new Ratings(start, rater, two, raterNames, ClassScale.named(List.of("rest", scale.name(chosen))));
    }
}
