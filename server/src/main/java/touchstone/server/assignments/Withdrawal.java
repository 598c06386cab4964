package touchstone.server.assignments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes items out of the flow. Callers have locked their progress. */
@Component
class Withdrawal {

    private final BulkStore store;
    private final SeatStore seats;

    Withdrawal(BulkStore store, SeatStore seats) {
        this.store = store;
        this.seats = seats;
    }

    /** Returns the items that changed. */
    List<UUID> withdraw(List<UUID> items) {
        store.unsubmitted(items, AssignmentState.ACTIVE, AssignmentState.RETURNED, AssignmentState.WAITING)
                .forEach(assignment -> seats.giveBack(assignment, AssignmentState.WITHDRAWN, Optional.empty()));
        return store.withdraw(items);
    }
}
