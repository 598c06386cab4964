package touchstone.cli.client;

/** The command cannot be carried out as given; the message says why, {@code next} what to do. */
public final class NotUsable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final String next;

    /** With the exit code of the command, why it cannot be carried out, and what to do. */
    public NotUsable(int exitCode, String message, String next) {
        super(message, null, false, false);
        this.exitCode = exitCode;
        this.next = next;
    }

    /** The exit code of the command. */
    public int exitCode() {
        return exitCode;
    }

    /** What to do. */
    public String next() {
        return next;
    }
}
