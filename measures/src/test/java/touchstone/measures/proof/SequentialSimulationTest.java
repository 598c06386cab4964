package touchstone.measures.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Error rates and run lengths by simulation with fixed seeds. */
class SequentialSimulationTest {

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
}
