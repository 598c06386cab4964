package touchstone.server.platform.database;

import java.sql.SQLException;
import java.time.Duration;

/** Waits in small steps for something outside this program, up to a limit. */
final class Patience {
    private static final Duration STEP = Duration.ofMillis(50);
    private final long end;

    Patience(Duration limit) {
        end = System.nanoTime() + limit.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    /** Lets a moment pass. */
    void aMoment() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", interrupted);
        }
    }

    /** Whether a failure to connect may pass by itself: nobody listens yet, starting, recovering, stopping, full. */
    static boolean mayPass(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
    }
}
