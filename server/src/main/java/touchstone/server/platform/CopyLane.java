package touchstone.server.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * The way of many rows into the running transaction, which takes them in while more are made: {@link #whileMaking} makes them
 * beside the transaction's thread, and that thread does what the maker hands over, in order. Handed over by the transaction's
 * thread itself, everything is done at once.
 */
public final class CopyLane {
    private final DataSource database;
    private final Thread transaction = Thread.currentThread();
    private final HandOver way = new HandOver();

    /** A lane into the transaction that runs on this thread. */
    CopyLane(DataSource database) {
        this.database = database;
    }

    /**
     * Runs the maker on a thread of its own, which must leave the transaction alone, and does here what it hands over. All of it
     * is done when this returns. Once for each lane.
     *
     * @throws RuntimeException what a step threw, after which the maker is stopped at its next one; else what the maker threw
     */
    public <T> T whileMaking(Supplier<T> maker) {
        return way.doWhileMaking(maker);
    }

    /** Does this in the transaction, after what was handed over before. */
    public void run(Runnable step) {
        if (Thread.currentThread().equals(transaction)) {
            step.run();
        } else {
            way.step(step);
        }
    }

    /** Sends a portion of rows. */
    void send(String copy, byte[] rows) {
        run(() -> copy(copy, rows));
    }

    private void copy(String copy, byte[] rows) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            CopyIn in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
            in.writeToCopy(rows, 0, rows.length);
            in.endCopy();
        } catch (SQLException refused) {
            throw new UncategorizedSQLException("copy rows", copy, refused);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
