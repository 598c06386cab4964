package touchstone.server.hours;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Measured time as the ledger has it. */
@Component
class MeasuredInLedger implements MeasuredTime {

    private final LedgerStore ledger;

    MeasuredInLedger(LedgerStore ledger) {
        this.ledger = ledger;
    }

    @Override
    public Map<UUID, Long> of(UUID project, LocalDate first, LocalDate last) {
        return ledger.ofProject(project, new Period(first, last)).stream()
                .collect(Collectors.groupingBy(Spent::person, Collectors.summingLong(Spent::measuredMs)));
    }
}
