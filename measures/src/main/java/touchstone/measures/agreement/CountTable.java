package touchstone.measures.agreement;

import java.util.Arrays;

/**
 * How often each class was given to an item, kept once per distinct pattern with the number of items that show it. A million
 * answers of a few people to a few classes fold into some thousand patterns, which is what makes resampling quick.
 */
final class CountTable {

    private final int classes;
    private final int[] start;
    private final int[] label;
    private final int[] count;
    private final int[] times;
    private int patterns;

    private CountTable(int classes, int[] start, int[] label, int[] count, int[] times) {
        this.classes = classes;
        this.start = start;
        this.label = label;
        this.count = count;
        this.times = times;
    }

    /** Patterns of the items with at least {@code least} answers. */
    static CountTable of(Ratings ratings, int least) {
        int items = ratings.items();
        CountTable table = new CountTable(
                ratings.scale().size(),
                new int[items + 1],
                new int[ratings.answers()],
                new int[ratings.answers()],
                new int[items]);
        int[] slots = new int[Integer.highestOneBit(Math.max(8, items)) << 2];
        Arrays.fill(slots, -1);
        for (int item = 0; item < items; item++) {
            if (ratings.to(item) - ratings.from(item) >= Math.max(1, least)) {
                table.add(ratings, item, slots);
            }
        }
        return table;
    }

    private void add(Ratings ratings, int item, int[] slots) {
        int from = start[patterns];
        int end = write(ratings, item, from);
        int hash = 1;
        for (int i = from; i < end; i++) {
            hash = 31 * (31 * hash + label[i]) + count[i];
        }
        int slot = (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
        while (slots[slot] >= 0) {
            int other = slots[slot];
            if (Arrays.equals(label, start[other], start[other + 1], label, from, end)
                    && Arrays.equals(count, start[other], start[other + 1], count, from, end)) {
                times[other]++;
                return;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = patterns;
        times[patterns] = 1;
        start[++patterns] = end;
    }

    /** Writes the item's classes, sorted and counted, behind the last pattern. */
    private int write(Ratings ratings, int item, int from) {
        int end = from;
        for (int i = ratings.from(item); i < ratings.to(item); i++) {
            label[end++] = ratings.label(i);
        }
        Arrays.sort(label, from, end);
        int last = from;
        for (int i = from; i < end; i++) {
            if (i > from && label[i] == label[last - 1]) {
                count[last - 1]++;
            } else {
                label[last] = label[i];
                count[last++] = 1;
            }
        }
        return last;
    }

    int classes() {
        return classes;
    }

    int patterns() {
        return patterns;
    }

    int from(int pattern) {
        return start[pattern];
    }

    int to(int pattern) {
        return start[pattern + 1];
    }

    int label(int position) {
        return label[position];
    }

    int count(int position) {
        return count[position];
    }

    /** How many items show the pattern. */
    int times(int pattern) {
        return times[pattern];
    }

    int[] times() {
        return Arrays.copyOf(times, patterns);
    }

    /** Answers in the pattern. */
    int total(int pattern) {
        int sum = 0;
        for (int i = start[pattern]; i < start[pattern + 1]; i++) {
            sum += count[i];
        }
        return sum;
    }

    /** Items in the table. */
    int items() {
        int sum = 0;
        for (int p = 0; p < patterns; p++) {
            sum += times[p];
        }
        return sum;
    }

    /** Items with at least two answers. */
    int pairable() {
        int sum = 0;
        for (int p = 0; p < patterns; p++) {
            sum += total(p) >= 2 ? times[p] : 0;
        }
        return sum;
    }

    /** Number of classes that were given at least once. */
    int classesUsed() {
        boolean[] used = new boolean[classes];
        int sum = 0;
        for (int i = 0; i < start[patterns]; i++) {
            sum += used[label[i]] ? 0 : 1;
            used[label[i]] = true;
        }
        return sum;
    }
}
