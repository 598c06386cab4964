package touchstone.server.platform;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is what in which project; answered by the room that keeps the teams. */
public interface Roles {

    /** The roles of the person in the project; empty for strangers and for a project that does not exist. */
    Set<Role> of(UUID person, UUID project);

    /** Whether the person is owner or manager of at least one project. */
    boolean managesAnyProject(UUID person);

    /** The members of the projects that the person owns, manages or leads; within one project, if one is named. */
    Set<UUID> ledBy(UUID person, Optional<UUID> project);

    /** The short name of the project, which is how pages know it. */
    Optional<String> slug(UUID project);
}
