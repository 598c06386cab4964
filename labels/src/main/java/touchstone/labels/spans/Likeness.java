package touchstone.labels.spans;

/**
 * How much two spans say the same: shared code points by covered code points, halved for another label, times three
 * quarters for other attributes. In billionths, so that sums do not depend on their order.
 */
final class Likeness {
    static final long FULL = 1_000_000_000;
    private static final double OTHER_LABEL = 0.5;
    private static final double OTHER_ATTRIBUTES = 0.75;

    private Likeness() {}

    static long of(Span a, Span b) {
        double likeness = overlap(a, b)
                * (a.label().equals(b.label()) ? 1 : OTHER_LABEL)
                * (a.attributes().equals(b.attributes()) ? 1 : OTHER_ATTRIBUTES);
        return Math.round(FULL * likeness);
    }

    /** Shared code points by covered code points, 0 to 1. */
    static double overlap(Span a, Span b) {
        int shared = a.overlap(b);
        return (double) shared / (a.stretch().length() + b.stretch().length() - shared);
    }
}
