package touchstone.measures.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IccTest {

    @ParameterizedTest
    @CsvSource({
        "ONE_ONE, 0.1657417684, -0.133, 0.72, 0.1750223814",
        "TWO_ONE, 0.2897637795, 0.019, 0.76, 0.1979982594",
        "THREE_ONE, 0.7148407148, 0.342, 0.95, 0.2160493827",
        "ONE_K, 0.4427971337, -0.884, 0.91, 0.3889257294",
        "TWO_K, 0.6200505476, 0.071, 0.93, 0.4254987531",
        "THREE_K, 0.9093155424, 0.676, 0.99, 0.4525862069"
    })
    void shroutAndFleissAndAnxietyGiveTheirSixForms(
            IccForm form, double judges, double low, double high, double anxiety) {
        Agreement agreement = new Icc(form).of(Published.values(Published.JUDGES, 1, 10));
        assertThat(agreement.value().orElseThrow()).isCloseTo(judges, within(1e-9));
        assertThat(agreement.interval().orElseThrow().low()).isCloseTo(low, within(6e-4));
        assertThat(agreement.interval().orElseThrow().high()).isCloseTo(high, within(6e-3));
        assertThat(new Icc(form)
                        .of(Published.values(Published.ANXIETY, 1, 6))
                        .value()
                        .orElseThrow())
                .isCloseTo(anxiety, within(1e-9));
    }

    @Test
    void itemsThatSomebodyLeftOutDoNotCount() {
        int[][] rows = {{1, 2, 3}, {2, 2, 2}, {3, 3, 1}, {1, 1, -1}};
        int[][] full = {{1, 2, 3}, {2, 2, 2}, {3, 3, 1}};
        Agreement gaps = new Icc(IccForm.TWO_ONE).of(Published.values(rows, 1, 3));
        Agreement none = new Icc(IccForm.TWO_ONE).of(Published.values(full, 1, 3));
        assertThat(gaps.value()).isEqualTo(none.value());
        assertThat(gaps.items()).isEqualTo(4);
        assertThat(gaps.pairable()).isEqualTo(3);
    }

    @Test
    void equalNumbersEverywhereDoNotSuffice() {
        Agreement same = new Icc(IccForm.TWO_ONE).of(Published.values(new int[][] {{2, 2}, {2, 2}}, 1, 3));
        assertThat(same.value()).isEmpty();
        assertThat(same.figure().sentence()).contains("every number is the same");
    }

    @Test
    void theJackknifeErrorIsNearTheBootstrapsError() {
        int[][] rows = new int[400][];
        java.util.SplittableRandom random = new java.util.SplittableRandom(7);
        for (int i = 0; i < rows.length; i++) {
            int level = random.nextInt(1, 8);
            rows[i] = new int[] {level + random.nextInt(4), level + random.nextInt(4), level + random.nextInt(4)};
        }
        Ratings ratings = Published.values(rows, 1, 11);
        Agreement agreement = new Icc(IccForm.TWO_ONE).of(ratings);
        Bootstrap.Spread spread = Bootstrap.spread(new Icc(IccForm.TWO_ONE).statistic(ratings), 1000, 3);
        assertThat(agreement.standardError().orElseThrow())
                .isCloseTo(
                        spread.error().orElseThrow(),
                        within(0.1 * spread.error().orElseThrow()));
    }
}
