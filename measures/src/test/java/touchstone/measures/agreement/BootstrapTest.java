package touchstone.measures.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BootstrapTest {

    private static Ratings simulated(int items, int raters, int classes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] rows = new int[items][raters];
        for (int[] row : rows) {
            int truth = Math.min(random.nextInt(classes), random.nextInt(classes));
            for (int r = 0; r < raters; r++) {
                row[r] = random.nextDouble() < 0.1 ? -1 : random.nextDouble() < 0.7 ? truth : random.nextInt(classes);
            }
        }
        return Ratings.ofTable(rows, ClassScale.ofSize(classes));
    }

    @ParameterizedTest
    @EnumSource(Metric.Level.class)
    void theAnalyticErrorOfAlphaIsThatOfTheDraws(Metric.Level level) {
        Ratings ratings = simulated(800, 4, 5, 5);
        Coefficient alpha = new Krippendorff(level);
        double drawn =
                Bootstrap.spread(alpha.statistic(ratings), 2000, 1).error().orElseThrow();
        assertThat(alpha.of(ratings).standardError().orElseThrow()).isCloseTo(drawn, within(0.06 * drawn));
    }

    @Test
    void theAnalyticErrorsOfTheOthersAreThoseOfTheDraws() {
        Ratings ratings = simulated(800, 4, 5, 6);
        for (Coefficient coefficient : new Coefficient[] {
            new Conger(GwetWeights.LINEAR),
            new Light(GwetWeights.IDENTITY),
            new ChanceCorrected(ChanceModel.GWET, GwetWeights.QUADRATIC),
            new ChanceCorrected(ChanceModel.AVERAGE, GwetWeights.ORDINAL),
            new ChanceCorrected(ChanceModel.UNIFORM, GwetWeights.IDENTITY)
        }) {
            double drawn = Bootstrap.spread(coefficient.statistic(ratings), 2000, 1)
                    .error()
                    .orElseThrow();
            assertThat(coefficient.of(ratings).standardError().orElseThrow())
                    .as(coefficient.definition().id())
                    .isCloseTo(drawn, within(0.06 * drawn));
        }
    }

    @Test
    void manyItemsDrawnByPoissonGiveTheSameErrorAsTheFormula() {
        Ratings ratings = simulated(Bootstrap.EXACT + 10_000, 3, 3, 9);
        Coefficient alpha = new Krippendorff(Metric.Level.NOMINAL);
        Agreement drawn = Bootstrap.of(alpha, ratings, 1000, 4);
        double formula = alpha.of(ratings).standardError().orElseThrow();
        assertThat(drawn.standardError().orElseThrow()).isCloseTo(formula, within(0.07 * formula));
        assertThat(drawn.interval().orElseThrow().contains(drawn.value().orElseThrow()))
                .isTrue();
    }

    @Test
    void theSameSeedGivesTheSameDraws() {
        Ratings ratings = simulated(100, 3, 3, 2);
        Statistic statistic = new Krippendorff(Metric.Level.ORDINAL).statistic(ratings);
        assertThat(Bootstrap.spread(statistic, 50, 8).values())
                .containsExactly(Bootstrap.spread(statistic, 50, 8).values());
        assertThat(Bootstrap.spread(statistic, 50, 8).values())
                .isNotEqualTo(Bootstrap.spread(statistic, 50, 9).values());
    }

    @Test
    void aPoissonNumberHasItsMeanAndItsVariance() {
        SplittableRandom random = new SplittableRandom(1);
        for (int mean : new int[] {1, 9, 10, 40, 3000}) {
            int[] means = new int[100_000];
            java.util.Arrays.fill(means, mean);
            int[] drawn = Poisson.draw(means, random);
            double average = java.util.Arrays.stream(drawn).average().orElseThrow();
            double variance = java.util.Arrays.stream(drawn)
                    .mapToDouble(x -> (x - average) * (x - average))
                    .average()
                    .orElseThrow();
            assertThat(average).isCloseTo(mean, within(5 * Math.sqrt(mean / 100_000.0)));
            assertThat(variance).isCloseTo(mean, within(0.03 * mean));
        }
    }

    @Test
    void quantilesLieBetweenTheirNeighbours() {
        var spread = new Bootstrap.Spread(java.util.OptionalDouble.of(1), new double[] {0, 1, 2, 3});
        assertThat(spread.quantile(0)).isZero();
        assertThat(spread.quantile(0.5)).isEqualTo(1.5);
        assertThat(spread.quantile(1)).isEqualTo(3);
    }

    @Test
    void nineOfTenIntervalsAndMoreHoldTheTruth() {
        int held = 0;
        int all = 400;
        Ratings large = simulated(20_000, 3, 3, 77);
        double truth = new Krippendorff(Metric.Level.NOMINAL).of(large).value().orElseThrow();
        for (int trial = 0; trial < all; trial++) {
            Agreement agreement = new Krippendorff(Metric.Level.NOMINAL).of(simulated(150, 3, 3, 1000 + trial));
            held += agreement.interval().orElseThrow().contains(truth) ? 1 : 0;
        }
        assertThat(held / (double) all).isBetween(0.92, 0.98);
    }
}
