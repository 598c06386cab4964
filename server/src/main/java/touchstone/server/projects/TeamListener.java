package touchstone.server.projects;

import java.util.UUID;

/** Hears, in the running transaction, that somebody's roles in a project changed. */
public interface TeamListener {

    /** The person has other roles than before. */
    void rolesChanged(UUID project, UUID person);
}
