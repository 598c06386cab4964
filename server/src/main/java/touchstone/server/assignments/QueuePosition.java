package touchstone.server.assignments;

/**
 * The order of the queue as one number: the rank of the priority in the upper bits, and below it the order of arrival (40 bits).
 * Labelling seats arrive in the order of their items; review seats when the stage before is complete, in milliseconds since 2020.
 */
final class QueuePosition {

    private static final int HIGHEST_PRIORITY = 1_000_000;

    private QueuePosition() {}

    /** Higher priorities get lower ranks; priorities beyond ±1 000 000 count as those. */
    static long rank(int priority) {
        return HIGHEST_PRIORITY - Math.clamp(priority, -HIGHEST_PRIORITY, HIGHEST_PRIORITY);
    }
}
