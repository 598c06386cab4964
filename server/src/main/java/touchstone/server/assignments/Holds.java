package touchstone.server.assignments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;

/** Leads' answers to what is held: broken items, unclear cases, escalations, flags. */
@Service
public class Holds {

    private final HoldStore holds;
    private final SeatStore seats;
    private final BulkStore bulk;
    private final Withdrawal withdrawal;
    private final Policy policy;
    private final Audit audit;
    private final Events events;
    private final Transactions transaction;

    Holds(
            HoldStore holds,
            SeatStore seats,
            BulkStore bulk,
            Withdrawal withdrawal,
            Policy policy,
            Audit audit,
            Events events,
            Transactions transaction) {
        this.holds = holds;
        this.seats = seats;
        this.bulk = bulk;
        this.withdrawal = withdrawal;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Resolves one. Refuses with 404 what is not the caller's to know of, with 409 what was resolved before.
     *
     * @param answer what the person who asked should read
     */
    public void resolve(Caller caller, UUID id, Resolution resolution, Optional<String> answer) {
        transaction.run(() -> {
            OpenHold hold = holds.find(id).orElseThrow(Refused::notFound);
            policy.require(caller, new Action.ResolveHolds(hold.project()));
            bulk.lock(hold.project(), List.of(hold.item()));
            Optional<Seat> seat = seats.lock(hold.assignment(), hold.raisedBy());
            if (!holds.resolve(id, caller.personId(), resolution.word(), answer)) {
                throw new Refused(AssignmentProblem.HOLD_RESOLVED);
            }
            apply(hold, seat.filter(own -> own.state() == AssignmentState.WAITING), resolution);
            audit.record(
                    caller,
                    "hold.resolved",
                    hold.project(),
                    hold.item().toString(),
                    Map.of("hold", id.toString(), "kind", hold.kind().word(), "resolution", resolution.word()));
            events.tellPerson(hold.raisedBy(), Events.What.WORK, hold.project());
            events.tellProject(hold.project(), Events.What.TRACKER, Events.Audience.TRACKER);
        });
    }

    /** By which hold this assignment waits for an answer about the rubric. */
    public Optional<UUID> waitingForRubric(UUID assignment) {
        return holds.openUnclear(assignment);
    }

    private void apply(OpenHold hold, Optional<Seat> waiting, Resolution resolution) {
        switch (resolution) {
            case BACK_TO_PERSON -> {
                if (hold.blocking() && waiting.isPresent()) {
                    holds.backToPerson(hold.assignment());
                }
                holds.goOn(hold.item());
            }
            case BACK_TO_QUEUE -> {
                if (hold.blocking() && waiting.isPresent()) {
                    seats.giveBack(hold.assignment(), AssignmentState.SKIPPED, Optional.empty());
                }
                holds.goOn(hold.item());
            }
            case WITHDRAW_ITEM -> withdrawal.withdraw(List.of(hold.item()));
        }
    }
}
