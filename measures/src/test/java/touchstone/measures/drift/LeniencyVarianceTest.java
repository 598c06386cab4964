package touchstone.measures.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeniencyVarianceTest {

    /** Everybody rates every item: then the variance is (1 − 1/people) / items. */
    private static double[] crossed(int items, int people) {
        int[] item = new int[items * people];
        int[] rater = new int[items * people];
        Arrays.setAll(item, i -> i / people);
        Arrays.setAll(rater, i -> i % people);
        double[] perItem = new double[items];
        Arrays.fill(perItem, people);
        return LeniencyVariance.of(item, rater, perItem, new int[people]);
    }

    @Test
    void aFullTableGivesTheTextbooksVarianceExactlyAndForLargeGroups() {
        for (int people : new int[] {2, 5, LeniencyVariance.EXACT, LeniencyVariance.EXACT + 1}) {
            double[] variance = crossed(3, people);
            assertThat(variance).hasSize(people);
            assertThat(variance[0]).isCloseTo((1 - 1.0 / people) / 3, within(1e-9));
            assertThat(variance[people - 1]).isCloseTo((1 - 1.0 / people) / 3, within(1e-9));
        }
    }

    @Test
    void aChainOfPeopleIsLessSureAtItsEnds() {
        int[] item = {0, 0, 1, 1};
        int[] rater = {0, 1, 1, 2};
        double[] variance = LeniencyVariance.of(item, rater, new double[] {2, 2}, new int[] {0, 0, 0, -1});
        // The pseudo-inverse of half the Laplacian of a path of three.
        assertThat(variance[0]).isCloseTo(10 / 9.0, within(1e-12));
        assertThat(variance[1]).isCloseTo(4 / 9.0, within(1e-12));
        assertThat(variance[2]).isCloseTo(10 / 9.0, within(1e-12));
        assertThat(variance[3]).isInfinite();
    }

    @Test
    void aSmallTableIsFittedByHand() {
        List<Severity.Leniency> two = Severity.of(
                new int[] {0, 0, 1, 1, 2, 2}, new int[] {0, 1, 0, 1, 0, 1}, new double[] {1, 2, 4, 5.5, 2, 2.5});
        // Differences 1, 1.5 and .5: mean 1, residuals 0 and ± .25; noise .25 / 2, variance (1 − 1/2) / 3.
        double error = Math.sqrt(0.125 / 6);
        assertThat(two.get(0).leniency()).isCloseTo(-0.5, within(1e-9));
        assertThat(two.get(1).leniency()).isCloseTo(0.5, within(1e-9));
        assertThat(two.get(1).interval().high()).isCloseTo(0.5 + 1.959963985 * error, within(1e-6));
        assertThat(two.get(1).interval().low()).isCloseTo(0.5 - 1.959963985 * error, within(1e-6));
        assertThat(two.get(1).chance()).isCloseTo(2 * 2 * 0.000266, within(1e-5));
    }

    @Test
    void peopleWhoDifferByTheSameEverywhereAreSurelyDifferent() {
        List<Severity.Leniency> sure =
                Severity.of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}, new double[] {1, 2, 5, 6});
        assertThat(sure.get(0).chance()).isLessThan(1e-6);
        List<Severity.Leniency> equal =
                Severity.of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}, new double[] {1, 1, 5, 5});
        assertThat(equal.get(0).chance()).isEqualTo(1);
    }
}
