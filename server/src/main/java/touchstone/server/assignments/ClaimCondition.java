package touchstone.server.assignments;

import touchstone.server.platform.Caller;
import touchstone.server.projects.Project;

/** Something that a later room wants of people before they take work. Asked at every claim: an answer costs no statement. */
public interface ClaimCondition {

    /** Refuses people who may take no work in the project yet. */
    void require(Caller caller, Project project);
}
