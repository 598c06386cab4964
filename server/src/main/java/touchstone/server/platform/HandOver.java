package touchstone.server.platform;

import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * The way between two threads at work on the same rows: one makes steps, the other does them in that order, a few behind. Both
 * have ended when a call returns. It throws what a step threw, after which the maker is stopped at its next one; else what the
 * maker threw.
 */
final class HandOver {
    /** Enough that neither waits for the other at each of its longer steps. */
    private static final int MOST_WAITING = 4;

    private static final int ROOM_FOR_ALL = 1 << 30;
    private static final Executor HERE = Runnable::run;
    private static final Executor BESIDE =
            task -> Thread.ofVirtual().name("beside").start(task);

    private final Queue<Runnable> steps = new ConcurrentLinkedQueue<>();
    private final Semaphore room = new Semaphore(MOST_WAITING);
    private final Semaphore waiting = new Semaphore(0);
    private final Runnable end = () -> {};
    private volatile boolean closed;

    /** Makes on a thread of its own and does on this one what the maker hands over. */
    <T> T doWhileMaking(Supplier<T> maker) {
        CompletableFuture<T> made = CompletableFuture.supplyAsync(() -> make(maker), BESIDE);
        CompletableFuture<Void> done = CompletableFuture.runAsync(this::work, HERE);
        return outcome(made, done);
    }

    /** Makes on this thread and does on one of its own what the maker hands over. */
    <T> T makeWhileDoing(Supplier<T> maker) {
        CompletableFuture<Void> done = CompletableFuture.runAsync(this::work, BESIDE);
        CompletableFuture<T> made = CompletableFuture.supplyAsync(() -> make(maker), HERE);
        return outcome(made, done);
    }

    /** Hands a step over, and waits while too many are waiting; all that it reads is then as it is now. */
    void step(Runnable step) {
        if (closed) {
            throw new CancellationException("a step before this one failed");
        }
        room.acquireUninterruptibly();
        put(step);
    }

    private void put(Runnable step) {
        steps.add(step);
        waiting.release();
    }

    private <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } finally {
            put(end);
        }
    }

    private void work() {
        try {
            for (Runnable step = next(); !step.equals(end); step = next()) {
                step.run();
                room.release();
            }
        } finally {
            closed = true;
            room.release(ROOM_FOR_ALL); // nobody waits for what is not done any more
        }
    }

    private Runnable next() {
        waiting.acquireUninterruptibly();
        return steps.remove();
    }

    private static <T> T outcome(CompletableFuture<T> made, CompletableFuture<Void> done) {
        try {
            made.exceptionally(failed -> null).join(); // wait for both, whatever comes
            done.join();
            return made.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
