package touchstone.server.exchange.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import touchstone.formats.TableWriter;

/** The ways in which export lines are written. */
public final class LineWriters {
    private LineWriters() {}

    /** As they are, one a line. */
    public static LineWriter jsonl(OutputStream stream) {
        return new LineWriter() {
            @Override
            public void write(String line, JsonNode tree) throws IOException {
                stream.write(line.getBytes(StandardCharsets.UTF_8));
                stream.write('\n');
            }

            @Override
            public boolean needsTree() {
                return false;
            }

            @Override
            public void close() throws IOException {
                stream.flush();
            }
        };
    }

    /** As rows of a table, after its header. */
    public static LineWriter table(TableWriter writer, ItemTable table) throws IOException {
        writer.row(table.header());
        return new LineWriter() {
            @Override
            public void write(String line, JsonNode tree) throws IOException {
                writer.row(table.row(tree));
            }

            @Override
            public boolean needsTree() {
                return true;
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }
}
