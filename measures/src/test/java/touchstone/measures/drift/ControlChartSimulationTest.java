package touchstone.measures.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Run lengths by simulation with fixed seeds. */
class ControlChartSimulationTest {

    private static final double[] ERRORS = {.05, .10, .15, .20, .30};

    @ParameterizedTest
    @CsvSource({
        ".10, 3, 1349, 114, 50, 32, 19",
        ".10, 4, 3955, 158, 66, 42, 25",
        ".15, 3, 506, 77, 35, 22, 13",
        ".15, 4, 1576, 128, 50, 29, 17",
        ".15, 5, 4380, 176, 63, 37, 21",
        ".20, 4, 983, 116, 43, 26, 14"
    })
    void theCusumsRunLengthsAreTheTabledOnes(
            double raised, double threshold, double a, double b, double c, double d, double e) {
        BernoulliCusum chart = new BernoulliCusum(0.05, raised, threshold);
        double[] tabled = {a, b, c, d, e};
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < tabled.length; i++) {
            int runs = tabled[i] > 1000 ? 2_000 : 4_000;
            long total = 0;
            for (int run = 0; run < runs; run++) {
                double level = 0;
                while (!chart.alarm(level)) {
                    level = chart.next(level, random.nextDouble() < ERRORS[i]);
                    total++;
                }
            }
            assertThat(total / (double) runs).isCloseTo(tabled[i], within(0.1 * tabled[i]));
        }
    }

    @ParameterizedTest
    @CsvSource({".05, 2.5, 265, 43, 18, 11", ".1, 2.7, 149, 36, 16, 10"})
    void theMovingAveragesRunLengthsAreTheTabledOnes(
            double fade, double width, double a, double b, double c, double d) {
        Ewma chart = new Ewma(0.05, fade, width);
        double[] tabled = {a, b, c, d};
        SplittableRandom random = new SplittableRandom(19);
        for (int i = 0; i < tabled.length; i++) {
            int runs = 4_000;
            long total = 0;
            for (int run = 0; run < runs; run++) {
                double average = chart.usual();
                long n = 0;
                do {
                    average = chart.next(average, random.nextDouble() < ERRORS[i]);
                    n++;
                } while (!chart.alarm(average, n));
                total += n;
            }
            assertThat(total / (double) runs).isCloseTo(tabled[i], within(0.1 * tabled[i]));
        }
    }
}
