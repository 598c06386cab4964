package touchstone.server.projects.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import touchstone.server.people.Teams;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Role;
import touchstone.server.projects.catalog.ProjectStore;

/** Tells the room of people what it needs to know of projects. */
@Component
class StoredTeams implements Teams {

    private final ProjectStore projects;
    private final TeamStore team;
    private final TeamChanges changes;

    StoredTeams(ProjectStore projects, TeamStore team, TeamChanges changes) {
        this.projects = projects;
        this.team = team;
        this.changes = changes;
    }

    @Override
    public List<Membership> of(UUID person, boolean owner) {
        List<ProjectStore.Row> rows = owner ? projects.all() : projects.of(person);
        return rows.stream()
                .map(row -> new Membership(
                        row.slug(), row.title(), row.state().word(), team.roles(row.id(), person), row.dueAt()))
                .toList();
    }

    @Override
    public Optional<ProjectName> named(String slug) {
        return projects.bySlug(slug).map(StoredTeams::name);
    }

    @Override
    public Optional<ProjectName> find(UUID project) {
        return projects.byId(project).map(StoredTeams::name);
    }

    @Override
    public void grant(Caller caller, UUID project, UUID person, Role role) {
        changes.grant(caller, project, person, role);
    }

    @Override
    public void join(UUID project, UUID person, Role role, @Nullable UUID invitedBy) {
        changes.join(project, person, role);
    }

    private static ProjectName name(ProjectStore.Row row) {
        return new ProjectName(row.id(), row.slug(), row.title());
    }
}
