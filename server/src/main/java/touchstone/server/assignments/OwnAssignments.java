package touchstone.server.assignments;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** A person's own assignments. Somebody else's do not exist for them. */
@Service
public class OwnAssignments {

    private final AssignmentRowStore rows;
    private final AssignmentViews views;
    private final LeaseStore leases;
    private final Projects projects;
    private final Policy policy;

    OwnAssignments(
            AssignmentRowStore rows, AssignmentViews views, LeaseStore leases, Projects projects, Policy policy) {
        this.rows = rows;
        this.views = views;
        this.leases = leases;
        this.projects = projects;
        this.policy = policy;
    }

    /** The assignment as its holder sees it. */
    public AssignmentView view(Caller caller, UUID id) {
        AssignmentRow row = rows.find(id, caller.personId()).orElseThrow(Refused::notFound);
        policy.require(caller, new Action.SeeWork(row.project(), caller.personId()));
        Project project = projects.find(row.project()).orElseThrow(Refused::notFound);
        return views.of(project, row);
    }

    /** Which item the caller's assignment is about. */
    public ItemAtHand itemAtHand(Caller caller, UUID id) {
        AssignmentRow row = rows.find(id, caller.personId()).orElseThrow(Refused::notFound);
        policy.require(caller, new Action.SeeWork(row.project(), caller.personId()));
        return new ItemAtHand(row.project(), row.item(), row.itemKey(), row.rubricVersion());
    }

    /** Those of the items on which the person's own answer is in. */
    public Set<UUID> submitted(UUID person, Collection<UUID> items) {
        return items.isEmpty() ? Set.of() : rows.submitted(person, items);
    }

    /** Whether the person has ever taken work in the project. */
    public boolean any(UUID person, UUID project) {
        return rows.any(person, project);
    }

    /** Keeps the lease alive; returns until when it runs now. */
    Instant heartbeat(Caller caller, UUID id, long activeMs) {
        return leases.heartbeat(id, caller.personId(), activeMs).orElseThrow(() -> ended(caller, id));
    }

    private Refused ended(Caller caller, UUID id) {
        return rows.find(id, caller.personId()).isEmpty()
                ? Refused.notFound()
                : new Refused(AssignmentProblem.ASSIGNMENT_ENDED);
    }
}
