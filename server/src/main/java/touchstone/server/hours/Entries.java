package touchstone.server.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;

/** Time declared for other work: written, corrected, withdrawn by the person; decided by a manager who is somebody else. */
@Service
class Entries {

    private final EntryStore store;
    private final HoursEntrance entrance;
    private final Policy policy;
    private final Audit audit;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    Entries(EntryStore store, HoursEntrance entrance, Policy policy, Audit audit, Events events, Ids ids, Clock clock) {
        this.store = store;
        this.entrance = entrance;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes an entry, or the correction of one's own. */
    @Transactional
    public UUID declare(Caller caller, NewEntry declared) {
        Project project = entrance.project(caller, declared.project(), Action.DeclareHours::new);
        declared.check(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        Optional<Entry> before = Optional.ofNullable(declared.replaces()).map(id -> own(caller, id));
        if (before.isPresent() && !before.get().project().equals(project.id())) {
            throw Refused.field(
                    "project", "other-project", "a correction stays in the project; withdraw and write anew");
        }
        UUID id = ids.random();
        write(
                caller,
                id,
                before,
                project.id(),
                declared.day(),
                declared.minutes(),
                declared.kind(),
                declared.note().strip());
        return id;
    }

    /** Takes back one's own entry; what was approved of it counts no more. */
    @Transactional
    public void withdraw(Caller caller, UUID id) {
        Entry entry = own(caller, id);
        policy.require(caller, new Action.DeclareHours(entry.project()));
        write(caller, ids.random(), Optional.of(entry), entry.project(), entry.day(), 0, entry.kind(), "");
    }

    /** Approves or refuses; once, and never one's own. */
    @Transactional
    public void decide(Caller caller, String slug, UUID id, Decision decision) {
        Project project = entrance.project(caller, slug, Action.ChangeProject::new);
        Entry entry = store.find(id)
                .filter(one -> one.project().equals(project.id()) && one.minutes() > 0)
                .orElseThrow(Refused::notFound);
        decision.check();
        if (entry.person().equals(caller.personId())) {
            throw new Refused(HoursProblem.HOURS_OWN_ENTRY);
        }
        switch (entry.state()) {
            case WAITING -> {}
            case APPROVED, REFUSED -> throw new Refused(HoursProblem.HOURS_ENTRY_DECIDED);
            case REPLACED, WITHDRAWN -> throw new Refused(HoursProblem.HOURS_ENTRY_REPLACED);
        }
        if (!store.decide(id, decision.approved(), decision.reason().strip(), caller.personId())) {
            throw new Refused(HoursProblem.HOURS_ENTRY_DECIDED);
        }
        audit.record(caller, "hours.decided", project.id(), id.toString(), Map.of("approved", decision.approved()));
        tell(project.id(), entry.person());
    }

    private void write(
            Caller caller,
            UUID id,
            Optional<Entry> before,
            UUID project,
            LocalDate day,
            int minutes,
            EntryKind kind,
            String note) {
        if (before.filter(entry -> entry.minutes() == 0 || !entry.newest()).isPresent()) {
            throw new Refused(HoursProblem.HOURS_ENTRY_REPLACED);
        }
        UUID root = before.map(Entry::root).orElse(id);
        if (!store.insert(
                id, root, before.map(Entry::id).orElse(null), project, caller.personId(), day, minutes, kind, note)) {
            throw new Refused(HoursProblem.HOURS_ENTRY_REPLACED);
        }
        String action = minutes == 0 ? "hours.withdrawn" : before.isPresent() ? "hours.corrected" : "hours.declared";
        audit.record(caller, action, project, id.toString(), Map.of("minutes", minutes));
        tell(project, caller.personId());
    }

    private void tell(UUID project, UUID person) {
        events.tellPerson(person, Events.What.HOURS, project);
        events.tellProject(project, Events.What.HOURS, Events.Audience.HOURS);
    }

    private Entry own(Caller caller, UUID id) {
        return store.find(id)
                .filter(one -> one.person().equals(caller.personId()) && one.minutes() > 0)
                .orElseThrow(Refused::notFound);
    }
}
