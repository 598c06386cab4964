package touchstone.measures.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoRatersTest {

    private enum Table {
        COHEN_1(new int[][] {{25, 12, 3}, {13, 2, 15}, {12, 16, 2}}),
        COHEN_2(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}),
        ARTSTEIN_POESIO(new int[][] {{20, 10}, {20, 50}}),
        PARADOX(new int[][] {{80, 7}, {8, 5}}),
        SAS(new int[][] {{0, 4, 1}, {0, 8, 0}, {0, 1, 5}}),
        ABSTRACTORS(new int[][] {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});

        private final Ratings ratings;

        Table(int[][] cells) {
            this.ratings = Published.crossed(cells);
        }
    }

    private static double value(Coefficient coefficient, Table table) {
        return coefficient.of(table.ratings).value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "COHEN_1, -0.0923076923, 0.0227272727, 0.1343283582, -0.1007751938, -0.065, -0.0479704797, -0.0952713178",
        "COHEN_2, 0.4915254237, 0.4736842105, 0.4545454545, 0.4871794872, 0.55, 0.5759717314, 0.4884615385",
        "ARTSTEIN_POESIO, 0.347826087, 0.347826087, 0.347826087, 0.3406593407, 0.4, 0.4495412844, 0.343956044",
        "PARADOX, 0.3144424132, 0.3144424132, 0.3144424132, 0.3142857143, 0.7, 0.808, 0.3177142857",
        "SAS, 0.4841628959, 0.4701195219, 0.4501607717, 0.4532374101, 0.5263157895, 0.5559883155, 0.4676258993"
    })
    void publishedTablesGiveTheirCoefficients(
            Table table,
            double cohen,
            double linear,
            double quadratic,
            double scott,
            double bennett,
            double ac1,
            double alpha) {
        assertThat(value(new Cohen(GwetWeights.IDENTITY), table)).isCloseTo(cohen, within(1e-9));
        assertThat(value(new Cohen(GwetWeights.LINEAR), table)).isCloseTo(linear, within(1e-9));
        assertThat(value(new Cohen(GwetWeights.QUADRATIC), table)).isCloseTo(quadratic, within(1e-9));
        assertThat(value(new Scott(GwetWeights.IDENTITY), table)).isCloseTo(scott, within(1e-9));
        assertThat(value(new ChanceCorrected(ChanceModel.UNIFORM, GwetWeights.IDENTITY), table))
                .isCloseTo(bennett, within(1e-9));
        assertThat(value(new ChanceCorrected(ChanceModel.GWET, GwetWeights.IDENTITY), table))
                .isCloseTo(ac1, within(1e-9));
        assertThat(value(new Krippendorff(Metric.Level.NOMINAL), table)).isCloseTo(alpha, within(1e-9));
        assertThat(value(new Conger(GwetWeights.LINEAR), table)).isCloseTo(linear, within(1e-9));
        assertThat(value(new Light(GwetWeights.QUADRATIC), table)).isCloseTo(quadratic, within(1e-9));
    }

    @Test
    void kappasErrorIsThatOfFleissCohenAndEveritt() {
        Agreement plain = new Cohen(GwetWeights.IDENTITY).of(Table.SAS.ratings);
        assertThat(plain.standardError().orElseThrow()).isCloseTo(0.1380, within(5e-5));
        assertThat(plain.interval().orElseThrow().low()).isCloseTo(0.2137, within(5e-5));
        assertThat(plain.interval().orElseThrow().high()).isCloseTo(0.7547, within(5e-5));
        Agreement linear = new Cohen(GwetWeights.LINEAR).of(Table.SAS.ratings);
        assertThat(linear.standardError().orElseThrow()).isCloseTo(0.1457, within(5e-5));
    }

    /** The tables' printed errors divide by n; ours, as for raw ratings, by n − 1. */
    @Test
    void gwetsErrorsOfTheAbstractorsAreThePrintedOnes() {
        double raw = Math.sqrt(100 / 99.0);
        assertError(new Cohen(GwetWeights.IDENTITY), 0.7964094, 0.05891072);
        assertError(new Conger(GwetWeights.IDENTITY), 0.7964094, 0.05891072 * raw);
        assertError(new Scott(GwetWeights.IDENTITY), 0.7962397, 0.05905473 * raw);
        assertError(new Krippendorff(Metric.Level.NOMINAL), 0.7972585, 0.05905473 * raw);
        assertError(new ChanceCorrected(ChanceModel.GWET, GwetWeights.IDENTITY), 0.8493305, 0.04321747 * raw);
        assertError(new ChanceCorrected(ChanceModel.UNIFORM, GwetWeights.IDENTITY), 0.835, 0.04693346 * raw);
        assertError(ChanceCorrected.percent(), 0.89, 0.03128898 * raw);
    }

    private static void assertError(Coefficient coefficient, double value, double error) {
        Agreement agreement = coefficient.of(Table.ABSTRACTORS.ratings);
        assertThat(agreement.value().orElseThrow())
                .as(coefficient.definition().id())
                .isCloseTo(value, within(5e-8));
        assertThat(agreement.standardError().orElseThrow())
                .as(coefficient.definition().id())
                .isCloseTo(error, within(6e-9));
    }

    @Test
    void theLargestPossibleKappaIsCohens() {
        assertThat(new Cohen(GwetWeights.IDENTITY).largest(Table.COHEN_2.ratings))
                .isCloseTo(0.831, within(5e-4));
    }

    @Test
    void anxietyGivesTheKnownKappas() {
        Ratings ratings = Published.values(Published.ANXIETY, 1, 6);
        assertThat(new Cohen(GwetWeights.IDENTITY)
                        .of(ratings.pair(0, 1))
                        .value()
                        .orElseThrow())
                .isCloseTo(0.1194968553, within(1e-9));
        assertThat(new Cohen(GwetWeights.LINEAR).of(ratings.pair(0, 1)).value().orElseThrow())
                .isCloseTo(0.1891891892, within(1e-9));
        assertThat(new Cohen(GwetWeights.QUADRATIC)
                        .of(ratings.pair(0, 1))
                        .value()
                        .orElseThrow())
                .isCloseTo(0.2967651195, within(1e-9));
        assertThat(new Cohen(GwetWeights.IDENTITY)
                        .of(ratings.pair(1, 2))
                        .value()
                        .orElseThrow())
                .isCloseTo(-0.006289, within(5e-7));
    }

    @Test
    void cohenOfThreePeopleIsRefusedWithAnAlternative() {
        Ratings ratings = Published.values(Published.ANXIETY, 1, 6);
        assertThatThrownBy(() -> new Cohen(GwetWeights.IDENTITY).of(ratings))
                .isInstanceOf(WrongNumberOfRaters.class)
                .hasMessageContaining("exactly two people, and here are 3")
                .hasMessageContaining("conger");
    }
}
