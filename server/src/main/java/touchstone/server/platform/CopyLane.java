package touchstone.server.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Sends rows of several tables, in the order in which they are handed over, over the connection of the running transaction and
 * beside the thread that makes them: while the database takes one portion in, the next is made. {@link #drain} before any other
 * statement of the transaction.
 */
public final class CopyLane implements AutoCloseable {
    private final DataSource database;
    private final Connection connection;
    private final ExecutorService lane =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("copy").factory());
    private CompletableFuture<Void> sending = CompletableFuture.completedFuture(null);

    /** A lane over the connection of the transaction that runs on this thread. */
    CopyLane(DataSource database) {
        this.database = database;
        this.connection = DataSourceUtils.getConnection(database);
    }

    /** Hands a portion over and returns when the one before it has arrived. */
    void send(String copy, byte[] rows) {
        drain();
        sending = CompletableFuture.runAsync(() -> copy(copy, rows), lane);
    }

    /** Waits until everything has arrived, and throws what the database threw. */
    public void drain() {
        CompletableFuture<Void> last = sending;
        sending = CompletableFuture.completedFuture(null);
        try {
            last.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void copy(String copy, byte[] rows) {
        try {
            CopyIn in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
            in.writeToCopy(rows, 0, rows.length);
            in.endCopy();
        } catch (SQLException refused) {
            throw new UncategorizedSQLException("copy rows", copy, refused);
        }
    }

    /** Waits for what is on its way: nothing speaks on the connection any more when this returns. */
    @Override
    public void close() {
        try {
            drain();
        } finally {
            lane.close();
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
