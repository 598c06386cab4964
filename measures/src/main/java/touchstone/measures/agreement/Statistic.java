package touchstone.measures.agreement;

/** A figure as a function of how often each of its units is drawn. Safe for use by several threads at once. */
public interface Statistic {

    /** How many real items stand behind each unit; equal items may share one unit. */
    int[] times();

    /**
     * The figure of a draw; NaN when the draw does not suffice for one.
     *
     * @param drawn how often each unit is drawn
     */
    double value(int[] drawn);
}
