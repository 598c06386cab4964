package touchstone.measures.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import touchstone.measures.crowd.CrowdLabels;

/** One skill a worker: it never flips. */
class OneCoinTest {

    @Test
    void aCrowdThatKnowsLittleDoesNotFlip() {
        for (int seed = 0; seed < 30; seed++) {
            SimulatedCrowd weak = SimulatedCrowd.of(seed, 120, 20, 2, 15, 0.3, 0.8);
            double consensus = weak.accuracy(new OneCoin());
            assertThat(consensus).isGreaterThan(weak.accuracy(new MajorityVote()) - 0.06);
        }
    }

    @Test
    void adversariesInTheMinorityDoNotWin() {
        double[] skills = new double[20];
        Arrays.setAll(skills, worker -> worker % 5 == 0 ? 0.02 : 0.75);
        for (int seed = 0; seed < 10; seed++) {
            SimulatedCrowd crowd = SimulatedCrowd.of(seed, 200, 2, 7, skills, 0.5);
            assertThat(crowd.accuracy(new OneCoin())).isGreaterThan(crowd.accuracy(new MajorityVote()));
        }
    }

    @Test
    void theObjectiveNeverFalls() {
        for (int seed = 0; seed < 20; seed++) {
            CrowdLabels crowd =
                    SimulatedCrowd.of(seed, 150, 15, 2 + seed % 5, 4, 0.2, 0.9).table();
            double[] objective = new OneCoin().combine(crowd).objective();
            for (int round = 1; round < objective.length; round++) {
                assertThat(objective[round]).isGreaterThanOrEqualTo(objective[round - 1] - 1e-7);
            }
        }
    }
}
