package touchstone.server.assignments;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.projects.ProjectDefinition;

/** The ways to leave an item without submitting, and the flag that does not leave it. Drafts are always kept. */
@Service
class Leaving {

    private final HeldSeats seats;
    private final SeatStore store;
    private final HoldStore holds;
    private final DraftKeeper drafts;
    private final Audit audit;
    private final Events events;
    private final Transactions transaction;

    Leaving(
            HeldSeats seats,
            SeatStore store,
            HoldStore holds,
            DraftKeeper drafts,
            Audit audit,
            Events events,
            Transactions transaction) {
        this.seats = seats;
        this.store = store;
        this.holds = holds;
        this.drafts = drafts;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
    }

    void skip(Caller caller, UUID assignment, SkipReason reason, String note) {
        transaction.run(() -> {
            Seat seat = seats.open(caller, assignment);
            switch (reason) {
                case BROKEN -> holds.stopItem(seat, HoldKind.BROKEN, reason.word(), note);
                case UNCLEAR -> holds.stopSeat(seat, HoldKind.UNCLEAR, reason.word(), note);
                case LANGUAGE, SENSITIVE -> {
                    store.decline(seat.item(), seat.person(), reason.word());
                    store.giveBack(seat.id(), AssignmentState.SKIPPED, Optional.empty());
                }
            }
            record(caller, "work.skipped", seat, Map.of("reason", reason.word()));
        });
    }

    void flag(Caller caller, UUID assignment, String reason, String note) {
        transaction.run(() -> {
            Seat seat = seats.holding(caller, assignment);
            holds.flag(seat, reason, note);
            record(caller, "work.flagged", seat, Map.of("reason", reason));
        });
    }

    /** Passes the item on to somebody with the escalation skill, who is handed the draft. */
    void escalate(Caller caller, UUID assignment, String reason, String note, Optional<String> content) {
        transaction.run(() -> {
            Seat seat = seats.open(caller, assignment);
            content.ifPresent(draft -> drafts.keep(seat.id(), draft));
            ProjectDefinition definition = seats.project(seat).definition();
            store.decline(seat.item(), seat.person(), "escalated");
            store.giveBack(seat.id(), AssignmentState.ESCALATED, Optional.empty());
            store.sendForward(seat, Optional.ofNullable(definition.escalationSkill()));
            holds.note(seat, HoldKind.ESCALATED, reason, note);
            record(caller, "work.escalated", seat, Map.of("reason", reason));
        });
    }

    void release(Caller caller, UUID assignment) {
        transaction.run(() -> {
            Seat seat = seats.open(caller, assignment);
            store.giveBack(seat.id(), AssignmentState.RELEASED, Optional.empty());
            record(caller, "work.released", seat, Map.of());
        });
    }

    private void record(Caller caller, String action, Seat seat, Map<String, ?> detail) {
        audit.record(caller, action, seat.project(), seat.itemKey(), detail);
        events.tellProject(seat.project(), Events.What.TRACKER, Events.Audience.TRACKER);
    }
}
