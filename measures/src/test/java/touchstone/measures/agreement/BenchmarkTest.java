package touchstone.measures.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BenchmarkTest {

    @Test
    void theCumulativeProbabilitiesArePublished() {
        Benchmark.Earned earned = Benchmark.LANDIS_KOCH.of(0.67, 0.15);
        double[] published = {0.18168, 0.67511, 0.96356, 0.99912};
        for (int i = 0; i < published.length; i++) {
            assertThat(earned.cumulative().get(i)).isCloseTo(published[i], within(5e-6));
        }
        assertThat(earned.word()).isEqualTo("moderate");
        assertThat(earned.cumulative().getLast()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aSureCoefficientEarnsTheLevelItLiesIn() {
        assertThat(Benchmark.LANDIS_KOCH.of(0.67, 0).word()).isEqualTo("substantial");
        assertThat(Benchmark.FLEISS.of(0.9, 0.01).word()).isEqualTo("excellent");
        assertThat(Benchmark.ALTMAN.of(-0.5, 0.01).word()).isEqualTo("poor");
        assertThat(Benchmark.ALTMAN.of(0.5, 0.3).word()).isEqualTo("poor");
    }
}
