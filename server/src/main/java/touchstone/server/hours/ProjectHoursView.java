package touchstone.server.hours;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import touchstone.server.people.People;
import touchstone.server.people.Person;
import touchstone.server.people.Profiles;
import touchstone.server.people.Schedule;
import touchstone.server.platform.Caller;

/** Puts the hours of everybody in a project together. */
@Component
class ProjectHoursView {

    private static final int MOST_WAITING = 500;

    private final LedgerStore ledger;
    private final EntryStore entries;
    private final EntryViews views;
    private final WorkerStore workers;
    private final People people;
    private final Profiles profiles;

    ProjectHoursView(
            LedgerStore ledger,
            EntryStore entries,
            EntryViews views,
            WorkerStore workers,
            People people,
            Profiles profiles) {
        this.ledger = ledger;
        this.entries = entries;
        this.views = views;
        this.workers = workers;
        this.people = people;
        this.profiles = profiles;
    }

    ProjectHours of(Caller caller, UUID project, Period period) {
        return new ProjectHours(
                period.from(),
                period.to(),
                people(project, period),
                views.of(caller, entries.waiting(project, MOST_WAITING)),
                views.of(caller, entries.settled(project, period)));
    }

    /** Everybody with hours or with the role of somebody who works on items, by name. */
    List<ProjectHours.PersonHours> people(UUID project, Period period) {
        Map<UUID, List<Spent>> spent =
                ledger.ofProject(project, period).stream().collect(Collectors.groupingBy(Spent::person));
        Set<UUID> all = new LinkedHashSet<>(workers.of(project));
        all.addAll(spent.keySet());
        Map<UUID, Schedule> schedules = profiles.schedules(all);
        return people.all(all).values().stream()
                .sorted(Comparator.comparing(person -> person.displayName().toLowerCase(Locale.ROOT)))
                .map(person -> one(
                        person,
                        schedules.getOrDefault(person.id(), Schedule.NONE),
                        spent.getOrDefault(person.id(), List.of()),
                        period))
                .toList();
    }

    private static ProjectHours.PersonHours one(Person person, Schedule schedule, List<Spent> spent, Period period) {
        OptionalDouble offered = schedule.hours(period.from(), period.to());
        return new ProjectHours.PersonHours(
                person.id(),
                person.name(),
                person.displayName(),
                offered.isPresent() ? offered.getAsDouble() : null,
                spent.stream()
                        .map(day -> new ProjectHours.Day(
                                day.day(),
                                day.measuredMs(),
                                day.givenBackMs(),
                                day.bounded(),
                                day.approvedMinutes(),
                                day.waitingMinutes()))
                        .toList());
    }
}
