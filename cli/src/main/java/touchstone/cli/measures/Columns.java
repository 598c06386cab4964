package touchstone.cli.measures;

import java.util.List;
import touchstone.cli.client.NotUsable;

/**
 * The wanted columns of a table, row by row, from CSV (also packed by gzip), Parquet or standard input; a column's number is its place
 * among the wanted ones.
 */
interface Columns extends AutoCloseable {

    /** Opens a table that must have these columns, by any of their names. */
    static Columns open(Source source, List<String> wanted, List<List<String>> headings) {
        return open(source, List.of(new Shape(wanted, headings)));
    }

    /** Opens a table in the first of these shapes that it has. */
    static Columns open(Source source, List<Shape> shapes) {
        return source.parquet() ? ParquetColumns.open(source, shapes) : new CsvColumns(source, shapes);
    }

    /** The number of the shape that the table has. */
    int shape();

    /** Whether an optional column is there; where it is not, its value is empty. */
    boolean has(int column);

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

    /** Whether a column's value is empty. */
    default boolean empty(int column) {
        return from(column) == to(column);
    }

    /** The line or row, from 1. */
    long line();

    /** A problem with a column's value in this row. */
    NotUsable bad(int column, String wrong);

    @Override
    void close();
}
