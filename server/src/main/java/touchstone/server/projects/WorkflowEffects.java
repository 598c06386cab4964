package touchstone.server.projects;

import java.util.List;

/** What a change of the workflow does to items that are already there; answered by the room that hands out work. */
public interface WorkflowEffects {

    /** What would follow; nothing is written. */
    List<Change> foresee(Project before, ProjectDefinition after);

    /**
     * Brings the items in line, in the running transaction: more seats get new slots, fewer take away only slots that
     * nobody claimed.
     */
    List<Change> carryOut(Project before, ProjectDefinition after);
}
