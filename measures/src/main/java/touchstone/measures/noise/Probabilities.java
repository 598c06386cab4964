package touchstone.measures.noise;

/** A model's probability of every class for every item, made without having seen the item's own label. */
public final class Probabilities {

    private static final double SLACK = 0.02;

    private final float[] cells;
    private final int classes;

    private Probabilities(float[] cells, int classes) {
        this.cells = cells;
        this.classes = classes;
    }

    /**
     * Takes the cells as they are, item by item.
     *
     * @throws BadProbability at the first cell outside [0, 1] or the first item whose cells do not add up to 1
     */
    public static Probabilities of(float[] cells, int classes) {
        if (classes < 2 || cells.length % classes != 0) {
            throw new IllegalArgumentException(cells.length + " cells of " + classes + " classes");
        }
        for (int item = 0; item < cells.length / classes; item++) {
            double sum = 0;
            for (int k = 0; k < classes; k++) {
                float cell = cells[item * classes + k];
                if (!(cell >= 0 && cell <= 1 + SLACK)) {
                    throw new BadProbability(item, k, "the probability is " + cell);
                }
                sum += cell;
            }
            if (Math.abs(sum - 1) > SLACK) {
                throw new BadProbability(item, 0, "the probabilities add up to " + sum);
            }
        }
        return new Probabilities(cells, classes);
    }

    /** Number of items. */
    public int items() {
        return cells.length / classes;
    }

    /** Number of classes. */
    public int classes() {
        return classes;
    }

    /** The probability that the item is of the class. */
    public double of(int item, int label) {
        return cells[item * classes + label];
    }

    /** The most probable class, the first one among equals. */
    public int best(int item) {
        int best = 0;
        for (int k = 1; k < classes; k++) {
            if (cells[item * classes + k] > cells[item * classes + best]) {
                best = k;
            }
        }
        return best;
    }
}
