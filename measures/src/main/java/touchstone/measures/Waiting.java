package touchstone.measures;

import java.util.concurrent.Callable;

/**
 * Lets whoever waits for a long computation know how far it is. The listener belongs to the thread that began the computation; parts
 * that run on other threads say nothing, and without a listener nothing happens at all. Results never depend on it.
 */
public final class Waiting {

    private static final ScopedValue<Listener> LISTENER = ScopedValue.newInstance();

    private Waiting() {}

    /** Hears how far a computation is. */
    @FunctionalInterface
    public interface Listener {
        /**
         * A step was done.
         *
         * @param what what is counted, e.g. {@code rounds of dawid-skene}
         * @param done steps done so far
         * @param most steps at which it ends at the latest
         */
        void step(String what, long done, long most);
    }

    /** Runs the computation while the listener hears of it. */
    public static <T> T with(Listener listener, Callable<T> computation) throws Exception {
        return ScopedValue.where(LISTENER, listener).call(computation::call);
    }

    /** Says that a step was done. */
    public static void step(String what, long done, long most) {
        if (LISTENER.isBound()) {
            LISTENER.get().step(what, done, most);
        }
    }
}
