package touchstone.server.tracker;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.hours.MeasuredTime;
import touchstone.server.people.People;
import touchstone.server.people.Profiles;
import touchstone.server.people.Schedule;
import touchstone.server.platform.Caller;

/** Hours offered against hours worked, and what they say about the end of the project. */
@RestController
@RequestMapping("/api/v1/projects/{slug}")
class CapacityController {

    private final Looked looked;
    private final CapacityStore store;
    private final MeasuredTime measured;
    private final Profiles profiles;
    private final People people;
    private final Clock clock;

    CapacityController(
            Looked looked, CapacityStore store, MeasuredTime measured, Profiles profiles, People people, Clock clock) {
        this.looked = looked;
        this.store = store;
        this.measured = measured;
        this.profiles = profiles;
        this.people = people;
        this.clock = clock;
    }

    /**
     * One person's week.
     *
     * @param weekActiveMs active time on items of this project since Monday, in the person's own days
     * @param offeredHours offered for the whole week, over all projects; {@code null} when nothing was said
     */
    record PersonWeek(
            UUID person,
            String name,
            String displayName,
            long weekActiveMs,
            @Nullable Double offeredHours) {}

    /** The forecast, and this week by person in the order of names; {@code monday} is its first day. */
    record TeamCapacity(Capacity forecast, LocalDate monday, List<PersonWeek> people) {}

    @GetMapping("/capacity")
    TeamCapacity capacity(Caller caller, @PathVariable String slug) {
        UUID project = looked.answers(caller, slug).project().id();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<UUID, Long> worked = measured.of(project, monday, monday.plusDays(6));
        List<UUID> workers = store.workers(project);
        Set<UUID> all = new LinkedHashSet<>(workers);
        all.addAll(worked.keySet());
        Map<UUID, Schedule> schedules = profiles.schedules(all);
        List<Schedule> offers = workers.stream()
                .map(id -> schedules.getOrDefault(id, Schedule.NONE))
                .toList();
        return new TeamCapacity(
                Capacity.of(store.remaining(project), store.pace(project), offers, today.plusDays(1)),
                monday,
                people.all(all).values().stream()
                        .sorted(Comparator.comparing(
                                person -> person.displayName().toLowerCase(Locale.ROOT)))
                        .map(person -> new PersonWeek(
                                person.id(),
                                person.name(),
                                person.displayName(),
                                worked.getOrDefault(person.id(), 0L),
                                orNull(schedules
                                        .getOrDefault(person.id(), Schedule.NONE)
                                        .hours(monday, monday.plusDays(6)))))
                        .toList());
    }

    private static @Nullable Double orNull(OptionalDouble hours) {
        return hours.isPresent() ? hours.getAsDouble() : null;
    }
}
