package touchstone.labels.condition;

/** How a subject is held against a value. */
public enum Operator {
    /** One of the subject's values is this one. */
    EQUAL("="),
    /** There is a value, and none is this one. */
    DIFFERENT("!="),
    /** The number is at most this. */
    AT_MOST("<="),
    /** The number is at least this. */
    AT_LEAST(">="),
    /** The number is less than this. */
    LESS("<"),
    /** The number is more than this. */
    MORE(">"),
    /** One of the subject's values is in the list. */
    IN("in"),
    /** The subject contains this: the option or one beneath it, the label, the piece of text. */
    HAS("has");

    private final String written;

    Operator(String written) {
        this.written = written;
    }

    /** How it is written. */
    public String written() {
        return written;
    }

    /** Whether it compares sizes. */
    public boolean ofNumbers() {
        return switch (this) {
            case AT_MOST, AT_LEAST, LESS, MORE -> true;
            case EQUAL, DIFFERENT, IN, HAS -> false;
        };
    }
}
