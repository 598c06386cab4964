package touchstone.server.projects.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Role;
import touchstone.server.projects.Project;
import touchstone.server.projects.ProjectState;

/** Projects to look at. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectController {

    private final ProjectStore store;
    private final ProjectDoor door;
    private final Policy policy;

    ProjectController(ProjectStore store, ProjectDoor door, Policy policy) {
        this.store = store;
        this.door = door;
        this.policy = policy;
    }

    /** One line in the list of projects. */
    record Summary(
            String slug,
            String title,
            ProjectState state,
            @Nullable Instant dueAt,
            Set<Role> roles) {}

    /** The projects that the caller knows of. */
    record ProjectList(List<Summary> projects) {}

    /** The texts of the newest revision. */
    record FileView(String file, String guidelines, int revision) {}

    @GetMapping
    ProjectList list(Caller caller) {
        List<ProjectStore.Row> rows = caller.owner() ? store.all() : store.of(caller.personId());
        return new ProjectList(rows.stream()
                .filter(row -> policy.allows(caller, new Action.ReadProject(row.id())))
                .map(row -> new Summary(
                        row.slug(), row.title(), row.state(), row.dueAt(), policy.rolesOf(caller, row.id())))
                .toList());
    }

    @GetMapping("/{slug}")
    ProjectView one(Caller caller, @PathVariable String slug) {
        Project project = door.open(caller, slug, Action.ReadProject::new);
        return ProjectView.of(project, policy.rolesOf(caller, project.id()));
    }

    @GetMapping("/{slug}/file")
    FileView file(Caller caller, @PathVariable String slug) {
        Project project = door.open(caller, slug, Action.PublishRubric::new);
        ProjectStore.Texts texts = store.texts(project.id());
        return new FileView(texts.file(), texts.guidelines(), texts.revision());
    }

    /** The JSON Schema of project files, by which editors complete and check them. Public: editors do not sign in. */
    @GetMapping("/schema.json")
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/schema+json"))
                .body(new ClassPathResource("touchstone/server/projects/project.schema.json"));
    }
}
