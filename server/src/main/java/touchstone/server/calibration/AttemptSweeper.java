package touchstone.server.calibration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import touchstone.server.assignments.Transactions;

/** Grades attempts whose time ran out with what is there. Any node may do it. */
@Component
public class AttemptSweeper {

    private static final int AT_ONCE = 50;

    private final QualificationAttemptStore attempts;
    private final Finishing finishing;
    private final Clock clock;
    private final Transactions transaction;

    AttemptSweeper(QualificationAttemptStore attempts, Finishing finishing, Clock clock, Transactions transaction) {
        this.attempts = attempts;
        this.finishing = finishing;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Grades all that ran out; returns how many. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    public int sweep() {
        return transaction.callWhileFull(AT_ONCE, this::sweepSome);
    }

    private int sweepSome() {
        List<UUID> overdue = attempts.overdue(clock.instant(), AT_ONCE);
        overdue.forEach(id -> attempts.lock(id).filter(Attempt::open).ifPresent(finishing::finish));
        return overdue.size();
    }
}
