package touchstone.server.hours;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import touchstone.server.people.Profile;
import touchstone.server.people.Profiles;
import touchstone.server.people.Schedule;
import touchstone.server.people.Teams;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** Puts a person's own hours together. What they did in a project that they have left stays theirs. */
@Component
class OwnHoursView {

    private final LedgerStore ledger;
    private final EntryStore entries;
    private final EntryViews views;
    private final Profiles profiles;
    private final Projects projects;
    private final ObjectProvider<Teams> teams;
    private final Policy policy;

    OwnHoursView(
            LedgerStore ledger,
            EntryStore entries,
            EntryViews views,
            Profiles profiles,
            Projects projects,
            ObjectProvider<Teams> teams,
            Policy policy) {
        this.ledger = ledger;
        this.entries = entries;
        this.views = views;
        this.profiles = profiles;
        this.projects = projects;
        this.teams = teams;
        this.policy = policy;
    }

    OwnHours of(Caller caller, Period period) {
        UUID person = caller.personId();
        Schedule schedule = profiles.schedules(List.of(person)).getOrDefault(person, Schedule.NONE);
        OptionalDouble offered = schedule.hours(period.from(), period.to());
        return new OwnHours(
                period.from(),
                period.to(),
                profiles.find(person).map(Profile::timeZone).orElse(null),
                offered.isPresent() ? offered.getAsDouble() : null,
                period.from()
                        .datesUntil(period.to().plusDays(1))
                        .map(day -> new OwnHours.Offered(day, schedule.hours(day)))
                        .toList(),
                days(caller, period),
                views.of(
                        caller,
                        entries.ofPerson(person, period).stream()
                                .filter(entry -> reaches(caller, entry.project()))
                                .toList()),
                mayDeclare(caller));
    }

    private List<OwnHours.Day> days(Caller caller, Period period) {
        Map<UUID, Optional<Project>> known = new HashMap<>();
        return ledger.ofPerson(caller.personId(), period).stream()
                .filter(spent -> reaches(caller, spent.project()))
                .map(spent -> {
                    Optional<Project> project = known.computeIfAbsent(spent.project(), projects::find);
                    return new OwnHours.Day(
                            spent.day(),
                            project.map(Project::slug).orElse(""),
                            project.map(Project::title).orElse(""),
                            spent.measuredMs(),
                            spent.givenBackMs(),
                            spent.bounded(),
                            spent.approvedMinutes(),
                            spent.waitingMinutes());
                })
                .toList();
    }

    private List<OwnHours.Where> mayDeclare(Caller caller) {
        return teams.stream()
                .flatMap(all -> all.of(caller.personId(), false).stream())
                .filter(one -> projects.find(one.slug())
                        .filter(project -> policy.allows(caller, new Action.DeclareHours(project.id())))
                        .isPresent())
                .map(one -> new OwnHours.Where(one.slug(), one.title()))
                .toList();
    }

    private static boolean reaches(Caller caller, UUID project) {
        return caller.projectLimit() == null || project.equals(caller.projectLimit());
    }
}
