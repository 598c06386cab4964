package touchstone.measures.crowd;

/**
 * Who said what about which item, as two arrays: answers are grouped by item, and an answer is one number,
 * {@code worker × classes + class}, which is also its row in every table of workers' error rates. 100 million answers take 400 MB.
 * Immutable.
 */
public final class CrowdLabels {

    private final NameTable itemNames;
    private final NameTable workerNames;
    private final String[] classNames;
    private final int[] starts;
    private final int[] codes;
    private final long repeated;

    /**
     * Takes the arrays as they are.
     *
     * @param starts the place of each item's first answer, and at the end the number of answers
     * @param codes {@code worker × classes + class} of each answer
     * @param repeated answers left out because their worker had answered the item already
     */
    CrowdLabels(
            NameTable itemNames, NameTable workerNames, String[] classNames, int[] starts, int[] codes, long repeated) {
        this.itemNames = itemNames;
        this.workerNames = workerNames;
        this.classNames = classNames;
        this.starts = starts;
        this.codes = codes;
        this.repeated = repeated;
    }

    /**
     * A table without names, for data that programs make: names are the numbers.
     *
     * @param starts the place of each item's first answer, and at the end the number of answers
     * @param codes {@code worker × classes + class} of each answer; both arrays are kept, not copied
     */
    public static CrowdLabels of(int workers, int classes, int[] starts, int[] codes) {
        if (starts.length == 0 || starts[starts.length - 1] != codes.length) {
            throw new IllegalArgumentException("the last start is not the number of answers");
        }
        String[] names = new String[classes];
        for (int label = 0; label < classes; label++) {
            names[label] = Integer.toString(label);
        }
        return new CrowdLabels(
                NameTable.numbers(starts.length - 1), NameTable.numbers(workers), names, starts, codes, 0);
    }

    /** How many items have at least one answer. */
    public int items() {
        return starts.length - 1;
    }

    /** How many workers gave at least one answer. */
    public int workers() {
        return workerNames.size();
    }

    /** How many different classes occur. */
    public int classes() {
        return classNames.length;
    }

    /** How many answers count. */
    public int answers() {
        return codes.length;
    }

    /** How many answers were left out by the rule for repeated answers. */
    public long repeated() {
        return repeated;
    }

    /** The place of an item's first answer. */
    public int from(int item) {
        return starts[item];
    }

    /** The place after an item's last answer. */
    public int to(int item) {
        return starts[item + 1];
    }

    /** The worker of the answer at a place. */
    public int worker(int place) {
        return codes[place] / classNames.length;
    }

    /** The class that the answer at a place names. */
    public int label(int place) {
        return codes[place] % classNames.length;
    }

    /** {@code worker × classes + class} of the answer at a place. */
    public int code(int place) {
        return codes[place];
    }

    /** The name of an item. */
    public String itemName(int item) {
        return itemNames.name(item);
    }

    /** The name of a worker. */
    public String workerName(int worker) {
        return workerNames.name(worker);
    }

    /** The name of a class; classes are in {@link NaturalOrder}. */
    public String className(int label) {
        return classNames[label];
    }

    /** The names of the items. */
    public NameTable itemNames() {
        return itemNames;
    }

    /** The names of the workers. */
    public NameTable workerNames() {
        return workerNames;
    }

    /** The array behind {@link #from}, for kernels; read only. */
    public int[] starts() {
        return starts;
    }

    /** The array behind {@link #code}, for kernels; read only. */
    public int[] codes() {
        return codes;
    }

    /** How many answers each worker gave. */
    public int[] answersByWorker() {
        int[] counts = new int[workers()];
        for (int code : codes) {
            counts[code / classNames.length]++;
        }
        return counts;
    }

    /** How many answers name each class. */
    public long[] answersByClass() {
        long[] counts = new long[classes()];
        for (int code : codes) {
            counts[code % classNames.length]++;
        }
        return counts;
    }
}
