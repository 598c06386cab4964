package touchstone.cli.client;

/** How the verbs end. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;

    /** The server refused, or a job failed. */
    public static final int REFUSED = 1;

    /** Wrong usage, or nothing could be read. */
    public static final int NOTHING_READ = 2;

    /** The server cannot be reached. */
    public static final int NOT_REACHED = 3;

    private ExitCode() {}
}
