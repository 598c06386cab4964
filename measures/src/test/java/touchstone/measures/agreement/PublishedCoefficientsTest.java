package touchstone.measures.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedCoefficientsTest {

    private static final Ratings UNITS = Ratings.ofTable(Published.UNITS_12_BY_4, ClassScale.ofSize(5));

    private static double value(Coefficient coefficient, Ratings ratings) {
        return coefficient.of(ratings).value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY,  0.7754440681, 0.7611692754, 0.7727272727, 0.8181818182",
        "LINEAR,    0.8587391364, 0.8179447671, 0.8484848485, 0.9393939394",
        "QUADRATIC, 0.9140007236, 0.8649350649, 0.9015151515, 0.9753787879",
        "ORDINAL,   0.8989397699, 0.8502061894, 0.8863636364, 0.9681818182",
        "RADICAL,   0.8198117022, 0.7899240947, 0.8126270795, 0.8972691066",
        "RATIO,     0.8573675578, 0.8213383439, 0.8402366928, 0.9541148732"
    })
    void theFourRatersWithGapsGiveGwetsValues(
            GwetWeights weights, double gwet, double fleiss, double uniform, double observed) {
        Agreement ac = new ChanceCorrected(ChanceModel.GWET, weights).of(UNITS);
        assertThat(ac.value().orElseThrow()).isCloseTo(gwet, within(1e-9));
        assertThat(ac.observed()).isCloseTo(observed, within(1e-9));
        assertThat(value(new ChanceCorrected(ChanceModel.AVERAGE, weights), UNITS))
                .isCloseTo(fleiss, within(1e-9));
        assertThat(value(new ChanceCorrected(ChanceModel.UNIFORM, weights), UNITS))
                .isCloseTo(uniform, within(1e-9));
        assertThat(value(new ChanceCorrected(ChanceModel.NONE, weights), UNITS)).isCloseTo(observed, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY,  0.1429499506, 0.4608133481",
        "LINEAR,    0.1173290219, 0.6004997004",
        "QUADRATIC, 0.1039622446, 0.6851813659",
        "ORDINAL,   0.1069035238, 0.6636467004",
        "RADICAL,   0.1283555246, 0.5373030973",
        "RATIO,     0.1220713301, 0.5886903717"
    })
    void gwetsErrorAndIntervalAreThePublishedOnes(GwetWeights weights, double error, double low) {
        Agreement ac = new ChanceCorrected(ChanceModel.GWET, weights).of(UNITS);
        assertThat(ac.standardError().orElseThrow()).isCloseTo(error, within(1e-9));
        assertThat(ac.interval().orElseThrow().low()).isCloseTo(low, within(1e-9));
        assertThat(ac.interval().orElseThrow().high()).isEqualTo(1);
    }

    @Test
    void theOtherErrorsAreThePrintedOnes() {
        assertError(ChanceCorrected.percent(), 0.12561);
        assertError(new ChanceCorrected(ChanceModel.AVERAGE, GwetWeights.IDENTITY), 0.15302);
        assertError(new ChanceCorrected(ChanceModel.UNIFORM, GwetWeights.IDENTITY), 0.14472);
        assertError(new Conger(GwetWeights.IDENTITY), 0.14917);
        assertError(new Krippendorff(Metric.Level.NOMINAL), 0.1454787172);
    }

    private static void assertError(Coefficient coefficient, double error) {
        assertThat(coefficient.of(UNITS).standardError().orElseThrow())
                .as(coefficient.definition().id())
                .isCloseTo(error, within(5e-6));
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.7434210526", "ORDINAL, 0.8153875038", "INTERVAL, 0.8491071429", "RATIO, 0.7974027747"})
    void alphaOfTheFourObserversIsKrippendorffs(Metric.Level level, double alpha) {
        assertThat(value(new Krippendorff(level), UNITS)).isCloseTo(alpha, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.4765095674", "ORDINAL, 0.7598291892", "INTERVAL, 0.7573782772", "RATIO, 0.6621229662"})
    void alphaOfFiveObserversIsThatOfHayesAndKrippendorff(Metric.Level level, double alpha) {
        Ratings ratings = Published.values(Published.UNITS_40_BY_5, 0, 3);
        assertThat(value(new Krippendorff(level), ratings)).isCloseTo(alpha, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, -0.0237252125", "ORDINAL, 0.2283869453", "INTERVAL, 0.1700986079", "RATIO, 0.1418013406"})
    void alphaOfAnxietyIsTheKnownOne(Metric.Level level, double alpha) {
        Ratings ratings = Published.values(Published.ANXIETY, 1, 6);
        assertThat(value(new Krippendorff(level), ratings)).isCloseTo(alpha, within(1e-9));
    }

    @Test
    void krippendorffsOrdinalMetricAndGwetsOrdinalWeightsAreTwoThings() {
        Coefficient metric = new Krippendorff(Metric.Level.ORDINAL);
        Coefficient weighted = new Krippendorff(WeightDistance.of(GwetWeights.ORDINAL, UNITS.scale()));
        assertThat(value(metric, UNITS)).isCloseTo(0.8153875038, within(1e-9));
        assertThat(value(weighted, UNITS)).isCloseTo(0.8336380256, within(1e-9));
        assertThat(metric.definition().id()).isEqualTo("krippendorff-alpha-ordinal-metric");
        assertThat(weighted.definition().id()).isEqualTo("krippendorff-alpha-ordinal-weights-metric");
    }

    @ParameterizedTest
    @CsvSource({"LINEAR, 0.8003838772", "QUADRATIC, 0.8491071429", "RADICAL, 0.7719813121", "RATIO, 0.7974027747"})
    void alphaTakesGwetsWeightsToo(GwetWeights weights, double alpha) {
        Coefficient weighted = new Krippendorff(WeightDistance.of(weights, UNITS.scale()));
        assertThat(value(weighted, UNITS)).isCloseTo(alpha, within(1e-9));
    }

    @Test
    void fleissDiagnosesGiveEveryPublishedValue() {
        Ratings ratings = Ratings.ofTable(Published.sortedByPatient(Published.DIAGNOSES), ClassScale.ofSize(5));
        Agreement fleiss = new ChanceCorrected(ChanceModel.AVERAGE, GwetWeights.IDENTITY).of(ratings);
        assertThat(fleiss.value().orElseThrow()).isCloseTo(0.4302445201, within(1e-9));
        assertThat(fleiss.observed()).isCloseTo(0.5555555556, within(1e-9));
        assertThat(fleiss.expected()).isCloseTo(0.2199382716, within(1e-9));
        Agreement ac1 = new ChanceCorrected(ChanceModel.GWET, GwetWeights.IDENTITY).of(ratings);
        assertThat(ac1.value().orElseThrow()).isCloseTo(0.4478845158, within(1e-9));
        assertThat(ac1.standardError().orElseThrow()).isCloseTo(0.0556621417, within(1e-9));
        assertThat(ac1.interval().orElseThrow().low()).isCloseTo(0.3340426537, within(1e-9));
        assertThat(ac1.interval().orElseThrow().high()).isCloseTo(0.561726378, within(1e-9));
        assertThat(value(new ChanceCorrected(ChanceModel.UNIFORM, GwetWeights.IDENTITY), ratings))
                .isCloseTo(0.4444444444, within(1e-9));
        assertThat(value(new Krippendorff(Metric.Level.NOMINAL), ratings)).isCloseTo(0.4334098283, within(1e-9));
        assertThat(value(new Light(GwetWeights.IDENTITY), ratings)).isCloseTo(0.4594121444, within(1e-9));
        assertThat(value(new Conger(GwetWeights.IDENTITY), ratings)).isCloseTo(0.442, within(5e-4));
        assertThat(value(new Cohen(GwetWeights.IDENTITY), ratings.pair(1, 2))).isCloseTo(0.631147541, within(1e-9));
    }

    @Test
    void agreementOnEachDiagnosisIsWithinTheRoundingOfTheDayOfFleissTable() {
        Ratings ratings = Ratings.ofTable(Published.sortedByPatient(Published.DIAGNOSES), ClassScale.ofSize(5));
        double[] printed = {0.248, 0.248, 0.517, 0.470, 0.565};
        double[] exact = {0.2447552448, 0.2447552448, 0.52, 0.4711272727, 0.5661178068};
        var perClass = PerClass.of(new ChanceCorrected(ChanceModel.AVERAGE, GwetWeights.IDENTITY), ratings);
        for (int k = 0; k < 5; k++) {
            double value = perClass.get(k).agreement().value().orElseThrow();
            assertThat(value).isCloseTo(exact[k], within(1e-9)).isCloseTo(printed[k], within(0.004));
        }
    }

    @Test
    void congersKappaOfTheFourRatersIsTheKnownOne() {
        Agreement conger = new Conger(GwetWeights.IDENTITY).of(UNITS);
        assertThat(conger.value().orElseThrow()).isCloseTo(0.76282, within(5e-6));
        assertThat(conger.expected()).isCloseTo(0.2334252, within(5e-8));
    }

    @Test
    void fifteenPatientsOfGwetsHandbookGiveTheirErrors() {
        int[][] first = java.util.Arrays.copyOf(Published.DIAGNOSES, 15);
        Ratings ratings = Ratings.ofTable(Published.sortedByPatient(first), ClassScale.ofSize(5));
        assertThat(new ChanceCorrected(ChanceModel.GWET, GwetWeights.IDENTITY)
                        .of(ratings)
                        .standardError()
                        .orElseThrow())
                .isCloseTo(0.08418757, within(5e-9));
        assertThat(new ChanceCorrected(ChanceModel.AVERAGE, GwetWeights.IDENTITY)
                        .of(ratings)
                        .standardError()
                        .orElseThrow())
                .isCloseTo(0.08119291, within(5e-9));
        assertThat(new ChanceCorrected(ChanceModel.UNIFORM, GwetWeights.IDENTITY)
                        .of(ratings)
                        .standardError()
                        .orElseThrow())
                .isCloseTo(0.08312142, within(5e-9));
    }
}
