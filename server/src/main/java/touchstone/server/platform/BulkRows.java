package touchstone.server.platform;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Many rows on their way into a table, in the running transaction. They are sent by COPY whenever about a megabyte has come
 * together, so other statements may run in between.
 */
public final class BulkRows {
    private static final int SEND_AT = 1 << 20;

    private final DataSource database;
    private final String copy;
    private final StringBuilder waiting = new StringBuilder();

    /**
     * Rows for a table.
     *
     * @param table its name; never a user's text
     * @param columns their names, joined by commas; never a user's text
     */
    public BulkRows(DataSource database, String table, String columns) {
        this.database = database;
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

    /** Sends what is waiting. */
    public void send() {
        if (waiting.isEmpty()) {
            return;
        }
        byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        waiting.setLength(0);
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            CopyIn rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
            rows.writeToCopy(bytes, 0, bytes.length);
            rows.endCopy();
        } catch (SQLException refused) {
            throw new UncategorizedSQLException("copy rows", copy, refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
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
