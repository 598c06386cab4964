package touchstone.formats;

/** How large the parts of a file may be. */
public final class Limits {
    /** Characters of one record: a line of JSON Lines, an element of a JSON list, a cell of CSV. */
    public static final int RECORD_CHARACTERS = 8 * 1024 * 1024;
    /** Levels of objects and lists inside each other. */
    public static final int NESTING = 64;
    /** Columns of a table. */
    public static final int COLUMNS = 2_000;
    /** Characters of one number. */
    static final int NUMBER_CHARACTERS = 1_000;
    /** Characters of the name of a field. */
    static final int NAME_CHARACTERS = 10_000;
    /** Digits before the decimal point. */
    static final int NUMBER_DIGITS = 308;

    private Limits() {}
}
