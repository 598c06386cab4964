package touchstone.server.projects;

import java.util.UUID;

/** Hears, in the running transaction, that a project was opened, paused or closed. */
public interface StateListener {

    /** The project is in this state now. */
    void stateChanged(UUID project, ProjectState state);
}
