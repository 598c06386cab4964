package touchstone.server.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where somebody stands with a test that may be tried twice, a day apart. */
class StandingTest {

    private static final Instant NOW = Instant.parse("2030-05-01T12:00:00Z");
    private static final QualificationTerms TERMS =
            new QualificationTerms("t", null, "qa", 1, null, 0.8, 30, 2, 24, null, false);

    @Test
    void aFirstTryMayBegin() {
        assertThat(standing(false)).isEqualTo(new Standing(Standing.Step.READY, 2, null, null));
    }

    @Test
    void aTryThatRunsIsGoneOnWith() {
        Attempt running = attempt(1, null);
        assertThat(standing(false, running)).isEqualTo(new Standing(Standing.Step.RUNNING, 1, null, running));
    }

    @Test
    void afterAFailedTryTheNextWaitsADay() {
        Standing soon = standing(false, failed(1, Duration.ofHours(1)));
        assertThat(soon.step()).isEqualTo(Standing.Step.LATER);
        assertThat(soon.retryAt()).isEqualTo(NOW.plus(Duration.ofHours(23)));
        assertThat(standing(false, failed(1, Duration.ofHours(24))).step()).isEqualTo(Standing.Step.READY);
    }

    @Test
    void afterTwoFailedTriesThereIsNoThird() {
        assertThat(standing(false, failed(1, Duration.ofDays(9)), failed(2, Duration.ofDays(5)))
                        .step())
                .isEqualTo(Standing.Step.USED_UP);
    }

    @Test
    void aVoidedTryIsGivenBackWithoutWaiting() {
        Attempt voided = new Attempt(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                2,
                NOW,
                null,
                outcome(Duration.ofHours(1), false),
                new Attempt.Voided("noise", UUID.randomUUID(), NOW));
        Standing standing = standing(false, failed(1, Duration.ofDays(9)), voided);
        assertThat(standing.step()).isEqualTo(Standing.Step.READY);
        assertThat(standing.attemptsLeft()).isEqualTo(1);
    }

    @Test
    void aPassedTestIsDoneUntilTheSkillRunsOut() {
        Attempt passed = attempt(2, outcome(Duration.ofDays(1), true));
        assertThat(standing(true, failed(1, Duration.ofDays(3)), passed).step()).isEqualTo(Standing.Step.PASSED);
        Standing again = standing(false, failed(1, Duration.ofDays(3)), passed);
        assertThat(again.step()).isEqualTo(Standing.Step.READY);
        assertThat(again.attemptsLeft()).isEqualTo(2);
    }

    private static Standing standing(boolean holds, Attempt... attempts) {
        return Standing.of(TERMS, Arrays.asList(attempts), holds, NOW);
    }

    private static Attempt failed(int number, Duration ago) {
        return attempt(number, outcome(ago, false));
    }

    private static Attempt attempt(int number, @Nullable Outcome outcome) {
        return new Attempt(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), number, NOW, null, outcome, null);
    }

    private static Outcome outcome(Duration ago, boolean passed) {
        return new Outcome(
                NOW.minus(ago), false, new Graded(passed ? 1 : 0, passed, List.of()), SkillOutcome.NONE, null);
    }
}
