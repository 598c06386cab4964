package touchstone.server.tracker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import touchstone.server.assignments.Bulk;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Ids;
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

    Deeds(Bulk bulk, DeedStore store, Ids ids) {
        this.bulk = bulk;
        this.store = store;
        this.ids = ids;
    }

    /** How many items changed, and what it is called when it is to be undone; nothing when nothing changed. */
    record Done(int changed, Optional<UUID> deed) {}

    Done prioritise(Caller caller, Project project, List<UUID> items, int priority) {
        return remember(caller, project, PRIORITY, priority, bulk.prioritise(caller, project, items, priority));
    }

    Done withdraw(Caller caller, Project project, List<UUID> items) {
        return remember(caller, project, WITHDRAW, null, alike(bulk.withdraw(caller, project, items)));
    }

    Done restore(Caller caller, Project project, List<UUID> items) {
        return remember(caller, project, RESTORE, null, alike(bulk.restore(caller, project, items)));
    }

    int reopen(Caller caller, Project project, List<UUID> items) {
        return bulk.reopen(caller, project, items);
    }

    int releaseSeats(Caller caller, Project project, List<UUID> items) {
        return bulk.releaseSeats(caller, project, items);
    }

    /** Gives the items of the deed back what they were, but for those that were changed again since. */
    int undo(Caller caller, Project project, UUID id) {
        DeedStore.Deed deed = store.take(id, project.id(), caller.personId())
                .orElseThrow(() -> new Refused(TrackerProblem.NOT_TO_UNDO));
        List<UUID> undone = new ArrayList<>();
        for (Map.Entry<Integer, List<UUID>> group : deed.items().entrySet()) {
            undone.addAll(
                    switch (deed.action()) {
                        case WITHDRAW -> bulk.restore(caller, project, group.getValue());
                        case RESTORE -> bulk.withdraw(caller, project, group.getValue());
                        default -> {
                            List<UUID> still = store.stillOf(group.getValue(), Objects.requireNonNull(deed.value()));
                            yield bulk.prioritise(caller, project, still, group.getKey())
                                    .keySet();
                        }
                    });
        }
        store.undone(id, undone);
        return undone.size();
    }

    private Done remember(
            Caller caller, Project project, String action, @Nullable Integer value, Map<UUID, Integer> before) {
        if (before.isEmpty()) {
            return new Done(0, Optional.empty());
        }
        UUID id = ids.random();
        store.insert(id, project.id(), caller.personId(), action, value, before);
        return new Done(before.size(), Optional.of(id));
    }

    private static Map<UUID, Integer> alike(List<UUID> items) {
        return items.stream()
                .collect(Collectors.toMap(item -> item, item -> 0, (one, same) -> one, LinkedHashMap::new));
    }
}
