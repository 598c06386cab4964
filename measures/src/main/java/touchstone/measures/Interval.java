package touchstone.measures;

/**
 * A closed interval that holds the true value with a stated probability.
 *
 * @param low lower end, not above {@code high}
 * @param high upper end
 * @param level nominal coverage, in (0, 1), e.g. 0.95
 */
public record Interval(double low, double high, double level) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("a coverage of " + level);
        }
    }

    /** Whether the value lies in the interval, its ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
