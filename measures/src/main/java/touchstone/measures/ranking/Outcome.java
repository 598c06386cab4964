package touchstone.measures.ranking;

/** What one person or judge said about two candidates shown side by side. */
public enum Outcome {
    /** The one shown first (left, A) is better. */
    FIRST,
    /** The one shown second (right, B) is better. */
    SECOND,
    /** Both are equally good. */
    TIE,
    /** Both are bad: a tie about which is better, and a statement about both. */
    BOTH_BAD;

    /** The same statement about the two in the other order. */
    public Outcome turned() {
        return switch (this) {
            case FIRST -> SECOND;
            case SECOND -> FIRST;
            case TIE -> TIE;
            case BOTH_BAD -> BOTH_BAD;
        };
    }

    /** Whether neither of the two was preferred. */
    public boolean undecided() {
        return this == TIE || this == BOTH_BAD;
    }
}
