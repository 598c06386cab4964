package touchstone.server.platform.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Events;
import touchstone.server.platform.Job;
import touchstone.server.platform.JobCancelled;
import touchstone.server.platform.JobKind;
import touchstone.server.platform.Refused;

/** Looks for waiting jobs and runs a few at a time. */
@Component
class JobRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int AT_ONCE = 2;

    private final JobStore store;
    private final Map<String, JobKind<?>> kinds;
    private final Outcomes outcomes;
    private final Events events;
    private final Clock clock;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Set<RunningJob> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean on;

    JobRunner(JobStore store, List<JobKind<?>> kinds, Outcomes outcomes, Events events, Clock clock) {
        this.store = store;
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(JobKind::name, Function.identity()));
        this.outcomes = outcomes;
        this.events = events;
        this.clock = clock;
    }

    /** Takes what is waiting. Half a second is the longest that a job waits for a free node. */
    @Scheduled(fixedDelay = 500)
    void look() {
        while (on && free.tryAcquire()) {
            JobStore.Taken taken;
            try {
                taken = store.take(kinds.keySet()).orElse(null);
            } catch (DataAccessException e) {
                free.release();
                throw e;
            }
            if (taken == null) {
                free.release();
                return;
            }
            threads.execute(() -> runAndRelease(taken));
        }
    }

    @Scheduled(fixedDelay = 1_000)
    void beat() {
        running.forEach(RunningJob::beat);
    }

    @Scheduled(fixedDelay = 10_000)
    void recover() {
        // After a machine stood still, this may come before the beat: what this node runs is not dead.
        beat();
        Set<String> resumable = kinds.values().stream()
                .filter(JobKind::resumable)
                .map(JobKind::name)
                .collect(Collectors.toUnmodifiableSet());
        store.recover(resumable, outcomes.interrupted());
    }

    private void runAndRelease(JobStore.Taken taken) {
        RunningJob context = new RunningJob(store, taken, outcomes, clock);
        running.add(context);
        try {
            run(taken, context);
        } finally {
            running.remove(context);
            free.release();
        }
    }

    private void run(JobStore.Taken taken, RunningJob context) {
        Job.State state = Job.State.FAILED;
        String outcome;
        try {
            JobKind<?> kind = kinds.get(taken.kind());
            outcome = kind == null ? outcomes.interrupted() : outcomes.of(execute(kind, taken, context));
            state = kind == null ? Job.State.FAILED : Job.State.DONE;
        } catch (JobCancelled cancelled) {
            state = Job.State.CANCELLED;
            outcome = null;
        } catch (Exception | StackOverflowError thrown) {
            if (lostByNode(thrown)) {
                giveBack(taken);
                return;
            }
            if (context.cancelled()) {
                state = Job.State.CANCELLED;
            }
            outcome = outcomes.failure(thrown);
        }
        store.end(taken, state, context.done(), context.knownTotal(), outcome);
        if (taken.project() != null) {
            events.tellProject(taken.project(), Events.What.JOB, Events.Audience.MANAGERS);
        }
    }

    // The node is being stopped, or the database went away: that is no fault of the job.
    private boolean lostByNode(Throwable thrown) {
        if (!on) {
            return !(thrown instanceof Refused);
        }
        return JobStore.isDatabaseGone(thrown);
    }

    // Interrupted threads cannot talk to the database, so a fresh one does; if that fails too, the job is taken up
    // again
    // like that of a dead node.
    private void giveBack(JobStore.Taken taken) {
        JobKind<?> kind = kinds.get(taken.kind());
        Thread hand = Thread.ofVirtual()
                .start(() -> store.giveBack(taken, kind != null && kind.resumable(), outcomes.interrupted()));
        boolean interrupted = Thread.interrupted();
        try {
            hand.join(Duration.ofSeconds(3));
        } catch (InterruptedException again) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private <R> Object execute(JobKind<R> kind, JobStore.Taken taken, RunningJob context) throws Exception {
        return kind.run(outcomes.request(kind, taken.request()), context);
    }

    @Override
    public void start() {
        on = true;
    }

    @Override
    public void stop() {
        on = false;
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("a job did not stop in time; another node, or the next start, takes care of it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return on;
    }
}
