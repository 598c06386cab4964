package touchstone.server.exchange.releases;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import touchstone.server.filters.Filters;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Job;
import touchstone.server.platform.Jobs;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Storage;
import touchstone.server.platform.Texts;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** Makes, shows, compares and hands out releases. */
@RestController
@RequestMapping("/api/v1/projects/{slug}/releases")
class ReleaseController {
    private static final int LONGEST_TITLE = 200;

    private final Projects projects;
    private final Policy policy;
    private final Filters filters;
    private final ReleaseStore store;
    private final ReleaseComparisonStore comparison;
    private final ReleaseJob kind;
    private final Jobs jobs;
    private final Audit audit;
    private final Storage storage;
    private final TransactionTemplate transaction;

    ReleaseController(
            Projects projects,
            Policy policy,
            Filters filters,
            ReleaseStore store,
            ReleaseComparisonStore comparison,
            ReleaseJob kind,
            Jobs jobs,
            Audit audit,
            Storage storage,
            TransactionTemplate transaction) {
        this.projects = projects;
        this.policy = policy;
        this.filters = filters;
        this.store = store;
        this.comparison = comparison;
        this.kind = kind;
        this.jobs = jobs;
        this.audit = audit;
        this.storage = storage;
        this.transaction = transaction;
    }

    /** The releases of a project, newest first. */
    record ReleaseList(List<Release> releases) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Job make(Caller caller, @PathVariable String slug, @RequestBody ReleaseRequest request) {
        Project project = project(slug);
        policy.require(caller, new Action.ChangeProject(project.id()));
        if (request.title().isBlank() || Texts.length(request.title()) > LONGEST_TITLE) {
            throw Refused.field("title", "length", "A title has 1 to " + LONGEST_TITLE + " characters.");
        }
        filters.read(project, Objects.requireNonNullElse(request.filter(), ""));
        return Objects.requireNonNull(transaction.execute(status -> {
            audit.record(caller, "exchange.release", project.id(), null, Map.of("title", request.title()));
            return jobs.start(caller, kind, project.id(), request);
        }));
    }

    @GetMapping
    ReleaseList all(Caller caller, @PathVariable String slug) {
        return new ReleaseList(store.all(visible(caller, slug).id()));
    }

    @GetMapping("/{number}")
    Release one(Caller caller, @PathVariable String slug, @PathVariable int number) {
        return release(visible(caller, slug), number);
    }

    @GetMapping("/{from}/compare/{to}")
    Difference compare(Caller caller, @PathVariable String slug, @PathVariable int from, @PathVariable int to) {
        Project project = visible(caller, slug);
        return comparison.between(release(project, from), release(project, to));
    }

    @GetMapping("/{number}/{file}")
    void download(
            Caller caller,
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String file,
            HttpServletResponse response)
            throws IOException {
        Project project = visible(caller, slug);
        Release release = release(project, number);
        ReleaseFile wanted = ReleaseFile.named(file).orElseThrow(Refused::notFound);
        if (wanted.namesPeople()) {
            policy.require(caller, new Action.Export(project.id()));
        }
        String hash = wanted == ReleaseFile.MANIFEST ? release.hash() : hash(release.manifest(), wanted);
        UUID id = ReleaseFile.storageId(HexFormat.of().parseHex(hash));
        response.setContentType(wanted.type());
        response.setHeader("ETag", "\"" + hash + "\"");
        response.setContentLengthLong(storage.size(id));
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(project.slug() + "-" + number + "-" + wanted.fileName())
                        .build()
                        .toString());
        try (InputStream stored = storage.read(id);
                OutputStream out = response.getOutputStream()) {
            stored.transferTo(out);
        }
    }

    private static String hash(JsonNode manifest, ReleaseFile wanted) {
        return manifest.path("files")
                .valueStream()
                .filter(file -> file.path("name").asString().equals(wanted.fileName()))
                .map(file -> file.path("sha256").asString())
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private Release release(Project project, int number) {
        return store.find(project.id(), number).orElseThrow(Refused::notFound);
    }

    private Project visible(Caller caller, String slug) {
        Project project = project(slug);
        policy.require(caller, new Action.SeeReleases(project.id()));
        return project;
    }

    private Project project(String slug) {
        return projects.find(slug).orElseThrow(Refused::notFound);
    }
}
