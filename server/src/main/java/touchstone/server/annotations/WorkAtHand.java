package touchstone.server.annotations;

import touchstone.labels.ItemView;
import touchstone.labels.Rubric;
import touchstone.labels.StageKind;
import touchstone.server.assignments.Seat;
import touchstone.server.assignments.Workflow;
import touchstone.server.projects.Project;

/** A seat on which something is being submitted, locked, with all that is needed to judge it. */
public record WorkAtHand(Project project, Rubric rubric, ItemView item, Seat seat) {

    /** The project's stages. */
    public Workflow workflow() {
        return new Workflow(project.definition());
    }

    /** Whether people of this stage answer for themselves or decide. */
    public StageKind kind() {
        return workflow().kind(seat.stage());
    }
}
