package touchstone.server.exchange.imports;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.server.platform.JobContext;
import touchstone.server.platform.JobKind;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** Imports predictions for items that are there already, in the background. Safe to repeat, like an import of rows. */
@Component
class PredictionImportJob implements JobKind<ImportRequest> {
    private final Projects projects;
    private final PredictionImport imports;
    private final Uploads uploads;

    PredictionImportJob(Projects projects, PredictionImport imports, Uploads uploads) {
        this.projects = projects;
        this.imports = imports;
        this.uploads = uploads;
    }

    @Override
    public String name() {
        return "predictions-import";
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
        return uploads.use(request.file(), context, problems -> imports.run(project, request, context, problems));
    }
}
