package touchstone.server.calibration;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import touchstone.server.assignments.ClaimCondition;
import touchstone.server.assignments.Transactions;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;

/**
 * That people have read the guidelines. An acceptance is never taken back, so one that was seen once is remembered: a claim asks
 * the database only while somebody has not accepted yet, and never in a project that does not want it.
 */
@Service
class Acceptances implements ClaimCondition {

    private record Accepted(UUID project, UUID person, int version) {}

    private final AcceptanceStore store;
    private final Audit audit;
    private final Events events;
    private final Clock clock;
    private final Transactions transaction;
    private final Set<Accepted> seen = ConcurrentHashMap.newKeySet();

    Acceptances(AcceptanceStore store, Audit audit, Events events, Clock clock, Transactions transaction) {
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void require(Caller caller, Project project) {
        if (!project.definition().acceptGuidelines()) {
            return;
        }
        int version = project.definition().rubricVersion();
        Accepted wanted = new Accepted(project.id(), caller.personId(), version);
        if (seen.contains(wanted)) {
            return;
        }
        if (find(caller.personId(), project).isEmpty()) {
            throw new Refused(QualificationProblem.GUIDELINES_NOT_ACCEPTED).with("rubric_version", version);
        }
        seen.add(wanted);
    }

    /** When the person accepted the current guidelines. */
    Optional<Instant> find(UUID person, Project project) {
        return store.find(project.id(), person, project.definition().rubricVersion());
    }

    /** Accepts a version; the first time counts. Only the current one can be accepted. */
    void accept(Caller caller, Project project, int version) {
        if (version != project.definition().rubricVersion()) {
            throw Refused.field("rubric_version", "version-old", "accept the current version of the rubric");
        }
        transaction.run(() -> {
            if (store.insert(project.id(), caller.personId(), version, clock.instant())) {
                audit.record(
                        caller,
                        "guidelines.accepted",
                        project.id(),
                        caller.personId().toString(),
                        Map.of("rubric_version", version));
                events.tellPerson(caller.personId(), Events.What.QUALIFICATION, project.id());
            }
        });
    }
}
