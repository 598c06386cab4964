package touchstone.measures.located;

/**
 * Events of reference and other answer, and what became of them.
 *
 * @param reference how many events the reference has
 * @param other how many the other answer has
 * @param found pairs of the same label
 * @param substituted pairs of different labels among what is left
 */
public record EventCounts(double reference, double other, double found, double substituted) {
    /** F1 = 2 · found / (reference + other); not a number where there are no events. */
    public double f1() {
        return 2 * found / (reference + other);
    }

    public double precision() {
        return found / other;
    }

    public double recall() {
        return found / reference;
    }

    public double deleted() {
        return reference - found - substituted;
    }

    public double inserted() {
        return other - found - substituted;
    }

    /** Substitutions, deletions and insertions for each event of the reference; may exceed 1. */
    public double errorRate() {
        return (substituted + deleted() + inserted()) / reference;
    }

    EventCounts plus(EventCounts more) {
        return new EventCounts(
                reference + more.reference, other + more.other, found + more.found, substituted + more.substituted);
    }
}
