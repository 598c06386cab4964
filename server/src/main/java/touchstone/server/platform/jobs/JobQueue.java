package touchstone.server.platform.jobs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Job;
import touchstone.server.platform.JobKind;
import touchstone.server.platform.Jobs;
import touchstone.server.platform.Json;

/** The front of the jobs: what other rooms call. */
@Component
class JobQueue implements Jobs {

    private final JobStore store;
    private final Ids ids;
    private final Json json;

    JobQueue(JobStore store, Ids ids, Json json) {
        this.store = store;
        this.ids = ids;
        this.json = json;
    }

    @Override
    public <R> Job start(Caller caller, JobKind<R> kind, @Nullable UUID project, R request) {
        return store.insert(ids.random(), project, kind.name(), json.write(request), caller.personId());
    }

    @Override
    public Optional<Job> find(UUID id) {
        return store.find(id);
    }

    @Override
    public List<Job> ofProject(UUID project, int limit) {
        return store.ofProject(project, limit);
    }

    @Override
    public void cancel(UUID id) {
        store.cancel(id);
    }
}
