package touchstone.server.exchange.releases;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.server.platform.JobContext;
import touchstone.server.platform.JobKind;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Projects;

/** Makes releases in the background. A release whose node died is made again from the beginning: it gets its number at the end. */
@Component
class ReleaseJob implements JobKind<ReleaseRequest> {
    private final Projects projects;
    private final ReleaseMaker maker;

    ReleaseJob(Projects projects, ReleaseMaker maker) {
        this.projects = projects;
        this.maker = maker;
    }

    /** What came of it. */
    record Outcome(int number, String hash, long items) {}

    @Override
    public String name() {
        return "release";
    }

    @Override
    public Class<ReleaseRequest> requestType() {
        return ReleaseRequest.class;
    }

    @Override
    public boolean resumable() {
        return true;
    }

    @Override
    public Object run(ReleaseRequest request, JobContext context) throws Exception {
        UUID id = Objects.requireNonNull(context.project());
        Release release = maker.make(projects.find(id).orElseThrow(Refused::notFound), request, context);
        return new Outcome(release.number(), release.hash(), release.items());
    }
}
