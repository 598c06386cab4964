package touchstone.server.projects.team;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Role;
import touchstone.server.platform.Roles;

/** Tells the policy who is what: a role that was taken away is gone at once. */
@Component
class StoredRoles implements Roles {

    private final TeamStore store;

    StoredRoles(TeamStore store) {
        this.store = store;
    }

    @Override
    public Set<Role> of(UUID person, UUID project) {
        return store.roles(project, person);
    }

    @Override
    public Optional<String> slug(UUID project) {
        return store.slug(project);
    }

    @Override
    public Set<UUID> ledBy(UUID person, Optional<UUID> project) {
        return store.ledBy(person, project);
    }

    @Override
    public boolean managesAnyProject(UUID person) {
        return store.managesAny(person);
    }
}
