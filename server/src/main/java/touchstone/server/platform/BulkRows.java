package touchstone.server.platform;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Many rows on their way into a table, in the running transaction. They go to the lane whenever about a megabyte has come
 * together.
 */
public final class BulkRows {
    private static final int SEND_AT = 1 << 20;

    private final CopyLane lane;
    private final String copy;
    private final StringBuilder waiting = new StringBuilder();

    /**
     * Rows for a table.
     *
     * @param lane takes them over, portion by portion
     * @param table its name; never a user's text
     * @param columns their names, joined by commas; never a user's text
     */
    public BulkRows(CopyLane lane, String table, String columns) {
        this.lane = lane;
        this.copy = "COPY " + table + " (" + columns + ") FROM STDIN";
    }

    /** Adds a row: texts, numbers, truth values, ids, bytes, and collections of texts, in the order of the columns. */
    public void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                waiting.append('\t');
            }
            put(values[i]);
        }
        waiting.append('\n');
        if (waiting.length() >= SEND_AT) {
            send();
        }
    }

    /** Hands what is waiting over to the lane. */
    public void send() {
        if (!waiting.isEmpty()) {
            byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
            waiting.setLength(0);
            lane.send(copy, bytes);
        }
    }

    private void put(@Nullable Object value) {
        switch (value) {
            case null -> waiting.append("\\N");
            case byte[] bytes -> waiting.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case Collection<?> texts -> putList(texts);
            case String text -> putText(text);
            default -> waiting.append(value); // numbers, truth values and ids have no character to escape
        }
    }

    private void putText(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = switch (text.charAt(i)) {
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                default -> "";
            };
            if (!escaped.isEmpty()) {
                waiting.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        waiting.append(text, from, text.length());
    }

    private void putList(Collection<?> texts) {
        StringBuilder list = new StringBuilder("{");
        for (Object text : texts) {
            if (list.length() > 1) {
                list.append(',');
            }
            list.append('"')
                    .append(String.valueOf(text).replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        putText(list.append('}').toString());
    }
}
