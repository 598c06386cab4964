package touchstone.measures.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.measures.Interval;

/** Error rates and run lengths by simulation with fixed seeds. */
class SequentialTest {

    private static final double NEEDED = Math.log(20);

    @ParameterizedTest
    @CsvSource({
        ".80, .95, 23, 58, 31, 63",
        ".85, .95, 44, 111, 55, 125",
        ".90, .97, 58, 148, 76, 159",
        ".90, .95, 139, 346, 163, 373",
        ".93, .97, 147, 371, 176, 387"
    })
    void theSprtTakesTheTabledNumbersOfAnswersAndKeepsItsErrors(
            double bad, double good, double badMean, double badMost, double goodMean, double goodMost) {
        Sprt sprt = new Sprt(bad, good, 0.05, 0.05);
        assertRun(sprt, bad, badMean, badMost, Sprt.Decision.GOOD);
        assertRun(sprt, good, goodMean, goodMost, Sprt.Decision.BAD);
    }

    private static void assertRun(Sprt sprt, double accuracy, double mean, double most, Sprt.Decision mistake) {
        int runs = 20_000;
        SplittableRandom random = new SplittableRandom(11);
        int[] lengths = new int[runs];
        int mistakes = 0;
        for (int run = 0; run < runs; run++) {
            int right = 0;
            int n = 0;
            Sprt.Decision decision = Sprt.Decision.OPEN;
            while (decision == Sprt.Decision.OPEN) {
                right += random.nextDouble() < accuracy ? 1 : 0;
                n++;
                decision = sprt.decide(right, n - right);
            }
            lengths[run] = n;
            mistakes += decision == mistake ? 1 : 0;
        }
        Arrays.sort(lengths);
        assertThat(Arrays.stream(lengths).average().orElseThrow()).isCloseTo(mean, within(0.1 * mean));
        assertThat((double) lengths[(int) (runs * 0.95)]).isCloseTo(most, within(0.1 * most));
        assertThat(mistakes / (double) runs).isBetween(0.02, 0.053);
    }

    @ParameterizedTest
    @CsvSource({".99, 134, 244", ".98, 244, 544", ".97, 600, 1519", "1.0, 88, 88"})
    void theEProcessProvesNinetyFivePercentAfterTheTabledAnswers(double accuracy, double median, double most) {
        int[] lengths = lengths(accuracy, 0.95, true, 2_000, 20_000, 5);
        assertThat((double) lengths[lengths.length / 2]).isCloseTo(median, within(0.1 * median));
        assertThat((double) lengths[(int) (lengths.length * 0.9)]).isCloseTo(most, within(0.1 * most));
    }

    @ParameterizedTest
    @CsvSource({".90, 180, 485", ".85, 44, 132", ".80, 21, 63", ".70, 9, 25"})
    void theEProcessBlocksTheBadAfterTheTabledAnswers(double accuracy, double median, double most) {
        int[] lengths = lengths(accuracy, 0.95, false, 4_000, 20_000, 6);
        assertThat((double) lengths[lengths.length / 2]).isCloseTo(median, within(0.1 * median));
        assertThat((double) lengths[(int) (lengths.length * 0.9)]).isCloseTo(most, within(0.1 * most));
    }

    @Test
    void whoeverLooksAllTheTimeIsStillRarelyWrong() {
        int most = 3_000;
        int[] proven = lengths(0.95, 0.95, true, 2_000, most, 7);
        int[] blocked = lengths(0.95, 0.95, false, 2_000, most, 8);
        assertThat(share(proven, most)).isBetween(0.02, 0.05);
        assertThat(share(blocked, most)).isBetween(0.01, 0.05);
    }

    private static double share(int[] lengths, int most) {
        return Arrays.stream(lengths).filter(n -> n < most).count() / (double) lengths.length;
    }

    /** Sorted numbers of answers until the evidence suffices, or {@code most}. */
    private static int[] lengths(double accuracy, double target, boolean above, int runs, int most, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] lengths = new int[runs];
        for (int run = 0; run < runs; run++) {
            int right = 0;
            int n = 0;
            double evidence = 0;
            while (evidence < NEEDED && n < most) {
                boolean correct = random.nextDouble() < accuracy;
                right += correct ? 1 : 0;
                n++;
                if (correct == above) {
                    evidence = above
                            ? EProcess.logAbove(right, n - right, target)
                            : EProcess.logBelow(right, n - right, target);
                }
            }
            lengths[run] = evidence >= NEEDED ? n : most;
        }
        Arrays.sort(lengths);
        return lengths;
    }

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
    void theConfidenceSequenceNeverLosesTheTruthMoreOftenThanItSays() {
        SplittableRandom random = new SplittableRandom(21);
        int runs = 400;
        int lost = 0;
        for (int run = 0; run < runs; run++) {
            int right = 0;
            boolean held = true;
            for (int n = 1; n <= 1_000 && held; n++) {
                right += random.nextDouble() < 0.9 ? 1 : 0;
                held = n % 5 != 0 || EProcess.sequence(right, n - right, 0.95).contains(0.9);
            }
            lost += held ? 0 : 1;
        }
        assertThat(lost / (double) runs).isBetween(0.005, 0.05);
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
