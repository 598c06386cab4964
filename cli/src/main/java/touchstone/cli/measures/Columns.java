package touchstone.cli.measures;

import touchstone.cli.client.NotUsable;

/** The wanted columns of a file, row by row; a column's number is its place among the wanted ones. */
interface Columns extends AutoCloseable {

    /** Moves to the next row; false at the end. */
    boolean next();

    /** The bytes in which {@link #from} and {@link #to} count; valid until the next row. */
    byte[] bytes();

    /** The place of the first byte of a column's value. */
    int from(int column);

    /** The place after the last byte of a column's value. */
    int to(int column);

    /** A column's value as text. */
    String text(int column);

    /** The line or row, from 1. */
    long line();

    /** A problem with a column's value in this row. */
    NotUsable bad(int column, String wrong);

    @Override
    void close();
}
