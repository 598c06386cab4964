package touchstone.server.platform;

/**
 * A way in which a request can be refused; one enum a room implements it.
 * Title and next step stand in {@code messages/<room>.properties} as {@code problem.<code>.title} and {@code problem.<code>.next};
 * optionally {@code problem.<code>.detail}, where {@code {name}} stands for an argument.
 */
public interface Problem {

    /** The stable code: lower-case words joined by hyphens, unique over all rooms. */
    String code();

    /** The HTTP status. */
    int status();
}
