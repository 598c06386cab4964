package touchstone.server.assignments;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.platform.RoundTrip;

/** Seats for the rooms that put work on them. Every call needs a running transaction. */
@Service
public class Seats {

    private final SeatStore store;
    private final HoldStore holds;
    private final Policy policy;

    Seats(SeatStore store, HoldStore holds, Policy policy) {
        this.store = store;
        this.holds = holds;
        this.policy = policy;
    }

    /** The caller's own seat with what they saw, locked; refuses with 404 what is not theirs. */
    public SeatWithMaterial lock(Caller caller, UUID assignment) {
        SeatWithMaterial seat =
                store.lockWithMaterial(assignment, caller.personId()).orElseThrow(Refused::notFound);
        policy.require(caller, new Action.Work(seat.seat().project(), caller.personId()));
        return seat;
    }

    /**
     * The seat's work is submitted: adds that to what goes to the database.
     *
     * @param content JSON of what was submitted: it stays as draft, for the case that the work comes back
     * @return the item's progress after it
     */
    public RoundTrip.Answer<ItemProgress> fill(RoundTrip trip, Seat seat, String content, long activeMs) {
        return store.fill(trip, seat, content, activeMs);
    }

    /** What the seat continued, if anything, has its answer now. */
    public void continued(Seat seat) {
        if (seat.handedOver() != null) {
            holds.escalationAnswered(seat.handedOver(), seat.person());
        }
    }

    /** Something about the item that a lead should see. */
    public void flag(Seat seat, String reason, String note) {
        holds.flag(seat, reason, note);
    }

    /** The holder opens their own last submission again; refuses when its stage is complete. */
    public void reopen(Caller caller, Seat seat, long leaseSeconds) {
        boolean mayStill = seat.state() == AssignmentState.SUBMITTED
                && seat.inCurrentStage()
                && !seat.progress().complete()
                && store.lastSubmission(caller.personId(), seat.project()).equals(Optional.of(seat.id()));
        if (!mayStill) {
            throw new Refused(AssignmentProblem.CANNOT_REOPEN);
        }
        store.reopen(seat, leaseSeconds);
    }
}
