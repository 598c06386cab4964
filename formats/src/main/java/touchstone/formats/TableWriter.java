package touchstone.formats;

import java.io.IOException;
import java.util.List;

/** Writes a table row by row to a stream; only a few rows are in memory. */
public interface TableWriter extends AutoCloseable {
    /** Writes one row; the first one is the header. */
    void row(List<Cell> cells) throws IOException;

    /** Writes what is still held and ends the table. The stream below stays open. */
    @Override
    void close() throws IOException;
}
