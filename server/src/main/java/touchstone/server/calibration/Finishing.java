package touchstone.server.calibration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import touchstone.server.people.Skills;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Events;
import touchstone.server.projects.Project;

/** Ends an attempt: graded, kept for good, and the skill granted if it passed. Needs a running transaction with the attempt locked. */
@Component
class Finishing {

    private final QualificationStore tests;
    private final QualificationAttemptStore attempts;
    private final TestEntrance entrance;
    private final Marking marking;
    private final Skills skills;
    private final Audit audit;
    private final Events events;
    private final Clock clock;

    Finishing(
            QualificationStore tests,
            QualificationAttemptStore attempts,
            TestEntrance entrance,
            Marking marking,
            Skills skills,
            Audit audit,
            Events events,
            Clock clock) {
        this.tests = tests;
        this.attempts = attempts;
        this.entrance = entrance;
        this.marking = marking;
        this.skills = skills;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Ends it as it is, now or when its time ran out. */
    Outcome finish(Attempt attempt) {
        Qualification test = tests.find(attempt.qualification()).orElseThrow();
        Project project = entrance.project(test);
        Instant now = clock.instant();
        boolean late = attempt.overdue(now);
        Instant at = late ? Optional.ofNullable(attempt.deadline()).orElse(now) : now;
        Graded graded = marking.grade(project, test, tests.items(test.id()), attempts.given(attempt.id()));
        Outcome outcome = granted(attempt, test, graded, at, late);
        attempts.finish(attempt.id(), outcome);
        audit.recordWithoutCaller(
                attempt.person(),
                "qualification.finished",
                attempt.id().toString(),
                Map.of(
                        "project", project.slug(),
                        "qualification", test.id().toString(),
                        "passed", graded.passed(),
                        "by_deadline", late));
        events.tellPerson(attempt.person(), Events.What.QUALIFICATION, project.id());
        events.tellPerson(attempt.person(), Events.What.WORK, project.id());
        events.tellProject(project.id(), Events.What.QUALIFICATION, Events.Audience.RUBRIC);
        return outcome;
    }

    private Outcome granted(Attempt attempt, Qualification test, Graded graded, Instant at, boolean late) {
        if (!graded.passed()) {
            return new Outcome(at, late, graded, SkillOutcome.NONE, null);
        }
        QualificationTerms terms = test.terms();
        Instant until = Optional.ofNullable(terms.validDays())
                .map(days -> at.plus(Duration.ofDays(days)))
                .orElse(null);
        boolean granted = skills.grantByTest(
                attempt.person(),
                terms.skill(),
                terms.level(),
                evidence(test, graded, at),
                until,
                test.createdBy(),
                attempt.id());
        return granted
                ? new Outcome(at, late, graded, SkillOutcome.GRANTED, until)
                : new Outcome(at, late, graded, SkillOutcome.KEPT, null);
    }

    private static String evidence(Qualification test, Graded graded, Instant at) {
        return "qualification " + test.terms().title() + ", " + graded.right() + " of "
                + graded.items().size() + ", " + LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
