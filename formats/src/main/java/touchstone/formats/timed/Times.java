package touchstone.formats.timed;

/** Times as text. */
final class Times {

    private Times() {}

    /** Seconds; a comma may stand for the point. */
    static double seconds(String text, String what, long line) throws BadEvents {
        try {
            double value = Double.parseDouble(text.replace(',', '.'));
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException none) {
            throw bad(text, what, line);
        }
        throw bad(text, what, line);
    }

    private static BadEvents bad(String text, String what, long line) {
        return new BadEvents(line, "the " + what + " is \"" + text + "\", not a number of seconds");
    }

    /** An event, whose end must not lie before its start. */
    static TimedEvent event(String recording, String layer, double start, double end, String label, long line)
            throws BadEvents {
        if (end < start) {
            throw new BadEvents(line, "it ends at " + end + " s, before it starts at " + start + " s");
        }
        return new TimedEvent(recording, layer, start, end, label);
    }
}
