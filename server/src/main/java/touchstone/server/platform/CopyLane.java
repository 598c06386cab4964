package touchstone.server.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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
    /** Enough that neither side waits for the other at each of its longer steps; a portion of rows is about a megabyte. */
    private static final int MOST_WAITING = 4;

    private final DataSource database;
    private final Thread transaction = Thread.currentThread();
    private final BlockingQueue<Runnable> steps = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean broken;

    /** A lane into the transaction that runs on this thread. */
    CopyLane(DataSource database) {
        this.database = database;
    }

    /**
     * Runs the maker on a thread of its own, which must leave the transaction alone, and does here what it hands over. All of it
     * is done when this returns. When a step fails the maker is stopped at its next one, and the failure of the step is thrown.
     */
    public <T> T whileMaking(Supplier<T> maker) {
        FutureTask<T> made = new FutureTask<>(maker::get);
        Runnable end = () -> {};
        Thread.ofVirtual().name("rows").start(() -> {
            made.run();
            put(end);
        });
        Optional<Throwable> failure = doUntil(end);
        if (failure.isPresent()) {
            throw unchecked(failure.get());
        }
        if (made.state() == Future.State.FAILED) {
            throw unchecked(made.exceptionNow());
        }
        return made.resultNow();
    }

    /** Does the steps until this one, and none after one that failed; gives that failure. */
    private Optional<Throwable> doUntil(Runnable end) {
        Optional<Throwable> failure = Optional.empty();
        boolean interrupted = false;
        for (boolean going = true; going; ) {
            try {
                Runnable step = steps.take();
                going = !step.equals(end);
                if (!broken) {
                    step.run();
                }
            } catch (RuntimeException | Error refused) {
                broken = true;
                failure = Optional.of(refused);
            } catch (InterruptedException stopped) {
                broken = true;
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return failure;
    }

    /** Does this in the transaction, after what was handed over before. */
    public void run(Runnable step) {
        if (Thread.currentThread().equals(transaction)) {
            step.run();
        } else if (broken) {
            throw new CancellationException("the transaction takes nothing more");
        } else {
            put(step);
        }
    }

    /** Sends a portion of rows. */
    void send(String copy, byte[] rows) {
        run(() -> copy(copy, rows));
    }

    private void put(Runnable step) {
        try {
            steps.put(step);
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(nobodyDoes);
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        switch (failure) {
            case RuntimeException known -> throw known;
            case Error known -> throw known;
            default -> throw new IllegalStateException(failure);
        }
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
