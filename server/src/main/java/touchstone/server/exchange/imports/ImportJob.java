package touchstone.server.exchange.imports;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.server.platform.JobContext;
import touchstone.server.platform.JobKind;
import touchstone.server.platform.Refused;
import touchstone.server.platform.StatisticsStore;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** Imports rows in the background. Safe to repeat: all goes over in one transaction, and rows that are there stay as they are. */
@Component
class ImportJob implements JobKind<ImportRequest> {
    private static final int MANY = 1_000;
    private static final List<String> FILLED = List.of("item", "prediction", "progress", "slot");

    private final Projects projects;
    private final ItemImport imports;
    private final Uploads uploads;
    private final StatisticsStore statistics;

    ImportJob(Projects projects, ItemImport imports, Uploads uploads, StatisticsStore statistics) {
        this.projects = projects;
        this.imports = imports;
        this.uploads = uploads;
        this.statistics = statistics;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Class<ImportRequest> requestType() {
        return ImportRequest.class;
    }

    @Override
    public boolean resumable() {
        return true;
    }

    @Override
    public Object run(ImportRequest request, JobContext context) throws Exception {
        UUID id = Objects.requireNonNull(context.project());
        Project project = projects.find(id).orElseThrow(Refused::notFound);
        ImportOutcome outcome =
                uploads.use(request.file(), context, problems -> imports.run(project, request, context, problems));
        if (!request.dryRun() && outcome.accepted() >= MANY) {
            statistics.renew(FILLED);
        }
        return outcome;
    }
}
