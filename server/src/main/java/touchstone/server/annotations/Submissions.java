package touchstone.server.annotations;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import touchstone.labels.WorkContent;
import touchstone.server.assignments.AssignmentProblem;
import touchstone.server.assignments.AssignmentState;
import touchstone.server.assignments.ItemProgress;
import touchstone.server.assignments.Seat;
import touchstone.server.assignments.SeatWithMaterial;
import touchstone.server.assignments.Seats;
import touchstone.server.assignments.Transactions;
import touchstone.server.assignments.Workflow;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Json;
import touchstone.server.platform.Problem;
import touchstone.server.platform.Refused;
import touchstone.server.platform.RoundTrip;
import touchstone.server.platform.RoundTrips;
import touchstone.server.platform.Turns;
import touchstone.server.projects.Project;

/**
 * Takes submissions. Sending the same content again gives the same answer, so a client that heard nothing may simply repeat;
 * content that cannot count is kept aside and said so.
 */
@Service
class Submissions {

    private final Seats seats;
    private final AnnotationStore annotations;
    private final Preparation preparation;
    private final StageFlow flow;
    private final Json json;
    private final Audit audit;
    private final Events events;
    private final Turns turns;
    private final Transactions transaction;
    private final RoundTrips trips;

    Submissions(
            Seats seats,
            AnnotationStore annotations,
            Preparation preparation,
            StageFlow flow,
            Json json,
            Audit audit,
            Events events,
            Turns turns,
            Transactions transaction,
            RoundTrips trips) {
        this.seats = seats;
        this.annotations = annotations;
        this.preparation = preparation;
        this.flow = flow;
        this.json = json;
        this.audit = audit;
        this.events = events;
        this.turns = turns;
        this.transaction = transaction;
        this.trips = trips;
    }

    Receipt submit(Caller caller, UUID assignment, WorkContent content) {
        return switch (turns.take(() -> decided(caller, assignment, content))) {
            case Outcome.Counts counts -> counts.receipt();
            case Outcome.KeptAside kept -> throw new Refused(kept.why()).with("content_kept", true);
        };
    }

    /** Opens the caller's own last submission again while its stage is not complete. */
    void reopen(Caller caller, UUID assignment) {
        transaction.run(() -> {
            Seat seat = seats.lock(caller, assignment).seat();
            Duration lease = new Workflow(preparation.project(seat).definition()).lease(seat.stage());
            seats.reopen(caller, seat, lease.toSeconds());
            audit.record(caller, "work.reopened", seat.project(), seat.itemKey(), Map.of());
        });
    }

    private Outcome decided(Caller caller, UUID assignment, WorkContent content) {
        try {
            return inTransaction(caller, assignment, content);
        } catch (DuplicateKeyException taken) {
            // The expired holder's seat, or another one on the item, went in the very moment: look again.
            return inTransaction(caller, assignment, content);
        }
    }

    private Outcome inTransaction(Caller caller, UUID assignment, WorkContent content) {
        return transaction.call(() -> {
            SeatWithMaterial found = seats.lock(caller, assignment);
            Seat seat = found.seat();
            if (seat.returnUnseen()) {
                // It was on its way when the work was sent back: the same words again are no rework.
                Optional<AnnotationStore.Kept> before = annotations.newestWith(seat.id(), preparation.hash(content));
                if (before.isPresent()) {
                    return new Outcome.Counts(receipt(preparation.project(seat), seat, before.get()));
                }
            }
            return seat.state().open() || seat.late() ? accept(caller, found, content) : repeatedOrKept(seat, content);
        });
    }

    private Outcome accept(Caller caller, SeatWithMaterial found, WorkContent content) {
        Seat seat = found.seat();
        Preparation.Prepared prepared = preparation.of(found, content);
        RoundTrip trip = trips.pack();
        RoundTrip.Answer<AnnotationStore.Kept> appended = annotations.append(trip, seat, prepared.work());
        RoundTrip.Answer<ItemProgress> filled = seats.fill(trip, seat, json.write(content), content.activeMs());
        trip.go();
        AnnotationStore.Kept kept = appended.only();
        seats.continued(seat);
        content.flags().forEach(flag -> seats.flag(seat, flag.reason(), flag.note()));
        Annotation annotation = new Annotation(
                kept.id(),
                seat.item(),
                seat.id(),
                seat.person(),
                seat.stage(),
                kept.revision(),
                seat.rubricVersion(),
                prepared.work().content(),
                kept.submittedAt());
        flow.submitted(caller, prepared.atHand(), annotation, content, filled.only());
        audit.record(
                caller,
                "work.submitted",
                seat.project(),
                seat.itemKey(),
                Map.of("annotation", kept.id().toString(), "revision", kept.revision(), "late", seat.late()));
        events.tellProject(seat.project(), Events.What.TRACKER, Events.Audience.TRACKER);
        return new Outcome.Counts(receipt(prepared.atHand().project(), seat, kept));
    }

    private Outcome repeatedOrKept(Seat seat, WorkContent content) {
        Optional<AnnotationStore.Kept> before = annotations.newestWith(seat.id(), preparation.hash(content));
        if (before.isPresent()) {
            return new Outcome.Counts(receipt(preparation.project(seat), seat, before.get()));
        }
        Problem why = why(seat.state());
        annotations.keepLate(seat, json.write(content), why.code());
        return new Outcome.KeptAside(why);
    }

    private static Problem why(AssignmentState state) {
        return switch (state) {
            case SUBMITTED -> AnnotationProblem.ALREADY_SUBMITTED;
            case EXPIRED -> AssignmentProblem.SEAT_TAKEN;
            case WAITING -> AssignmentProblem.ASSIGNMENT_WAITS;
            case ACTIVE, RETURNED, RELEASED, SKIPPED, ESCALATED, WITHDRAWN -> AssignmentProblem.ASSIGNMENT_ENDED;
        };
    }

    private static Receipt receipt(Project project, Seat seat, AnnotationStore.Kept kept) {
        String stage = new Workflow(project.definition()).name(seat.stage());
        return new Receipt(kept.id(), kept.revision(), seat.itemKey(), stage, kept.submittedAt());
    }
}
