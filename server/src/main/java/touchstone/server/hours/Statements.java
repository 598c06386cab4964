package touchstone.server.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import touchstone.server.people.People;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Crypto;
import touchstone.server.platform.Events;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Refused;

/** Closes periods: what each person has by now is frozen; what changes later is told in the next statement. */
@Service
class Statements {

    private final StatementStore store;
    private final LedgerStore ledger;
    private final People people;
    private final Audit audit;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    Statements(
            StatementStore store, LedgerStore ledger, People people, Audit audit, Events events, Ids ids, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Closes the period. Two who try at once get one statement: its number is taken once. */
    @Transactional
    public int close(Caller caller, UUID project, Period period) {
        List<Statement> before = store.of(project);
        if (!period.to().isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            throw new Refused(HoursProblem.HOURS_PERIOD_OPEN);
        }
        before.stream()
                .filter(one -> !one.to().isBefore(period.from()) && !one.from().isAfter(period.to()))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused(HoursProblem.HOURS_PERIOD_CLOSED).about("number", one.number());
                });
        List<StatementLine> lines = reckon(project, period, before);
        String hash = HexFormat.of().formatHex(Crypto.hash(HoursTable.statement(period, lines)));
        int number = before.size() + 1;
        UUID id = ids.random();
        store.insert(id, project, number, period, hash, caller.personId());
        lines.forEach(line -> store.insert(id, line));
        audit.record(
                caller, "hours.period-closed", project, id.toString(), Map.of("number", number, "content_hash", hash));
        events.tellProject(project, Events.What.HOURS, Events.Audience.HOURS);
        return number;
    }

    private List<StatementLine> reckon(UUID project, Period period, List<Statement> before) {
        List<Reckoning.Closed> closed = before.stream()
                .map(one -> new Reckoning.Closed(new Period(one.from(), one.to()), one.lines()))
                .toList();
        List<Spent> spent = Stream.concat(Stream.of(period), closed.stream().map(Reckoning.Closed::period))
                .flatMap(one -> ledger.ofProject(project, one).stream())
                .toList();
        Set<UUID> who = new HashSet<>();
        spent.forEach(one -> who.add(one.person()));
        before.forEach(one -> one.lines().forEach(line -> who.add(line.person())));
        Reckoning reckoning = new Reckoning(spent, closed);
        return people.all(who).values().stream()
                .map(person -> reckoning.line(person, period))
                .filter(line -> !line.isNothing())
                .sorted(Comparator.comparing(StatementLine::name)
                        .thenComparing(line -> line.person().toString()))
                .toList();
    }
}
