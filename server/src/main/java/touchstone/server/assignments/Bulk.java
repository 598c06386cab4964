package touchstone.server.assignments;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
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

    /** So many go over to the database in one statement: what it takes in memory does not grow with the project. */
    private static final int AT_ONCE = 50_000;

    /** The database compares ids as bytes, Java as signed numbers. */
    private static final Comparator<UUID> AS_IN_DATABASE = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

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

    /**
     * Gives items another priority; higher is offered earlier. Returns how many had another one before.
     *
     * @param before is told these, with the priority they had, some at a time, inside the transaction
     */
    public int prioritise(
            Caller caller, Project project, Collection<UUID> items, int priority, Consumer<Map<UUID, Integer>> before) {
        return change(caller, project, items, "priority", locked -> {
            Map<UUID, Integer> changed = store.prioritise(locked, priority);
            marks.forgetProject(project.id());
            before.accept(changed);
            return changed.size();
        });
    }

    /**
     * Ends all work on the items; what was submitted stays. Returns how many changed.
     *
     * @param changed is told these, some at a time, inside the transaction
     */
    public int withdraw(Caller caller, Project project, Collection<UUID> items, Consumer<List<UUID>> changed) {
        return change(caller, project, items, "withdrawn", locked -> told(withdrawal.withdraw(locked), changed));
    }

    /**
     * Takes withdrawn items into the flow again where they were. Returns how many changed.
     *
     * @param changed is told these, some at a time, inside the transaction
     */
    public int restore(Caller caller, Project project, Collection<UUID> items, Consumer<List<UUID>> changed) {
        return change(caller, project, items, "restored", locked -> {
            List<UUID> restored = reopened.restore(locked);
            marks.forgetProject(project.id());
            return told(restored, changed);
        });
    }

    /** Takes begun work from whoever has it and offers the seats to others first; drafts stay. Returns the number of seats. */
    public int releaseSeats(Caller caller, Project project, Collection<UUID> items) {
        return change(caller, project, items, "seats-released", locked -> {
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
        return change(caller, project, items, "reopened", locked -> {
            List<UUID> decidable = reopened.decidable(locked);
            for (int stage = 1; stage <= Math.max(decision, workflow.stages() - 1); stage++) {
                reopened.setAsideReview(decidable, stage);
            }
            slots.openReview(project, decidable, decision, true);
            return decidable.size();
        });
    }

    private static int told(List<UUID> changed, Consumer<List<UUID>> listener) {
        listener.accept(changed);
        return changed.size();
    }

    private int change(
            Caller caller, Project project, Collection<UUID> items, String what, ToIntFunction<List<UUID>> change) {
        policy.require(caller, new Action.ChangeProject(project.id()));
        List<UUID> inLockOrder = items.stream().sorted(AS_IN_DATABASE).toList();
        return transaction.call(() -> {
            longWork.here();
            int count = 0;
            for (int from = 0; from < inLockOrder.size(); from += AT_ONCE) {
                List<UUID> some = inLockOrder.subList(from, Math.min(from + AT_ONCE, inLockOrder.size()));
                count += change.applyAsInt(store.lock(project.id(), some));
            }
            audit.record(caller, "items." + what, project.id(), null, Map.of("asked", items.size(), "changed", count));
            events.tellProject(project.id(), Events.What.TRACKER, Events.Audience.TRACKER);
            return count;
        });
    }
}
