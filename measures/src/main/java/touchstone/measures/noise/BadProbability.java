package touchstone.measures.noise;

/** A table of probabilities that cannot be one. */
public final class BadProbability extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int item;
    private final int label;

    BadProbability(int item, int label, String wrong) {
        super(wrong);
        this.item = item;
        this.label = label;
    }

    /** Index of the item. */
    public int item() {
        return item;
    }

    /** Index of the class. */
    public int label() {
        return label;
    }
}
