package touchstone.server.rubrics;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import touchstone.labels.Clause;
import touchstone.labels.Question;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Projects;

/** Rubrics to read. Clauses travel as Markdown text, never as HTML. */
@RestController
@RequestMapping("/api/v1/projects/{slug}/rubric")
class RubricController {

    private final RubricStore store;
    private final Projects projects;
    private final Policy policy;

    RubricController(RubricStore store, Projects projects, Policy policy) {
        this.store = store;
        this.projects = projects;
        this.policy = policy;
    }

    /** One version. */
    record RubricView(int version, Instant publishedAt, List<Clause> clauses, List<Question> questions) {}

    /** One line in the list of versions. */
    record Version(int version, Instant publishedAt) {}

    /** All versions, oldest first. */
    record VersionList(List<Version> versions) {}

    @GetMapping
    RubricView one(Caller caller, @PathVariable String slug, @RequestParam @Nullable Integer version) {
        UUID project = project(caller, slug);
        int wanted = version == null ? store.newest(project).orElseThrow(Refused::notFound) : version;
        RubricStore.Published published = store.find(project, wanted).orElseThrow(Refused::notFound);
        return new RubricView(
                wanted,
                published.publishedAt(),
                published.rubric().clauses(),
                published.rubric().questions());
    }

    @GetMapping("/versions")
    VersionList versions(Caller caller, @PathVariable String slug) {
        return new VersionList(store.all(project(caller, slug)).stream()
                .map(entry -> new Version(entry.version(), entry.publishedAt()))
                .toList());
    }

    private UUID project(Caller caller, String slug) {
        UUID project = projects.find(slug).orElseThrow(Refused::notFound).id();
        policy.require(caller, new Action.ReadProject(project));
        return project;
    }
}
