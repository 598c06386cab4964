package touchstone.server.assignments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Service;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.LongWorkStore;
import touchstone.server.platform.Policy;
import touchstone.server.projects.Project;

/** What managers do to many items at once. Each call is one transaction: all of it happens, or nothing. */
@Service
public class Bulk {

    private final BulkStore store;
    private final ReopenStore reopened;
    private final Withdrawal withdrawal;
    private final SeatStore seats;
    private final WatermarkStore marks;
    private final Slots slots;
    private final Policy policy;
    private final Audit audit;
    private final Events events;
    private final LongWorkStore longWork;
    private final Transactions transaction;

    Bulk(
            BulkStore store,
            ReopenStore reopened,
            Withdrawal withdrawal,
            SeatStore seats,
            WatermarkStore marks,
            Slots slots,
            Policy policy,
            Audit audit,
            Events events,
            LongWorkStore longWork,
            Transactions transaction) {
        this.store = store;
        this.reopened = reopened;
        this.withdrawal = withdrawal;
        this.seats = seats;
        this.marks = marks;
        this.slots = slots;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.longWork = longWork;
        this.transaction = transaction;
    }

    /** Gives items another priority; higher is offered earlier. Returns those that had another one before, with that one. */
    public Map<UUID, Integer> prioritise(Caller caller, Project project, Collection<UUID> items, int priority) {
        return change(caller, project, items, "priority", Map::size, locked -> {
            Map<UUID, Integer> before = store.prioritise(locked, priority);
            marks.forgetProject(project.id());
            return before;
        });
    }

    /** Ends all work on the items; what was submitted stays. Returns those that changed. */
    public List<UUID> withdraw(Caller caller, Project project, Collection<UUID> items) {
        return change(caller, project, items, "withdrawn", List::size, withdrawal::withdraw);
    }

    /** Takes withdrawn items into the flow again where they were. Returns those that changed. */
    public List<UUID> restore(Caller caller, Project project, Collection<UUID> items) {
        return change(caller, project, items, "restored", List::size, locked -> {
            List<UUID> restored = reopened.restore(locked);
            marks.forgetProject(project.id());
            return restored;
        });
    }

    /** Takes begun work from whoever has it and offers the seats to others first; drafts stay. Returns the number of seats. */
    public int releaseSeats(Caller caller, Project project, Collection<UUID> items) {
        return change(caller, project, items, "seats-released", seatsGiven -> seatsGiven, locked -> {
            List<UUID> open = store.unsubmitted(locked, AssignmentState.ACTIVE, AssignmentState.RETURNED);
            open.forEach(assignment -> seats.giveBack(assignment, AssignmentState.RELEASED, Optional.empty()));
            return open.size();
        });
    }

    /**
     * Asks for a (new) decision on items that are done, or whose answers differ while no review stage follows. An earlier
     * reviewer's seat no longer counts, so that the same person may decide again; what was decided stays on record.
     */
    public int reopen(Caller caller, Project project, Collection<UUID> items) {
        Workflow workflow = new Workflow(project.definition());
        int decision = workflow.decisionStage();
        return change(caller, project, items, "reopened", decided -> decided, locked -> {
            List<UUID> decidable = reopened.decidable(locked);
            for (int stage = 1; stage <= Math.max(decision, workflow.stages() - 1); stage++) {
                reopened.setAsideReview(decidable, stage);
            }
            slots.openReview(project, decidable, decision, true);
            return decidable.size();
        });
    }

    private <T> T change(
            Caller caller,
            Project project,
            Collection<UUID> items,
            String what,
            ToIntFunction<T> size,
            Function<List<UUID>, T> change) {
        policy.require(caller, new Action.ChangeProject(project.id()));
        return transaction.call(() -> {
            longWork.here();
            T changed = change.apply(store.lock(project.id(), items));
            int count = size.applyAsInt(changed);
            audit.record(caller, "items." + what, project.id(), null, Map.of("asked", items.size(), "changed", count));
            events.tellProject(project.id(), Events.What.TRACKER, Events.Audience.TRACKER);
            return changed;
        });
    }
}
