package touchstone.measures.located;

/**
 * How far times may be off and still fit: always on each side, so 0.2 means from 0.2 before to 0.2 after.
 *
 * @param seconds on each side, not negative
 * @param shareOfLength the end may also be off by this share of the reference's length, in [0, 1]
 */
public record Collar(double seconds, double shareOfLength) {
    public Collar {
        if (!(seconds >= 0) || !(shareOfLength >= 0 && shareOfLength <= 1)) {
            throw new IllegalArgumentException("a collar of " + seconds + " and " + shareOfLength);
        }
    }

    boolean startFits(Stretch reference, Stretch other) {
        return Math.abs(reference.start() - other.start()) <= seconds;
    }

    boolean endFits(Stretch reference, Stretch other) {
        return Math.abs(reference.end() - other.end()) <= Math.max(seconds, shareOfLength * reference.length());
    }
}
