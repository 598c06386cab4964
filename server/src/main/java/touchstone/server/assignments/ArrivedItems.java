package touchstone.server.assignments;

import org.springframework.stereotype.Component;
import touchstone.server.items.Arrivals;
import touchstone.server.projects.Project;

/** Lets new items into the flow as they arrive. */
@Component
class ArrivedItems implements Arrivals {

    private final Slots slots;

    ArrivedItems(Slots slots) {
        this.slots = slots;
    }

    @Override
    public void arrived(Project project, long firstOrdinal, long lastOrdinal) {
        slots.open(project, firstOrdinal, lastOrdinal);
    }
}
