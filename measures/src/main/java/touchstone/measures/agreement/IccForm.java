package touchstone.measures.agreement;

/** The six intraclass correlations of Shrout and Fleiss (1979). */
public enum IccForm {
    /** Each item rated by other people; one rating. */
    ONE_ONE("1-1", 1, false),
    /** The same people rate every item and stand for others like them; one rating; differences of level count. */
    TWO_ONE("2-1", 2, false),
    /** The same people rate every item and stand for themselves only; one rating; differences of level do not count. */
    THREE_ONE("3-1", 3, false),
    /** As the first, for the mean of all ratings of an item. */
    ONE_K("1-k", 1, true),
    /** As the second, for the mean of all ratings of an item. */
    TWO_K("2-k", 2, true),
    /** As the third, for the mean of all ratings of an item. */
    THREE_K("3-k", 3, true);

    private final String written;
    private final int model;
    private final boolean mean;

    IccForm(String written, int model, boolean mean) {
        this.written = written;
        this.model = model;
        this.mean = mean;
    }

    /** Model and number of ratings, e.g. {@code 2-1}. */
    public String written() {
        return written;
    }

    int model() {
        return model;
    }

    boolean mean() {
        return mean;
    }
}
