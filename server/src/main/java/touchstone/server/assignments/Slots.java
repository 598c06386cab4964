package touchstone.server.assignments;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Service;
import touchstone.server.platform.Events;
import touchstone.server.platform.Json;
import touchstone.server.projects.Project;

/** Opens seats: when items arrive, and when a stage sends them on. */
@Service
public class Slots {

    private final SlotStore store;
    private final WatermarkStore marks;
    private final Json json;
    private final Events events;
    private final Transactions transaction;

    Slots(SlotStore store, WatermarkStore marks, Json json, Events events, Transactions transaction) {
        this.store = store;
        this.marks = marks;
        this.json = json;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Lets items into the flow: opens the seats of the first stage for all items between two ordinals, both inclusive, that are
     * not in it yet. Joins a running transaction.
     *
     * @return how many items entered
     */
    public int open(Project project, long fromOrdinal, long toOrdinal) {
        Workflow workflow = new Workflow(project.definition());
        return transaction.call(() -> {
            int count =
                    store.enter(project.id(), fromOrdinal, toOrdinal, workflow.seats(0), json.write(workflow.rooms()));
            if (count > 0) {
                store.open(project.id(), fromOrdinal, toOrdinal, workflow.seats(0), workflow.skills(0));
                marks.passedBy(project.id(), 0, store.foremost(project.id(), fromOrdinal, toOrdinal));
                events.tellProject(project.id(), Events.What.TRACKER, Events.Audience.TRACKER);
            }
            return count;
        });
    }

    /** Sends items into a review stage: opens its seat. Needs a running transaction that has locked the items' progress. */
    public void openReview(Project project, Collection<UUID> items, int stage, boolean disagreement) {
        Workflow workflow = new Workflow(project.definition());
        long foremost = store.openReview(items, stage, workflow.skills(stage), disagreement);
        marks.passedBy(project.id(), stage, foremost);
    }
}
