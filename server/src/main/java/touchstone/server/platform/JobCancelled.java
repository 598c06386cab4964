package touchstone.server.platform;

/** Thrown inside a job to end it as cancelled. */
public final class JobCancelled extends RuntimeException {

    /** Ends the job. */
    public JobCancelled() {
        super("cancelled", null, false, false);
    }
}
