package touchstone.measures.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import touchstone.measures.Interval;

class SequentialTest {

    private static final double NEEDED = Math.log(20);

    @Test
    void theEValueIsTheAveragedLikelihoodRatio() {
        double sum = 0;
        int steps = 200_000;
        for (int i = 0; i < steps; i++) {
            double p = 0.9 + 0.1 * (i + 0.5) / steps;
            sum += Math.pow(p / 0.9, 57) * Math.pow((1 - p) / 0.1, 3);
        }
        assertThat(EProcess.logAbove(57, 3, 0.9)).isCloseTo(Math.log(sum / steps), within(1e-8));
        assertThat(EProcess.logAbove(0, 0, 0.9)).isCloseTo(0, within(1e-12));
        double below = 0;
        for (int i = 0; i < steps; i++) {
            double p = 0.45 + 0.45 * (i + 0.5) / steps;
            below += Math.pow(p / 0.9, 40) * Math.pow((1 - p) / 0.1, 20);
        }
        assertThat(EProcess.logBelow(40, 20, 0.9)).isCloseTo(Math.log(below / steps), within(1e-8));
    }

    @Test
    void hopelessAnswersGiveASmallFiniteEValue() {
        double near = EProcess.logAbove(100, 600, 0.95);
        double far = EProcess.logAbove(100, 60_000, 0.95);
        assertThat(near).isNegative().isFinite();
        assertThat(far).isLessThan(near).isFinite();
        assertThat(EProcess.logAbove(0, 100_000, 0.5)).isCloseTo(-Math.log(100_000), within(0.01));
        assertThat(EProcess.logBelow(1_000_000, 1, 0.9)).isNegative().isFinite();
        assertThat(EProcess.logBelow(20_000, 80_000, 0.95))
                .isGreaterThan(50_000)
                .isFinite();
    }

    @Test
    void theSequenceIsWiderThanTheExactIntervalAndHoldsTheShare() {
        Interval sequence = EProcess.sequence(190, 10, 0.95);
        Interval exact = ProportionInterval.CLOPPER_PEARSON.of(190, 200, 0.95);
        assertThat(sequence.low()).isLessThan(exact.low());
        assertThat(sequence.high()).isGreaterThan(exact.high());
        assertThat(sequence.contains(0.95)).isTrue();
        assertThat(EProcess.sequence(0, 0, 0.95)).isEqualTo(new Interval(0, 1, 0.95));
        assertThat(EProcess.sequence(50, 0, 0.95).high()).isEqualTo(1);
        assertThat(EProcess.sequence(0, 50, 0.95).low()).isZero();
        assertThat(EProcess.sequence(50, 0, 0.95).low()).isCloseTo(Math.pow(0.05 / 51, 1 / 50.0), within(1e-9));
    }

    @Test
    void theProvenTargetIsWhereTheEvidenceJustSuffices() {
        double target = EProcess.provenTarget(300, 6, 0.05);
        assertThat(EProcess.logAbove(300, 6, target)).isCloseTo(NEEDED, within(1e-6));
        assertThat(target).isBetween(0.9, 0.98);
        assertThat(EProcess.provenTarget(0, 10, 0.05)).isZero();
    }

    @Test
    void anSprtOfBadAndGoodTheWrongWayRoundIsRefused() {
        assertThatThrownBy(() -> new Sprt(0.95, 0.85, 0.05, 0.05)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> new Sprt(0.85, 0.95, 0.6, 0.05)).hasMessageContaining("error rates");
        assertThatThrownBy(() -> EProcess.logAbove(1, 1, 1)).hasMessageContaining("target 1.0");
        assertThat(new Sprt(0.85, 0.95, 0.05, 0.05).decide(0, 0)).isEqualTo(Sprt.Decision.OPEN);
    }
}
