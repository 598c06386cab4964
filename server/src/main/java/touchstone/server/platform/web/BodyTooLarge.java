package touchstone.server.platform.web;

import java.io.IOException;

/** Thrown while reading a body that is longer than its route takes. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1;
}
