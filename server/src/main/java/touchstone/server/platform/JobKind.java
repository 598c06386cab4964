package touchstone.server.platform;

/**
 * A kind of work that runs in the background, on any node. One bean each.
 *
 * @param <R> what is asked for: a record that JSON can carry
 */
public interface JobKind<R> {

    /** The name in the job's row and in the API: {@code import}. */
    String name();

    /** The class of the request. */
    Class<R> requestType();

    /**
     * Whether a job whose node died starts again from the beginning; such a job must be safe to repeat.
     * Otherwise it fails and says so.
     */
    boolean resumable();

    /** Does the work and returns the outcome, which JSON must carry. A {@link Refused} fails the job with that problem. */
    Object run(R request, JobContext context) throws Exception;
}
