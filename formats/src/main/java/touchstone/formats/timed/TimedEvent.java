package touchstone.formats.timed;

/**
 * Something that was marked in time.
 *
 * @param recording the recording that the file names; empty where it names none
 * @param layer the tier, the voice or the kind of line it is from; empty where there are none
 * @param start seconds, finite
 * @param end seconds, not before {@code start}; a moment has start = end
 * @param label what it is; may be empty
 */
public record TimedEvent(String recording, String layer, double start, double end, String label) {
    public TimedEvent {
        if (!Double.isFinite(start) || !Double.isFinite(end) || end < start) {
            throw new IllegalArgumentException("an event from " + start + " to " + end);
        }
    }
}
