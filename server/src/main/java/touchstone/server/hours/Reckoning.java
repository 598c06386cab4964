package touchstone.server.hours;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import touchstone.server.people.Person;

/**
 * Reckons one statement line: what a person has in the period, and what has changed since in the periods that were closed before.
 * Pure: the same sums and the same statements give the same line.
 *
 * @param spent all days of the project, by whomever, that the new and the earlier periods cover
 * @param before the statements closed before
 */
record Reckoning(Collection<Spent> spent, List<Closed> before) {

    private static final long MS_A_MINUTE = 60_000;

    /** A statement closed before. */
    record Closed(Period period, List<StatementLine> lines) {}

    StatementLine line(Person person, Period period) {
        UUID id = person.id();
        return new StatementLine(
                id,
                person.name(),
                person.displayName(),
                measured(id, period),
                approved(id, period),
                before.stream().mapToInt(one -> measured(id, one.period())).sum()
                        - stated(id, line -> line.measuredMinutes() + line.measuredCorrectionMinutes()),
                before.stream().mapToInt(one -> approved(id, one.period())).sum()
                        - stated(id, line -> line.approvedMinutes() + line.approvedCorrectionMinutes()));
    }

    private int measured(UUID person, Period period) {
        long ms = spent.stream()
                .filter(one -> one.person().equals(person) && period.contains(one.day()))
                .mapToLong(Spent::measuredMs)
                .sum();
        return Math.toIntExact((ms + MS_A_MINUTE / 2) / MS_A_MINUTE);
    }

    private int approved(UUID person, Period period) {
        return Math.toIntExact(spent.stream()
                .filter(one -> one.person().equals(person) && period.contains(one.day()))
                .mapToLong(Spent::approvedMinutes)
                .sum());
    }

    private int stated(UUID person, ToIntFunction<StatementLine> part) {
        return before.stream()
                .flatMap(one -> one.lines().stream())
                .filter(line -> line.person().equals(person))
                .mapToInt(part)
                .sum();
    }
}
