package touchstone.server.platform;

/** The program refuses to start: with a stable code, what is wrong, and what to do next. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String next;

    /** A refusal with the failure that led to it. */
    public CannotStart(String code, String wrong, String next, Throwable cause) {
        super(wrong, cause);
        this.code = code;
        this.next = next;
    }

    /** A refusal by our own judgement. */
    public CannotStart(String code, String wrong, String next) {
        super(wrong);
        this.code = code;
        this.next = next;
    }

    /** The stable code, such as {@code database-not-durable}. */
    public String code() {
        return code;
    }

    /** What the person who starts the program can do about it. */
    public String next() {
        return next;
    }
}
