package touchstone.formats;

/** What a reader gives for one record of a file: a row that can be used, or the place and reason why it cannot. */
public sealed interface Reading permits Row, Rejected {
    /** The line of the file on which the record begins, counted from 1. */
    long line();
}
