package touchstone.measures.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ControlChartTest {

    @Test
    void theChartRisesWithErrorsAndNeverFallsBelowZero() {
        BernoulliCusum chart = BernoulliCusum.tolerating(0.05);
        assertThat(chart.raised()).isCloseTo(0.15, within(1e-12));
        double[] levels = chart.chart(new boolean[] {false, true, true, false});
        assertThat(levels[0]).isZero();
        assertThat(levels[1]).isCloseTo(Math.log(3), within(1e-12));
        assertThat(levels[2]).isCloseTo(2 * Math.log(3), within(1e-12));
        assertThat(levels[3]).isCloseTo(2 * Math.log(3) + Math.log(0.85 / 0.95), within(1e-12));
        assertThat(chart.alarm(4)).isTrue();
        assertThat(chart.alarm(3.99)).isFalse();
        assertThat(BernoulliCusum.tolerating(0.5).raised()).isEqualTo(0.75);
    }

    @Test
    void theLimitOfTheAverageSettles() {
        Ewma chart = new Ewma(0.05, 0.2, 3);
        assertThat(chart.limit(1)).isCloseTo(0.05 + 3 * 0.2 * Math.sqrt(0.05 * 0.95), within(1e-12));
        assertThat(chart.limit(1000)).isCloseTo(0.05 + 3 * Math.sqrt(0.05 * 0.95 * 0.2 / 1.8), within(1e-12));
        assertThat(chart.next(0.05, true)).isCloseTo(0.24, within(1e-12));
        assertThat(chart.next(0.05, false)).isCloseTo(0.04, within(1e-12));
    }

    @Test
    void chartsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new BernoulliCusum(0.2, 0.1, 4)).hasMessageContaining("errors from 0.2 to 0.1");
        assertThatThrownBy(() -> new BernoulliCusum(0.1, 0.2, 0)).hasMessageContaining("threshold of 0.0");
        assertThatThrownBy(() -> new Ewma(0.1, 0, 3)).hasMessageContaining("fade 0.0");
    }
}
