package touchstone.server.assignments;

import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** A caller's own seats, locked for a change. What is not theirs does not exist for them. */
@Component
class HeldSeats {

    private final SeatStore store;
    private final Policy policy;
    private final Projects projects;

    HeldSeats(SeatStore store, Policy policy, Projects projects) {
        this.store = store;
        this.policy = policy;
        this.projects = projects;
    }

    /** A seat that its holder may still write to. */
    Seat open(Caller caller, UUID assignment) {
        Seat seat = any(caller, assignment);
        if (!seat.state().open()) {
            throw new Refused(
                    seat.state() == AssignmentState.WAITING
                            ? AssignmentProblem.ASSIGNMENT_WAITS
                            : AssignmentProblem.ASSIGNMENT_ENDED);
        }
        return seat;
    }

    /** A seat that still belongs to the caller, submitted or not. */
    Seat holding(Caller caller, UUID assignment) {
        Seat seat = any(caller, assignment);
        if (!seat.state().holdsSeat()) {
            throw new Refused(AssignmentProblem.ASSIGNMENT_ENDED);
        }
        return seat;
    }

    Seat any(Caller caller, UUID assignment) {
        Seat seat = store.lock(assignment, caller.personId()).orElseThrow(Refused::notFound);
        policy.require(caller, new Action.Work(seat.project(), seat.person()));
        return seat;
    }

    Project project(Seat seat) {
        return projects.find(seat.project()).orElseThrow(Refused::notFound);
    }
}
