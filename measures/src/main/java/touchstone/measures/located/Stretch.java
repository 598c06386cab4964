package touchstone.measures.located;

/**
 * A piece of a line: a span of text (code points, end exclusive), an event or a segment (seconds). A moment has start = end.
 *
 * @param start finite
 * @param end not before start
 */
public record Stretch(double start, double end) implements Place {
    public Stretch {
        if (!Double.isFinite(start) || !Double.isFinite(end) || end < start) {
            throw new IllegalArgumentException("a stretch from " + start + " to " + end);
        }
    }

    /** Its length, 0 for a moment. */
    public double length() {
        return end - start;
    }

    /** The length that both cover. */
    public double common(Stretch other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** Common over joint length; two moments are alike fully when equal and else not at all. */
    public double overlap(Stretch other) {
        double common = common(other);
        double joint = length() + other.length() - common;
        if (joint == 0) {
            return start == other.start ? 1 : 0;
        }
        return common / joint;
    }

    /** The same about the same middle, but at least so long: moments become stretches that can overlap. */
    public Stretch widened(double least) {
        double more = Math.max(0, least - length()) / 2;
        return new Stretch(start - more, end + more);
    }

    @Override
    public Frame frame() {
        return new Frame(start, 0, end, 0);
    }
}
