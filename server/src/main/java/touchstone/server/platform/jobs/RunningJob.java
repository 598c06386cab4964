package touchstone.server.platform.jobs;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.server.platform.JobCancelled;
import touchstone.server.platform.JobContext;

/** What a job sees of itself while it runs. Several threads may report. */
final class RunningJob implements JobContext {

    private static final long EVERY_MS = 500;

    private final JobStore store;
    private final JobStore.Taken taken;
    private final Outcomes outcomes;
    private final Clock clock;
    private volatile long done;
    private volatile long total = -1;
    private volatile boolean stop;
    private volatile long lastTold;
    private @Nullable Runnable onStop;

    RunningJob(JobStore store, JobStore.Taken taken, Outcomes outcomes, Clock clock) {
        this.store = store;
        this.taken = taken;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Override
    public UUID job() {
        return taken.id();
    }

    @Override
    public @Nullable UUID project() {
        return taken.project();
    }

    @Override
    public UUID startedBy() {
        return taken.createdBy();
    }

    @Override
    public void progress(long done, long total) {
        this.done = done;
        this.total = total;
    }

    @Override
    public boolean cancelled() {
        return stop;
    }

    @Override
    public Listening onCancel(Runnable stopping) {
        listen(stopping);
        return () -> listen(null);
    }

    private synchronized void listen(@Nullable Runnable stopping) {
        onStop = stopping;
    }

    private synchronized void tellToStop() {
        if (onStop != null) {
            onStop.run();
        }
    }

    @Override
    public void finished(Object outcome) {
        if (!store.keepOutcome(taken, outcomes.of(outcome))) {
            throw new JobCancelled();
        }
    }

    /** Writes the progress and learns whether to stop; called by the runner's heartbeat, outside the job's transaction. */
    void beat() {
        if (clock.millis() - lastTold >= EVERY_MS) {
            stop = store.alive(taken, done, knownTotal()) || stop;
            lastTold = clock.millis();
            if (stop) {
                tellToStop();
            }
        }
    }

    long done() {
        return done;
    }

    @Nullable
    Long knownTotal() {
        return total < 0 ? null : total;
    }
}
