package touchstone.server.projects.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import touchstone.server.projects.Project;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.Projects;

/** Answers for projects out of the database; a definition is read once a revision, because every claim needs it. */
@Component
class StoredProjects implements Projects {

    private record Kept(int revision, ProjectDefinition definition) {}

    private final ProjectStore store;
    private final Map<UUID, Kept> definitions = new ConcurrentHashMap<>();

    StoredProjects(ProjectStore store) {
        this.store = store;
    }

    @Override
    public Optional<Project> find(String slug) {
        return store.bySlug(slug).map(this::whole);
    }

    @Override
    public Optional<Project> find(UUID id) {
        return store.byId(id).map(this::whole);
    }

    private Project whole(ProjectStore.Row row) {
        Kept kept = definitions.get(row.id());
        if (kept == null || kept.revision() != row.revision()) {
            kept = new Kept(row.revision(), store.definition(row.id()));
            definitions.put(row.id(), kept);
        }
        return new Project(
                row.id(), row.slug(), row.title(), row.state(), row.revision(), row.dueAt(), kept.definition());
    }
}
