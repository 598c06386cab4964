package touchstone.server.assignments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Refused;
import touchstone.server.projects.ProjectState;

/**
 * Takes a skip back: seat and draft are the person's again. A seat that was let go is taken as by a claim, if it is still free;
 * one that waits for a lead is gone on with while the hold is open, and the hold is closed. Every reason why not has the same
 * answer, so that nobody learns from it what others do.
 */
@Service
class TakingBack {

    private static final String RESOLUTION = "taken_back";

    private final HeldSeats seats;
    private final Reaches reaches;
    private final OwnStore own;
    private final SkipStore skips;
    private final HoldStore holds;
    private final List<ClaimCondition> conditions;
    private final Audit audit;
    private final Events events;
    private final Transactions transaction;

    TakingBack(
            HeldSeats seats,
            Reaches reaches,
            OwnStore own,
            SkipStore skips,
            HoldStore holds,
            List<ClaimCondition> conditions,
            Audit audit,
            Events events,
            Transactions transaction) {
        this.seats = seats;
        this.reaches = reaches;
        this.own = own;
        this.skips = skips;
        this.holds = holds;
        this.conditions = conditions;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /** Takes the caller's own skip back; nothing happens when the seat is theirs already. */
    void takeBack(Caller caller, UUID assignment) {
        transaction.run(() -> {
            Seat seat = seats.any(caller, assignment);
            if (seat.state().open()) {
                return;
            }
            if (!(seat.state() == AssignmentState.WAITING ? goneOn(caller, seat) : satAgain(caller, seat))) {
                throw new Refused(AssignmentProblem.CANNOT_TAKE_BACK);
            }
            audit.record(
                    caller,
                    "work.skip_taken_back",
                    seat.project(),
                    seat.itemKey(),
                    Map.of("assignment", assignment.toString()));
            events.tellPerson(seat.person(), Events.What.WORK, seat.project());
            events.tellProject(seat.project(), Events.What.TRACKER, Events.Audience.TRACKER);
        });
    }

    private boolean goneOn(Caller caller, Seat seat) {
        Optional<UUID> hold = skips.ownHold(seat);
        hold.ifPresent(one -> {
            holds.resolve(one, caller.personId(), RESOLUTION, Optional.empty());
            skips.goOn(seat.id());
            holds.goOn(seat.item());
        });
        return hold.isPresent();
    }

    private boolean satAgain(Caller caller, Seat seat) {
        Reach reach = reaches.of(caller, seats.project(seat).slug());
        conditions.forEach(condition -> condition.require(caller, reach.project()));
        boolean may = seat.state() == AssignmentState.SKIPPED
                && reach.project().state() == ProjectState.OPEN
                && Arrays.stream(reach.stages()).anyMatch(stage -> stage == seat.stage())
                && reach.qualifies(seat.stage());
        if (may && own.countOpen(seat.person(), seat.project()) >= Claims.MOST_OPEN) {
            throw new Refused(AssignmentProblem.TOO_MANY_OPEN);
        }
        return may && skips.sitAgain(seat, reach.terms(seat.stage(), seat.id()));
    }
}
