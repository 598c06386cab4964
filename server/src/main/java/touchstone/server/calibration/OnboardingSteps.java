package touchstone.server.calibration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import touchstone.server.assignments.OwnAssignments;
import touchstone.server.people.People;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Role;
import touchstone.server.projects.Project;
import touchstone.server.projects.Stage;

/** Works out what somebody still has to do before their first item. */
@Component
class OnboardingSteps {

    private final TestEntrance entrance;
    private final QualificationStore tests;
    private final QualificationAttemptStore attempts;
    private final TestAttempts taking;
    private final Acceptances acceptances;
    private final OwnAssignments own;
    private final People people;
    private final Policy policy;
    private final Clock clock;

    OnboardingSteps(
            TestEntrance entrance,
            QualificationStore tests,
            QualificationAttemptStore attempts,
            TestAttempts taking,
            Acceptances acceptances,
            OwnAssignments own,
            People people,
            Policy policy,
            Clock clock) {
        this.entrance = entrance;
        this.tests = tests;
        this.attempts = attempts;
        this.taking = taking;
        this.acceptances = acceptances;
        this.own = own;
        this.people = people;
        this.policy = policy;
        this.clock = clock;
    }

    OnboardingView of(Caller caller, Project project) {
        UUID me = caller.personId();
        Optional<Instant> accepted = acceptances.find(me, project);
        boolean demanded = project.definition().acceptGuidelines();
        Map<String, OnboardingView.WantedBy> wanted = wanted(project, policy.rolesOf(caller, project.id()));
        wanted.keySet().removeAll(people.skillNames(me));
        List<OnboardingView.TestStep> steps =
                entrance.takesTests(caller, project.id()) ? steps(project, me, wanted.keySet()) : List.of();
        List<OnboardingView.MissingSkill> missing = wanted.entrySet().stream()
                .map(one -> new OnboardingView.MissingSkill(one.getKey(), one.getValue(), test(steps, one.getKey())))
                .toList();
        boolean ready = (accepted.isPresent() || !demanded)
                && missing.stream().noneMatch(one -> one.wantedBy() == OnboardingView.WantedBy.STAGE);
        return new OnboardingView(
                new OnboardingView.GuidelinesStep(
                        project.definition().rubricVersion(), accepted.orElse(null), demanded),
                steps,
                missing,
                own.any(me, project.id()),
                ready);
    }

    /** The skills that this person's stages and the rules ask for; what a stage asks for is stronger. */
    private static Map<String, OnboardingView.WantedBy> wanted(Project project, Set<Role> roles) {
        Map<String, OnboardingView.WantedBy> wanted = new LinkedHashMap<>();
        if (!roles.contains(Role.ANNOTATOR) && !roles.contains(Role.REVIEWER)) {
            return wanted;
        }
        for (Stage stage : project.definition().stages()) {
            Role role = switch (stage) {
                case Stage.Labelling _ -> Role.ANNOTATOR;
                case Stage.Reviewing _ -> Role.REVIEWER;
            };
            if (roles.contains(role)) {
                Optional.ofNullable(stage.skill()).ifPresent(skill -> wanted.put(skill, OnboardingView.WantedBy.STAGE));
            }
        }
        project.definition().rules().forEach(rule -> wanted.putIfAbsent(rule.skill(), OnboardingView.WantedBy.RULE));
        return wanted;
    }

    private List<OnboardingView.TestStep> steps(Project project, UUID me, Set<String> lacking) {
        List<OnboardingView.TestStep> steps = new ArrayList<>();
        for (QualificationStore.Listed listed : tests.all(project.id())) {
            Qualification test = listed.qualification();
            List<Attempt> mine = attempts.of(test.id(), me);
            if (test.state() == QualificationState.OPEN
                    || (test.state() == QualificationState.CLOSED && !mine.isEmpty())) {
                steps.add(step(listed, taking.standing(test, mine, me, clock.instant()), lacking));
            }
        }
        return steps;
    }

    private static OnboardingView.TestStep step(
            QualificationStore.Listed listed, Standing standing, Set<String> lacking) {
        Qualification test = listed.qualification();
        QualificationTerms terms = test.terms();
        Optional<Attempt> last = Optional.ofNullable(standing.attempt());
        Optional<Outcome> outcome = last.flatMap(one -> Optional.ofNullable(one.outcome()));
        boolean over = test.state() == QualificationState.CLOSED
                && (standing.step() == Standing.Step.READY || standing.step() == Standing.Step.LATER);
        return new OnboardingView.TestStep(
                test.id(),
                terms.title(),
                Optional.ofNullable(terms.introduction()).orElse(""),
                terms.skill(),
                terms.level(),
                listed.figures().items(),
                terms.passScore(),
                terms.minutes(),
                terms.attempts(),
                over ? Standing.Step.USED_UP : standing.step(),
                over ? 0 : standing.attemptsLeft(),
                over ? null : standing.retryAt(),
                lacking.contains(terms.skill()),
                last.map(Attempt::id).orElse(null),
                outcome.map(one -> one.graded().score()).orElse(null),
                outcome.map(Outcome::validUntil).orElse(null));
    }

    private static @Nullable UUID test(List<OnboardingView.TestStep> steps, String skill) {
        return steps.stream()
                .filter(step -> step.skill().equals(skill) && step.step() != Standing.Step.USED_UP)
                .map(OnboardingView.TestStep::id)
                .findFirst()
                .orElse(null);
    }
}
