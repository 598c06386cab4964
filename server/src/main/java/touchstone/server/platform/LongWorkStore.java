package touchstone.server.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work that takes as long as its project is large. The database ends what a request does after half a minute, so that nothing
 * hangs; a job, and what somebody does to a whole project on purpose, is not to fail because there is much of it.
 */
@Component
public class LongWorkStore {
    private static final Logger LOG = LoggerFactory.getLogger(LongWorkStore.class);
    private static final String STATEMENT_CANCELLED = "57014";

    private final DataSource database;
    private final JdbcClient jdbc;

    LongWorkStore(DataSource database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** Lets statements last until the running transaction ends. They still wait only so long for what others have locked. */
    public void here() {
        jdbc.sql("SET LOCAL statement_timeout = 0").update();
    }

    /**
     * Runs a job's work in a transaction in which statements last, and wait for others, and pause between each other, as long as
     * they need. When somebody asks the job to stop, the statement under way is stopped in the database.
     *
     * @throws JobCancelled when it was stopped so
     */
    public <T> T inOne(TransactionTemplate transaction, JobContext job, TransactionCallback<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            here();
            jdbc.sql("SET LOCAL lock_timeout = 0").update();
            jdbc.sql("SET LOCAL idle_in_transaction_session_timeout = 0").update();
            Connection connection = DataSourceUtils.getConnection(database);
            try (JobContext.Listening stop = job.onCancel(() -> cancel(connection))) {
                return work.doInTransaction(status);
            } catch (RuntimeException ended) {
                throw job.cancelled() && isCancelled(ended) ? new JobCancelled() : ended;
            } finally {
                DataSourceUtils.releaseConnection(connection, database);
            }
        }));
    }

    private static void cancel(Connection connection) {
        try {
            connection.unwrap(PGConnection.class).cancelQuery();
        } catch (SQLException notReached) {
            LOG.warn("a statement could not be stopped; its job ends after it", notReached);
        }
    }

    private static boolean isCancelled(RuntimeException ended) {
        return NestedExceptionUtils.getMostSpecificCause(ended) instanceof SQLException cause
                && STATEMENT_CANCELLED.equals(cause.getSQLState());
    }
}
