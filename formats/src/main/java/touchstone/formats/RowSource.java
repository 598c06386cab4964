package touchstone.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The records of a file, one after the other; only the current one is in memory. */
public interface RowSource extends AutoCloseable {
    /**
     * The next record, or empty at the end of the file.
     *
     * @throws UncheckedIOException when the file itself cannot be read
     */
    Optional<Reading> next();

    /** Closes the file. */
    @Override
    void close() throws IOException;
}
