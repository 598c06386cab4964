package touchstone.measures.crowd;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Collects answers in any order and makes the table of them. Items and workers keep the order in which they were first seen,
 * classes are put into {@link NaturalOrder}, so the order of the answers never changes which class is which.
 */
public final class LabelCollector {

    private final NameTable items = new NameTable();
    private final NameTable workers = new NameTable();
    private final NameTable classes = new NameTable();
    private final Growing itemOf = new Growing();
    private final Growing workerOf = new Growing();
    private final Growing labelOf = new Growing();

    /** The names of the items so far. */
    public NameTable items() {
        return items;
    }

    /** The names of the workers so far. */
    public NameTable workers() {
        return workers;
    }

    /** The names of the classes so far, in the order in which they were first seen. */
    public NameTable classes() {
        return classes;
    }

    /** How many answers were collected, repeated ones included. */
    public int size() {
        return itemOf.size();
    }

    /** Adds an answer by the numbers that the name tables gave. */
    public void add(int item, int worker, int label) {
        itemOf.add(item);
        workerOf.add(worker);
        labelOf.add(label);
    }

    /** Adds an answer by its names. */
    public void add(String item, String worker, String label) {
        add(items.number(item), workers.number(worker), classes.number(label));
    }

    /**
     * The table of all answers.
     *
     * @throws IllegalStateException when workers × classes do not fit into a whole number
     */
    public CrowdLabels table(Duplicates rule) {
        int classCount = classes.size();
        if ((long) workers.size() * classCount > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException(
                    workers.size() + " workers × " + classCount + " classes are more than a table can hold");
        }
        int[] rank = new int[classCount];
        String[] names = ranked(rank);
        int[] starts = new int[items.size() + 1];
        for (int place = 0; place < size(); place++) {
            starts[itemOf.get(place) + 1]++;
        }
        for (int item = 0; item < items.size(); item++) {
            starts[item + 1] += starts[item];
        }
        int[] next = starts.clone();
        int[] codes = new int[size()];
        for (int place = 0; place < size(); place++) {
            codes[next[itemOf.get(place)]++] = workerOf.get(place) * classCount + rank[labelOf.get(place)];
        }
        int kept = rule == Duplicates.ALL ? codes.length : withoutRepeated(rule, starts, codes, classCount);
        int[] counted = kept == codes.length ? codes : Arrays.copyOf(codes, kept);
        return new CrowdLabels(items, workers, names, starts, counted, codes.length - kept);
    }

    private String[] ranked(int[] rank) {
        String[] seen = new String[classes.size()];
        Arrays.setAll(seen, classes::name);
        Comparator<String> natural = new NaturalOrder();
        int[] order = IntStream.range(0, seen.length)
                .boxed()
                .sorted((left, right) -> natural.compare(seen[left], seen[right]))
                .mapToInt(Integer::intValue)
                .toArray();
        String[] names = new String[seen.length];
        for (int place = 0; place < order.length; place++) {
            rank[order[place]] = place;
            names[place] = seen[order[place]];
        }
        return names;
    }

    /** Moves the answers that count together, mends {@code starts}, and returns how many there are. */
    private int withoutRepeated(Duplicates rule, int[] starts, int[] codes, int classCount) {
        int[] lastItem = new int[workers.size()];
        int[] lastPlace = new int[workers.size()];
        int kept = 0;
        int from = 0;
        for (int item = 0; item + 1 < starts.length; item++) {
            int to = starts[item + 1];
            for (int place = from; place < to; place++) {
                int worker = codes[place] / classCount;
                if (lastItem[worker] != item + 1) {
                    lastItem[worker] = item + 1;
                    lastPlace[worker] = kept;
                    codes[kept++] = codes[place];
                } else if (rule == Duplicates.LAST) {
                    codes[lastPlace[worker]] = codes[place];
                }
            }
            from = to;
            starts[item + 1] = kept;
        }
        return kept;
    }
}
