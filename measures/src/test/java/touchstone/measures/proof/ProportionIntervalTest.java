package touchstone.measures.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.measures.Interval;

class ProportionIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "5, 10, .236593, .763407, .187086, .812914, .223529, .776471",
        "10, 10, .722467, 1, .691503, 1, .782804, 1",
        "19, 20, .763869, .991119, .751267, .998735, .789181, .994551",
        "20, 20, .838875, 1, .831567, 1, .883361, 1",
        "48, 50, .865399, .988961, .862862, .995119, .877821, .991596",
        "95, 100, .888250, .978456, .887165, .983568, .893900, .980668",
        "190, 200, .910422, .972617, .909972, .975766, .913125, .974007"
    })
    void theTabledIntervalsComeOut(
            long right, long total, double wl, double wh, double cl, double ch, double jl, double jh) {
        assertEnds(ProportionInterval.WILSON.of(right, total, 0.95), wl, wh);
        assertEnds(ProportionInterval.CLOPPER_PEARSON.of(right, total, 0.95), cl, ch);
        assertEnds(ProportionInterval.JEFFREYS.of(right, total, 0.95), jl, jh);
        Interval mirrored = ProportionInterval.WILSON.of(total - right, total, 0.95);
        assertEnds(mirrored, 1 - wh, 1 - wl);
        assertEnds(ProportionInterval.CLOPPER_PEARSON.of(total - right, total, 0.95), 1 - ch, 1 - cl);
        assertEnds(ProportionInterval.JEFFREYS.of(total - right, total, 0.95), 1 - jh, 1 - jl);
    }

    private static void assertEnds(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(1e-6));
        assertThat(interval.high()).isCloseTo(high, within(1e-6));
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @Test
    void countsThatCannotBeAreRefused() {
        for (long[] wrong : new long[][] {{1, 0}, {-1, 5}, {6, 5}}) {
            assertThatThrownBy(() -> ProportionInterval.WILSON.of(wrong[0], wrong[1], 0.95))
                    .hasMessage(wrong[0] + " right of " + wrong[1]);
        }
    }

    /** The exact coverage over all outcomes, for shares on a grid: no simulation noise. */
    @ParameterizedTest
    @CsvSource({"WILSON, .93, .952", "CLOPPER_PEARSON, .95, .99", "JEFFREYS, .93, .957"})
    void theIntervalsCoverAsTheyPromise(ProportionInterval method, double least, double mean) {
        for (int total : new int[] {50, 200}) {
            double sum = 0;
            double worst = 1;
            int steps = 0;
            for (double share = 0.1; share < 0.905; share += 0.01) {
                double covered = coverage(method, total, share);
                sum += covered;
                worst = Math.min(worst, covered);
                steps++;
            }
            assertThat(sum / steps).isBetween(0.945, mean);
            assertThat(worst).isGreaterThan(least - (method == ProportionInterval.CLOPPER_PEARSON ? 0 : 0.02));
        }
    }

    private static double coverage(ProportionInterval method, int total, double share) {
        BinomialDistribution binomial = BinomialDistribution.of(total, share);
        double covered = 0;
        for (int right = 0; right <= total; right++) {
            covered += method.of(right, total, 0.95).contains(share) ? binomial.probability(right) : 0;
        }
        return covered;
    }

    @ParameterizedTest
    @CsvSource({
        ".95, 0, 59, 38, 52", ".95, 1, 93, 77, 87", ".95, 2, 124, 109, 118", ".95, 3, 153, 139, 147",
        ".95, 4, 181, 167, 175", ".95, 5, 208, 195, 202", ".90, 0, 29, 18, 25", ".90, 1, 46, 38, 42",
        ".90, 2, 61, 54, 58", ".90, 3, 76, 69, 72"
    })
    void theTabledSampleSizesComeOut(double target, long wrong, long exact, long jeffreys, long wilson) {
        assertThat(SampleSize.toProve(target, wrong, ProportionInterval.CLOPPER_PEARSON, 0.95))
                .isEqualTo(exact);
        assertThat(SampleSize.toProve(target, wrong, ProportionInterval.JEFFREYS, 0.95))
                .isEqualTo(jeffreys);
        assertThat(SampleSize.toProve(target, wrong, ProportionInterval.WILSON, 0.95))
                .isEqualTo(wilson);
    }

    @Test
    void aWantedWidthGivesTheSmallestNumberOfAnswers() {
        assertThat(SampleSize.forWidth(0.5, 0.05, 0.95)).isEqualTo(381);
        assertThat(SampleSize.forWidth(0.95, 0.02, 0.95)).isBetween(440L, 480L);
        assertThatThrownBy(() -> SampleSize.forWidth(0.5, 0, 0.95)).hasMessageContaining("± 0.0");
    }
}
