package touchstone.server.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Role;

/** What people need to know of projects; answered by the room that keeps them. */
public interface Teams {

    /** A project as one person sees it in lists. */
    record Membership(
            String slug,
            String title,
            String state,
            Set<Role> roles,
            @Nullable Instant dueAt) {}

    /** A project by its names. */
    record ProjectName(UUID id, String slug, String title) {}

    /** The projects the person may open: where they have a role, and all of them for an owner of the installation. */
    List<Membership> of(UUID person, boolean owner);

    /** The project with this short name. */
    Optional<ProjectName> named(String slug);

    /** The project with this id. */
    Optional<ProjectName> find(UUID project);

    /** Gives the person the role if the caller may grant it; nothing changes when they have it already. */
    void grant(Caller caller, UUID project, UUID person, Role role);

    /** Gives the person the role that an invitation promised. */
    void join(UUID project, UUID person, Role role, @Nullable UUID invitedBy);
}
