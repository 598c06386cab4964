package touchstone.measures.consensus;

/** A method does not exist for a table; the message says why and what to use in its place. */
public final class NotApplicable extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotApplicable(String message) {
        super(message, null, false, false);
    }
}
