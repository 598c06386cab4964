package touchstone.server.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a running job knows and says about itself. */
public interface JobContext {

    /** The job. */
    UUID job();

    /** The project it belongs to, if any. */
    @Nullable
    UUID project();

    /** The person who started it. */
    UUID startedBy();

    /** Reports progress; written at most once a second. {@code total} below zero means not known yet. */
    void progress(long done, long total);

    /** Whether somebody asked to stop; looked up at most once a second. */
    boolean cancelled();

    /**
     * Keeps the outcome inside the running transaction, as its last step: what the transaction did and what is said of it
     * then stand together, and a job whose node dies after the commit is not run again. Ends the job as cancelled when
     * another node has taken it over.
     */
    void finished(Object outcome);

    /**
     * Calls this when somebody asks to stop, on another thread and again every second, until what is returned is closed. Closing
     * waits for a call that is under way.
     */
    Listening onCancel(Runnable stop);

    /** Calls nobody any more once it is closed. */
    @FunctionalInterface
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /** Ends the job as cancelled if somebody asked to stop. */
    default void stopIfCancelled() {
        if (cancelled()) {
            throw new JobCancelled();
        }
    }
}
