package touchstone.formats.npy;

import java.io.IOException;

/** The file is no array of numbers that can be read; the message says why. */
public final class BadArray extends IOException {

    private static final long serialVersionUID = 1;

    BadArray(String message) {
        super(message);
    }
}
