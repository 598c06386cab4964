package touchstone.server.assignments;

import java.util.List;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Events;

/** Takes back seats whose leases ran out. Any node may do it; drafts stay and the former holder is offered the seat first. */
@Component
public class LeaseSweeper {

    private static final int AT_ONCE = 100;

    private final LeaseStore leases;
    private final SeatStore seats;
    private final Events events;
    private final Transactions transaction;

    LeaseSweeper(LeaseStore leases, SeatStore seats, Events events, Transactions transaction) {
        this.leases = leases;
        this.seats = seats;
        this.events = events;
        this.transaction = transaction;
    }

    /** Takes back all that ran out; returns how many. */
    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
    public int sweep() {
        return transaction.callWhileFull(AT_ONCE, this::sweepSome);
    }

    private int sweepSome() {
        List<LeaseStore.Expired> expired = leases.expired(AT_ONCE);
        for (LeaseStore.Expired lease : expired) {
            seats.giveBack(lease.assignment(), AssignmentState.EXPIRED, Optional.of(lease.person()));
            events.tellPerson(lease.person(), Events.What.WORK, lease.project());
        }
        return expired.size();
    }
}
