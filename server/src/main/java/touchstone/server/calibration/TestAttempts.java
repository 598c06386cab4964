package touchstone.server.calibration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import touchstone.labels.WorkContent;
import touchstone.server.assignments.Transactions;
import touchstone.server.people.People;
import touchstone.server.people.Skills;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Json;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;

/** People taking tests. Whatever is written after the time ran out only ends the attempt. */
@Service
class TestAttempts {

    private static final int LONGEST_REASON = 1_000;

    private final TestEntrance entrance;
    private final QualificationStore tests;
    private final QualificationAttemptStore attempts;
    private final Finishing finishing;
    private final People people;
    private final Skills skills;
    private final Policy policy;
    private final Json json;
    private final Audit audit;
    private final Events events;
    private final Ids ids;
    private final Clock clock;
    private final Transactions transaction;

    TestAttempts(
            TestEntrance entrance,
            QualificationStore tests,
            QualificationAttemptStore attempts,
            Finishing finishing,
            People people,
            Skills skills,
            Policy policy,
            Json json,
            Audit audit,
            Events events,
            Ids ids,
            Clock clock,
            Transactions transaction) {
        this.entrance = entrance;
        this.tests = tests;
        this.attempts = attempts;
        this.finishing = finishing;
        this.people = people;
        this.skills = skills;
        this.policy = policy;
        this.json = json;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Begins a try, or gives the one that runs. */
    UUID begin(Caller caller, UUID qualification) {
        transaction.run(() -> {
            Qualification test = entrance.takeable(caller, qualification);
            attempts.of(test.id(), caller.personId()).stream()
                    .filter(one -> one.open() && one.overdue(clock.instant()))
                    .flatMap(one -> attempts.lock(one.id()).stream())
                    .filter(Attempt::open)
                    .forEach(finishing::finish);
        });
        return transaction.call(() -> begun(caller, entrance.takeable(caller, qualification)));
    }

    private UUID begun(Caller caller, Qualification test) {
        UUID me = caller.personId();
        Instant now = clock.instant();
        List<Attempt> mine = attempts.of(test.id(), me);
        Standing standing = standing(test, mine, me, now);
        return switch (standing.step()) {
            case RUNNING ->
                Optional.ofNullable(standing.attempt()).orElseThrow().id();
            case PASSED -> throw new Refused(QualificationProblem.QUALIFICATION_PASSED);
            case USED_UP -> throw new Refused(QualificationProblem.ATTEMPTS_USED_UP);
            case LATER -> {
                Instant at = Optional.ofNullable(standing.retryAt()).orElse(now);
                throw new Refused(QualificationProblem.RETRY_LATER)
                        .about("at", at)
                        .with("retry_at", at);
            }
            case READY -> {
                if (test.state() != QualificationState.OPEN) {
                    throw new Refused(QualificationProblem.QUALIFICATION_NOT_OPEN);
                }
                UUID id = ids.random();
                Instant deadline = Optional.ofNullable(test.terms().minutes())
                        .map(minutes -> now.plus(Duration.ofMinutes(minutes)))
                        .orElse(null);
                attempts.begin(id, test.id(), me, mine.size() + 1, now, deadline);
                audit.record(
                        caller,
                        "qualification.begun",
                        test.project(),
                        id.toString(),
                        Map.of("qualification", test.id().toString()));
                events.tellProject(test.project(), Events.What.QUALIFICATION, Events.Audience.RUBRIC);
                yield id;
            }
        };
    }

    /** Where the person stands with the test. */
    Standing standing(Qualification test, List<Attempt> mine, UUID person, Instant now) {
        boolean holds = people.skills(person).stream()
                .anyMatch(skill -> skill.skill().equals(test.terms().skill())
                        && skill.level() >= test.terms().level());
        return Standing.of(test.terms(), mine, holds, now);
    }

    /** The caller's own attempt. Everybody else's does not exist. */
    Attempt own(Caller caller, UUID id) {
        return mine(caller, attempts.find(id), true);
    }

    /** Saves the answers to one item. The same answers again change nothing. */
    Given save(Caller caller, UUID id, int position, long revision, WorkContent content) {
        return transaction
                .call(() -> {
                    Attempt attempt = mine(caller, attempts.lock(id), false);
                    return ended(attempt)
                            ? Optional.<Given>empty()
                            : Optional.of(saved(attempt, position, revision, content));
                })
                .orElseThrow(() -> new Refused(QualificationProblem.ATTEMPT_ENDED));
    }

    private Given saved(Attempt attempt, int position, long revision, WorkContent content) {
        if (tests.items(attempt.qualification()).stream().noneMatch(item -> item.position() == position)) {
            throw Refused.notFound();
        }
        Optional<Given> before = attempts.given(attempt.id()).stream()
                .filter(one -> one.position() == position)
                .findFirst();
        if (before.filter(one -> one.content().equals(content)).isPresent()) {
            return before.get();
        }
        long current = before.map(Given::revision).orElse(0L);
        if (current != revision) {
            throw new Refused(QualificationProblem.ATTEMPT_ANSWERS_CHANGED)
                    .with("revision", current)
                    .with(
                            "content",
                            json.tree(json.write(before.map(Given::content).orElse(WorkContent.of(Map.of())))));
        }
        Given given = new Given(position, content, current + 1, clock.instant());
        attempts.save(attempt.id(), given);
        return given;
    }

    /** Hands it in; handed in again it is the same. */
    void finish(Caller caller, UUID id) {
        transaction.run(() -> {
            Attempt attempt = mine(caller, attempts.lock(id), false);
            if (attempt.voided() != null) {
                throw new Refused(QualificationProblem.ATTEMPT_ENDED);
            }
            if (attempt.outcome() == null) {
                finishing.finish(attempt);
            }
        });
    }

    /** Makes an attempt count no more: the person has the try back, and the skill goes that they hold by this very attempt. */
    void voidAttempt(Caller caller, UUID id, String reason) {
        transaction.run(() -> {
            Attempt attempt = attempts.lock(id).orElseThrow(Refused::notFound);
            Qualification test = tests.find(attempt.qualification())
                    .filter(one -> policy.allows(caller, new Action.PublishRubric(one.project())))
                    .orElseThrow(Refused::notFound);
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw Refused.fields(
                        List.of(new Fault("reason", "length", "write 1 to " + LONGEST_REASON + " characters")));
            }
            if (attempt.voided() != null) {
                throw new Refused(QualificationProblem.ATTEMPT_VOIDED);
            }
            attempts.voidAttempt(id, reason.strip(), caller.personId(), clock.instant());
            boolean taken = skills.revokeOfTest(caller, attempt.person(), id);
            audit.record(caller, "qualification.voided", test.project(), id.toString(), Map.of("skill_taken", taken));
            if (taken) {
                events.tellPerson(attempt.person(), Events.What.WORK, test.project());
            }
            events.tellPerson(attempt.person(), Events.What.QUALIFICATION, test.project());
            events.tellProject(test.project(), Events.What.QUALIFICATION, Events.Audience.RUBRIC);
        });
    }

    /** Ends it when its time is over; says whether it takes no more answers. */
    private boolean ended(Attempt attempt) {
        if (attempt.open() && attempt.overdue(clock.instant())) {
            finishing.finish(attempt);
            return true;
        }
        return !attempt.open();
    }

    private Attempt mine(Caller caller, Optional<Attempt> found, boolean look) {
        Attempt attempt =
                found.filter(one -> one.person().equals(caller.personId())).orElseThrow(Refused::notFound);
        UUID project = tests.find(attempt.qualification()).orElseThrow().project();
        policy.require(
                caller,
                look ? new Action.SeeWork(project, attempt.person()) : new Action.Work(project, attempt.person()));
        return attempt;
    }
}
