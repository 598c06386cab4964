package touchstone.server.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Everything a person has said about the hours they offer, the newest first.
 *
 * @param said the newest first
 */
public record Schedule(List<Availability> said) {

    /** Nothing was said. */
    public static final Schedule NONE = new Schedule(List.of());

    public Schedule {
        said = said.stream()
                .sorted(Comparator.comparing(Availability::saidAt)
                        .reversed()
                        .thenComparing(availability -> availability.id().toString()))
                .toList();
    }

    /** Hours a week as they stand on the day; empty when nothing was said about it. */
    public OptionalDouble perWeek(LocalDate day) {
        return on(day).stream().mapToDouble(Availability::hoursPerWeek).findFirst();
    }

    /** Hours offered on the day, 0 when nothing was said. */
    public double hours(LocalDate day) {
        return on(day).map(availability -> availability.hoursOn(day)).orElse(0.0);
    }

    /** Hours offered from the first to the last day, both included; empty when nothing was said about any of them. */
    public OptionalDouble hours(LocalDate first, LocalDate last) {
        List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
        return days.stream().noneMatch(day -> on(day).isPresent())
                ? OptionalDouble.empty()
                : OptionalDouble.of(days.stream().mapToDouble(this::hours).sum());
    }

    private Optional<Availability> on(LocalDate day) {
        return said.stream().filter(availability -> availability.covers(day)).findFirst();
    }
}
