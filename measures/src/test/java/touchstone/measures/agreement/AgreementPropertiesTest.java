package touchstone.measures.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every coefficient on any data. */
class AgreementPropertiesTest {

    private static final int SEEDS = 15;

    static Stream<Coefficient> nominal() {
        List<Coefficient> all = new ArrayList<>();
        all.add(ChanceCorrected.percent());
        all.add(new Krippendorff(Metric.Level.NOMINAL));
        all.add(new Conger(GwetWeights.IDENTITY));
        all.add(new Light(GwetWeights.IDENTITY));
        for (ChanceModel model : ChanceModel.values()) {
            all.add(new ChanceCorrected(model, GwetWeights.IDENTITY));
        }
        return all.stream();
    }

    static Stream<Coefficient> every() {
        List<Coefficient> all = new ArrayList<>(nominal().toList());
        for (Metric.Level level : Metric.Level.values()) {
            all.add(new Krippendorff(level));
        }
        for (GwetWeights weights : GwetWeights.values()) {
            all.add(new Conger(weights));
            all.add(new Light(weights));
            for (ChanceModel model : ChanceModel.values()) {
                all.add(new ChanceCorrected(model, weights));
            }
        }
        return all.stream();
    }

    private static int[][] rows(long seed, double accuracy) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] rows = new int[30][4];
        for (int item = 0; item < rows.length; item++) {
            int truth = item < 5 ? item : random.nextInt(5);
            for (int r = 0; r < 4; r++) {
                rows[item][r] = item >= 5 && random.nextDouble() < 0.15
                        ? -1
                        : random.nextDouble() < accuracy ? truth : random.nextInt(5);
            }
        }
        return rows;
    }

    private static Ratings ratings(int[][] rows) {
        return Ratings.ofTable(rows, ClassScale.ofSize(5));
    }

    private static double value(Coefficient coefficient, int[][] rows) {
        return coefficient.of(ratings(rows)).value().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("every")
    void equalAnswersGiveOne(Coefficient coefficient) {
        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(value(coefficient, rows(seed, 1.1))).isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("every")
    void noCoefficientExceedsOneAndItsIntervalHoldsIt(Coefficient coefficient) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Agreement agreement = coefficient.of(ratings(rows(seed, seed / (double) SEEDS)));
            double value = agreement.value().orElseThrow();
            assertThat(value).isBetween(-1.0, 1.0);
            assertThat(agreement.interval().orElseThrow().contains(value)).isTrue();
            assertThat(agreement.standardError().orElseThrow()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("every")
    void orderOfItemsAndRatersDoesNotMatter(Coefficient coefficient) {
        for (int seed = 0; seed < SEEDS; seed++) {
            int[][] rows = rows(seed, 0.6);
            int[][] turned = new int[rows.length][4];
            for (int i = 0; i < rows.length; i++) {
                for (int r = 0; r < 4; r++) {
                    turned[rows.length - 1 - i][3 - r] = rows[i][r];
                }
            }
            assertThat(value(coefficient, turned)).isCloseTo(value(coefficient, rows), within(1e-12));
            assertThat(error(coefficient, turned)).isCloseTo(error(coefficient, rows), within(1e-10));
        }
    }

    private static double error(Coefficient coefficient, int[][] rows) {
        return coefficient.of(ratings(rows)).standardError().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("nominal")
    void namesOfClassesDoNotMatter(Coefficient coefficient) {
        int[] other = {3, 0, 4, 1, 2};
        for (int seed = 0; seed < SEEDS; seed++) {
            int[][] rows = rows(seed, 0.6);
            int[][] renamed = Arrays.stream(rows)
                    .map(row ->
                            Arrays.stream(row).map(x -> x < 0 ? -1 : other[x]).toArray())
                    .toArray(int[][]::new);
            assertThat(value(coefficient, renamed)).isCloseTo(value(coefficient, rows), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("every")
    void theStatisticOfEveryUnitOnceIsTheCoefficient(Coefficient coefficient) {
        for (int seed = 0; seed < SEEDS; seed++) {
            int[][] rows = rows(seed, 0.5);
            Statistic statistic = coefficient.statistic(ratings(rows));
            assertThat(statistic.value(statistic.times())).isCloseTo(value(coefficient, rows), within(1e-12));
        }
    }

    @Test
    void weightsFallWithDistanceAndRunFromOneToZero() {
        ClassScale scale = ClassScale.numeric(1, 2, 3, 4, 5, 6);
        for (GwetWeights weights : GwetWeights.values()) {
            WeightMatrix matrix = WeightMatrix.of(weights, scale);
            double least = 1;
            for (int k = 0; k < 6; k++) {
                assertThat(matrix.weight(k, k)).isEqualTo(1);
                for (int l = 0; l < 6; l++) {
                    assertThat(matrix.weight(k, l)).isBetween(0.0, 1.0).isEqualTo(matrix.weight(l, k));
                    least = Math.min(least, matrix.weight(k, l));
                    if (weights != GwetWeights.CIRCULAR && weights != GwetWeights.IDENTITY && l > k && l < 5) {
                        assertThat(matrix.weight(k, l))
                                .as(weights + " " + k + " " + l)
                                .isGreaterThan(matrix.weight(k, l + 1));
                    }
                }
            }
            assertThat(least).isZero();
        }
    }

    @Test
    void weightsOfFourClassesAreThePrintedOnes() {
        ClassScale scale = ClassScale.ofSize(4);
        assertThat(row(GwetWeights.LINEAR, scale))
                .containsExactly(new double[] {1, 2 / 3.0, 1 / 3.0, 0}, within(1e-12));
        assertThat(row(GwetWeights.QUADRATIC, scale))
                .containsExactly(new double[] {1, 8 / 9.0, 5 / 9.0, 0}, within(1e-12));
        assertThat(row(GwetWeights.ORDINAL, scale)).containsExactly(new double[] {1, 5 / 6.0, 0.5, 0}, within(1e-12));
        assertThat(row(GwetWeights.CIRCULAR, scale)).containsExactly(new double[] {1, 0.5, 0, 0.5}, within(1e-12));
        assertThat(row(GwetWeights.RADICAL, scale))
                .containsExactly(new double[] {1, 1 - Math.sqrt(1 / 3.0), 1 - Math.sqrt(2 / 3.0), 0}, within(1e-12));
        assertThat(row(GwetWeights.RATIO, scale))
                .containsExactly(new double[] {1, 1 - 1 / 9.0 / 0.36, 1 - 0.25 / 0.36, 0}, within(1e-12));
        assertThat(row(GwetWeights.BIPOLAR, scale)).containsExactly(new double[] {1, 0.8, 0.5, 0}, within(1e-12));
    }

    private static double[] row(GwetWeights weights, ClassScale scale) {
        WeightMatrix matrix = WeightMatrix.of(weights, scale);
        double[] row = new double[scale.size()];
        for (int l = 0; l < row.length; l++) {
            row[l] = matrix.weight(0, l);
        }
        return row;
    }
}
