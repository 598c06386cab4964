package touchstone.formats.timed;

import java.io.IOException;

/** A list of events cannot be read; the message says why, without a full stop. */
public final class BadEvents extends IOException {

    private static final long serialVersionUID = 1;

    private final long line;

    BadEvents(long line, String message) {
        super(message);
        this.line = line;
    }

    /** The line where it is, from 1. */
    public long line() {
        return line;
    }
}
