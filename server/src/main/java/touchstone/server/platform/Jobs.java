package touchstone.server.platform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Background work: kept as rows, run by whichever node is free. */
public interface Jobs {

    /** Queues the work; it starts after the running transaction commits. Checks no rights. */
    <R> Job start(Caller caller, JobKind<R> kind, @Nullable UUID project, R request);

    /** The job, without asking who wants to know. */
    Optional<Job> find(UUID id);

    /** The newest jobs of the project, newest first. */
    List<Job> ofProject(UUID project, int limit);

    /** Asks the job to stop: at once while queued, at its next look while running. */
    void cancel(UUID id);
}
