package touchstone.measures.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.measures.Figure;

/** Data that say nothing get no number. */
class DegenerateRatingsTest {

    static Stream<Coefficient> corrected() {
        return AgreementPropertiesTest.every().filter(x -> !x.definition().id().startsWith("percent"));
    }

    private static void refused(Coefficient coefficient, int[][] rows, String why) {
        Agreement agreement = coefficient.of(Ratings.ofTable(rows, ClassScale.ofSize(3)));
        assertThat(agreement.figure()).isInstanceOf(Figure.Insufficient.class);
        assertThat(agreement.figure().sentence())
                .contains(why)
                .contains(coefficient.definition().id());
        assertThat(agreement.value()).isEmpty();
        assertThat(agreement.interval()).isEmpty();
        assertThat(agreement.standardError()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void oneClassOnlyIsNotFullAgreement(Coefficient coefficient) {
        refused(coefficient, new int[][] {{1, 1}, {1, 1}, {1, 1}}, "only one class was ever given");
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void onePersonOnlyIsNoAgreement(Coefficient coefficient) {
        refused(coefficient, new int[][] {{1}, {0}, {2}}, "only one person answered");
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void itemsWithOneAnswerEachSayNothing(Coefficient coefficient) {
        refused(coefficient, new int[][] {{1, -1}, {-1, 0}, {2, -1}}, "no item was answered by two people");
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void noAnswersSayNothing(Coefficient coefficient) {
        refused(coefficient, new int[][] {{-1, -1}}, "there are no answers");
    }

    @Test
    void percentAgreementOfOneClassIsWhole() {
        Agreement agreement =
                ChanceCorrected.percent().of(Ratings.ofTable(new int[][] {{1, 1}, {1, 1}}, ClassScale.ofSize(3)));
        assertThat(agreement.value()).hasValue(1);
    }

    @Test
    void pairableItemsOfOneClassBesideSingleAnswersDoNotSuffice() {
        int[][] rows = {{1, 1}, {1, 1}, {0, -1}};
        refused(new Krippendorff(Metric.Level.NOMINAL), rows, "hold one class only");
        refused(new Cohen(GwetWeights.IDENTITY), rows, "one and the same class");
        refused(new Light(GwetWeights.IDENTITY), rows, "no two people's kappa can be told");
    }

    @Test
    void tenThousandClassesAreTooManyForWeights() {
        int[][] rows = {{0, 1}, {9999, 2}};
        Ratings ratings = Ratings.ofTable(rows, ClassScale.ofSize(10_000));
        assertThatThrownBy(() -> new ChanceCorrected(ChanceModel.GWET, GwetWeights.LINEAR).of(ratings))
                .isInstanceOf(TooManyClasses.class)
                .hasMessageContaining("10000 different classes")
                .hasMessageContaining("interval metric");
        assertThat(new ChanceCorrected(ChanceModel.GWET, GwetWeights.IDENTITY)
                        .of(ratings)
                        .value())
                .isPresent();
        assertThat(new Krippendorff(Metric.Level.INTERVAL).of(ratings).value()).isPresent();
    }

    @Test
    void anAnswerGivenTwiceIsRefused() {
        ClassScale scale = ClassScale.ofSize(2);
        assertThatThrownBy(() ->
                        Ratings.of(new int[] {0, 0}, new int[] {1, 1}, new int[] {0, 1}, List.of("ann", "ben"), scale))
                .hasMessageContaining("rater 1 answered item 0 twice");
        assertThatThrownBy(() -> Ratings.of(new int[] {0}, new int[] {2}, new int[] {0}, List.of("ann", "ben"), scale))
                .hasMessageContaining("no rater of number 2");
        assertThatThrownBy(() -> Ratings.of(new int[] {0}, new int[] {0}, new int[] {2}, List.of("ann", "ben"), scale))
                .hasMessageContaining("no class of number 2");
    }

    @Test
    void theRatioMetricRefusesNumbersBelowZero() {
        Ratings ratings = Ratings.ofTable(new int[][] {{0, 1}, {1, 1}}, ClassScale.numeric(-1, 1));
        assertThatThrownBy(() -> new Krippendorff(Metric.Level.RATIO).of(ratings))
                .hasMessageContaining("numbers from 0, and here is -1");
    }
}
