package touchstone.server.exchange.exports;

import java.io.Closeable;
import java.io.IOException;
import tools.jackson.databind.JsonNode;

/** Writes export lines in one format. */
public interface LineWriter extends Closeable {
    /**
     * Writes one item.
     *
     * @param line the line as text
     * @param tree the same parsed; only read when {@link #needsTree()}
     */
    void write(String line, JsonNode tree) throws IOException;

    /** Whether this format looks into the line. */
    boolean needsTree();

    /** Writes what is held; the stream below stays open. */
    @Override
    void close() throws IOException;
}
