package touchstone.measures.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.junit.jupiter.api.Test;
import touchstone.measures.crowd.CrowdLabels;

/** The Bayesian models and the functions below them. */
class EnhancedBayesTest {

    @Test
    void theEvidenceNeverFalls() {
        for (int seed = 0; seed < 6; seed++) {
            CrowdLabels crowd =
                    SimulatedCrowd.of(seed, 150, 12, 2 + seed % 3, 5, 0.4, 0.9).table();
            for (EnhancedBayes method :
                    new EnhancedBayes[] {EnhancedBayes.independent(), EnhancedBayes.enhanced(1, seed)}) {
                double[] evidence = method.combine(crowd).objective();
                for (int round = 1; round < evidence.length; round++) {
                    assertThat(evidence[round]).isGreaterThanOrEqualTo(evidence[round - 1] - 1e-6);
                }
            }
        }
    }

    @Test
    void moreBeginningsNeverGiveLessEvidence() {
        CrowdLabels crowd = SimulatedCrowd.of(4, 150, 12, 3, 5, 0.4, 0.9).table();
        assertThat(last(EnhancedBayes.enhanced(6, 1).combine(crowd)))
                .isGreaterThanOrEqualTo(last(EnhancedBayes.enhanced(1, 1).combine(crowd)));
    }

    private static double last(Consensus consensus) {
        return consensus.objective()[consensus.objective().length - 1];
    }

    @Test
    void gammaAndItsDerivativeAgreeWithTheLibrary() {
        for (double argument : new double[] {0.01, 0.1, 0.5, 1, 1.4616, 2, 3.3, 7.9, 8, 12, 100, 5000.5}) {
            assertThat(LogScale.digamma(argument)).isCloseTo(Digamma.value(argument), within(1e-9));
            assertThat(LogScale.logGamma(argument)).isCloseTo(LogGamma.value(argument), within(1e-8));
        }
    }
}
