package touchstone.server.tracker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.server.assignments.Bulk;
import touchstone.server.assignments.Transactions;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Ids;
import touchstone.server.platform.LongWorkStore;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;

/**
 * Deeds on many items, remembered so that they can be undone. Seats that were opened or released cannot: somebody may have sat
 * down on them at once.
 */
@Component
class Deeds {
    private static final String PRIORITY = "priority";
    private static final String WITHDRAW = "withdraw";
    private static final String RESTORE = "restore";

    private final Bulk bulk;
    private final DeedStore store;
    private final Ids ids;
    private final LongWorkStore longWork;
    private final Transactions transaction;

    Deeds(Bulk bulk, DeedStore store, Ids ids, LongWorkStore longWork, Transactions transaction) {
        this.bulk = bulk;
        this.store = store;
        this.ids = ids;
        this.longWork = longWork;
        this.transaction = transaction;
    }

    /** How many items changed, and what it is called when it is to be undone; nothing when nothing changed. */
    record Done(int changed, Optional<UUID> deed) {}

    Done prioritise(Caller caller, Project project, List<UUID> items, int priority) {
        UUID id = ids.random();
        return done(
                id,
                bulk.prioritise(
                        caller,
                        project,
                        items,
                        priority,
                        before -> store.add(id, project.id(), caller.personId(), PRIORITY, priority, before)));
    }

    Done withdraw(Caller caller, Project project, List<UUID> items) {
        UUID id = ids.random();
        return done(
                id, bulk.withdraw(caller, project, items, changed -> remember(id, caller, project, WITHDRAW, changed)));
    }

    Done restore(Caller caller, Project project, List<UUID> items) {
        UUID id = ids.random();
        return done(
                id, bulk.restore(caller, project, items, changed -> remember(id, caller, project, RESTORE, changed)));
    }

    int reopen(Caller caller, Project project, List<UUID> items) {
        return bulk.reopen(caller, project, items);
    }

    int releaseSeats(Caller caller, Project project, List<UUID> items) {
        return bulk.releaseSeats(caller, project, items);
    }

    /** Gives the items of the deed back what they were, but for those that were changed again since: all of it, or nothing. */
    int undo(Caller caller, Project project, UUID id) {
        return transaction.call(() -> {
            longWork.here();
            DeedStore.Deed deed = store.take(id, project.id(), caller.personId())
                    .orElseThrow(() -> new Refused(TrackerProblem.NOT_TO_UNDO));
            int undone = 0;
            for (Map.Entry<Integer, List<UUID>> group : store.items(id).entrySet()) {
                undone += undo(caller, project, id, deed, group.getKey(), group.getValue());
            }
            return undone;
        });
    }

    private int undo(Caller caller, Project project, UUID id, DeedStore.Deed deed, int priority, List<UUID> items) {
        return switch (deed.action()) {
            case WITHDRAW -> bulk.restore(caller, project, items, some -> store.undone(id, some));
            case RESTORE -> bulk.withdraw(caller, project, items, some -> store.undone(id, some));
            default ->
                bulk.prioritise(
                        caller,
                        project,
                        store.stillOf(items, Objects.requireNonNull(deed.value())),
                        priority,
                        some -> store.undone(id, some.keySet()));
        };
    }

    private void remember(UUID id, Caller caller, Project project, String action, List<UUID> changed) {
        Map<UUID, Integer> alike = LinkedHashMap.newLinkedHashMap(changed.size());
        changed.forEach(item -> alike.put(item, 0));
        store.add(id, project.id(), caller.personId(), action, null, alike);
    }

    private static Done done(UUID id, int changed) {
        return new Done(changed, changed == 0 ? Optional.empty() : Optional.of(id));
    }
}
