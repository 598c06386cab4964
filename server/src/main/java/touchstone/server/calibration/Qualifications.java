package touchstone.server.calibration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import touchstone.server.assignments.Transactions;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.rubrics.Rubrics;

/** Tests being made, opened and closed. Once somebody has begun one, its terms and items are fixed. */
@Service
class Qualifications {

    private final TestEntrance entrance;
    private final QualificationStore store;
    private final TestItems items;
    private final Rubrics rubrics;
    private final Audit audit;
    private final Events events;
    private final Ids ids;
    private final Clock clock;
    private final Transactions transaction;

    Qualifications(
            TestEntrance entrance,
            QualificationStore store,
            TestItems items,
            Rubrics rubrics,
            Audit audit,
            Events events,
            Ids ids,
            Clock clock,
            Transactions transaction) {
        this.entrance = entrance;
        this.store = store;
        this.items = items;
        this.rubrics = rubrics;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Makes a test without items, for the newest version of the rubric. */
    UUID make(Caller caller, String slug, QualificationTerms terms) {
        Project project = entrance.project(caller, slug, Action.PublishRubric::new);
        int version = rubrics.current(project.id()).version();
        terms.check(rubrics.current(project.id()));
        UUID id = ids.random();
        transaction.run(() -> {
            store.insert(id, project.id(), terms, version, caller.personId(), clock.instant());
            told(caller, "qualification.made", project.id(), id, Map.of("skill", terms.skill()));
        });
        return id;
    }

    void change(Caller caller, UUID id, long revision, QualificationTerms terms) {
        transaction.run(() -> {
            Qualification test = unbegun(caller, id);
            if (test.revision() != revision) {
                throw new Refused(QualificationProblem.QUALIFICATION_CHANGED).with("revision", test.revision());
            }
            terms.check(rubrics.find(test.project(), test.rubricVersion()).orElseThrow());
            store.change(id, terms);
            told(caller, "qualification.changed", test.project(), id, Map.of());
        });
    }

    /** Gives it these items in place of those it has; returns how many. */
    int setItems(Caller caller, UUID id, NewItems request) {
        return transaction.call(() -> {
            Qualification test = unbegun(caller, id);
            List<TestItem> read = items.read(entrance.project(test), test, request);
            store.replaceItems(id, read, ids::random);
            told(caller, "qualification.items-set", test.project(), id, Map.of("items", read.size()));
            return read.size();
        });
    }

    /** Lets members take it, or take it no more. */
    void setState(Caller caller, UUID id, QualificationState state) {
        transaction.run(() -> {
            Qualification test = entrance.changeable(caller, id);
            if (state == QualificationState.OPEN && store.items(id).isEmpty()) {
                throw new Refused(QualificationProblem.QUALIFICATION_EMPTY);
            }
            if (test.state() != state) {
                store.setState(id, state);
                told(
                        caller,
                        "qualification." + (state == QualificationState.OPEN ? "opened" : "closed"),
                        test.project(),
                        id,
                        Map.of());
                events.tellProject(test.project(), Events.What.QUALIFICATION, Events.Audience.MEMBERS);
            }
        });
    }

    private Qualification unbegun(Caller caller, UUID id) {
        Qualification test = entrance.changeable(caller, id);
        if (store.begun(id)) {
            throw new Refused(QualificationProblem.QUALIFICATION_BEGUN);
        }
        return test;
    }

    private void told(Caller caller, String action, UUID project, UUID id, Map<String, ?> detail) {
        audit.record(caller, action, project, id.toString(), detail);
        events.tellProject(project, Events.What.QUALIFICATION, Events.Audience.RUBRIC);
    }
}
