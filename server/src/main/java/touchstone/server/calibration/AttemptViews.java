package touchstone.server.calibration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import touchstone.server.annotations.AnswersJson;
import touchstone.server.platform.Json;
import touchstone.server.projects.Project;

/** Shows people their own attempts. */
@Component
class AttemptViews {

    private final QualificationStore tests;
    private final QualificationAttemptStore store;
    private final TestAttempts attempts;
    private final TestEntrance entrance;
    private final Json json;
    private final Clock clock;

    AttemptViews(
            QualificationStore tests,
            QualificationAttemptStore store,
            TestAttempts attempts,
            TestEntrance entrance,
            Json json,
            Clock clock) {
        this.tests = tests;
        this.store = store;
        this.attempts = attempts;
        this.entrance = entrance;
        this.json = json;
        this.clock = clock;
    }

    AttemptView of(Attempt attempt) {
        Instant now = clock.instant();
        Qualification test = tests.find(attempt.qualification()).orElseThrow();
        Project project = entrance.project(test);
        QualificationTerms terms = test.terms();
        Instant deadline = attempt.deadline();
        AttemptView.State state = state(attempt, now);
        List<TestItem> items = tests.items(test.id());
        boolean shown = state == AttemptView.State.RUNNING || (state == AttemptView.State.GRADED && terms.reveal());
        return new AttemptView(
                attempt.id(),
                test.id(),
                project.slug(),
                terms.title(),
                Optional.ofNullable(terms.introduction()).orElse(""),
                terms.skill(),
                terms.level(),
                terms.passScore(),
                test.rubricVersion(),
                attempt.number(),
                state,
                attempt.begunAt(),
                deadline,
                deadline == null
                        ? null
                        : Math.max(0, Duration.between(now, deadline).toSeconds()),
                shown ? asked(project, attempt, items) : List.of(),
                result(test, attempt, items, now));
    }

    private static AttemptView.State state(Attempt attempt, Instant now) {
        if (attempt.voided() != null) {
            return AttemptView.State.VOIDED;
        }
        if (attempt.outcome() != null) {
            return AttemptView.State.GRADED;
        }
        return attempt.overdue(now) ? AttemptView.State.OVERDUE : AttemptView.State.RUNNING;
    }

    private List<AttemptView.Item> asked(Project project, Attempt attempt, List<TestItem> items) {
        Map<Integer, Given> given =
                store.given(attempt.id()).stream().collect(Collectors.toMap(Given::position, Function.identity()));
        return items.stream()
                .map(item -> {
                    Given mine = given.get(item.position());
                    return new AttemptView.Item(
                            item.position(),
                            ItemPart.of(project.definition(), item.material(), json),
                            mine == null ? null : mine.content(),
                            mine == null ? 0 : mine.revision());
                })
                .toList();
    }

    private AttemptView.@Nullable Result result(
            Qualification test, Attempt attempt, List<TestItem> items, Instant now) {
        Outcome outcome = attempt.outcome();
        if (outcome == null) {
            return null;
        }
        Graded graded = outcome.graded();
        Standing standing = attempts.standing(test, store.of(test.id(), attempt.person()), attempt.person(), now);
        return new AttemptView.Result(
                outcome.finishedAt(),
                outcome.byDeadline(),
                graded.score(),
                graded.passed(),
                graded.right(),
                graded.items().size(),
                outcome.skill(),
                outcome.validUntil(),
                standing.attemptsLeft(),
                standing.retryAt(),
                test.terms().reveal() ? revealed(graded, items) : null);
    }

    private static List<AttemptView.Revealed> revealed(Graded graded, List<TestItem> items) {
        Map<Integer, TestItem> keys = items.stream().collect(Collectors.toMap(TestItem::position, Function.identity()));
        return graded.items().stream()
                .map(one -> {
                    TestItem key = Optional.ofNullable(keys.get(one.position())).orElseThrow();
                    return new AttemptView.Revealed(
                            one.position(),
                            one.score(),
                            one.questions(),
                            one.answers(),
                            new AnswersJson(key.answers()),
                            key.explanation());
                })
                .toList();
    }
}
