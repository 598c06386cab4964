package touchstone.server.exchange;

import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import touchstone.server.platform.JobContext;

/** A job that a test watches and can stop. */
public final class TestJob implements JobContext {
    private final UUID job = UUID.randomUUID();
    private final UUID project;
    private final UUID person;
    private final LongConsumer watch;
    private volatile boolean stop;

    private TestJob(UUID project, UUID person, LongConsumer watch) {
        this.project = project;
        this.person = person;
        this.watch = watch;
    }

    static TestJob quiet(UUID project, UUID person) {
        return new TestJob(project, person, done -> {});
    }

    /** A job whose progress is told. */
    public static TestJob watched(UUID project, UUID person, LongConsumer watch) {
        return new TestJob(project, person, watch);
    }

    public void cancel() {
        stop = true;
    }

    @Override
    public UUID job() {
        return job;
    }

    @Override
    public @Nullable UUID project() {
        return project;
    }

    @Override
    public UUID startedBy() {
        return person;
    }

    @Override
    public void progress(long done, long total) {
        watch.accept(done);
    }

    @Override
    public void finished(Object outcome) {
        // A test looks at what the job returns.
    }

    @Override
    public Listening onCancel(Runnable stopping) {
        return () -> {};
    }

    @Override
    public boolean cancelled() {
        return stop;
    }
}
