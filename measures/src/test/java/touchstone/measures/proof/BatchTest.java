package touchstone.measures.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.measures.Figure;

class BatchTest {

    @ParameterizedTest
    @CsvSource({".01, .05, .05, .10", ".02, .08, .05, .05", "0, .05, .05, .05", ".005, .02, .10, .10"})
    void thePlanIsTheSmallestThatKeepsBothRisks(double good, double bad, double producer, double consumer) {
        AcceptancePlan plan = AcceptancePlan.of(good, bad, producer, consumer);
        assertThat(plan.accepts(good)).isGreaterThanOrEqualTo(1 - producer);
        assertThat(plan.accepts(bad)).isLessThanOrEqualTo(consumer);
        for (int accept = 0; accept <= plan.accept(); accept++) {
            for (int sample = accept + 1; sample < plan.sample(); sample++) {
                AcceptancePlan smaller = new AcceptancePlan(sample, accept);
                assertThat(smaller.accepts(good) >= 1 - producer && smaller.accepts(bad) <= consumer)
                        .as(smaller.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void fiftyNineWithoutAnErrorRefuseFivePercent() {
        assertThat(AcceptancePlan.of(0, 0.05, 0.05, 0.05)).isEqualTo(new AcceptancePlan(59, 0));
        assertThat(AcceptancePlan.of(0.01, 0.05, 0.05, 0.10)).isEqualTo(new AcceptancePlan(132, 3));
    }

    @Test
    void aSmallBatchIsJudgedWithoutReplacement() {
        AcceptancePlan plan = new AcceptancePlan(10, 0);
        assertThat(plan.accepts(20, 1)).isCloseTo(0.5, within(1e-12));
        assertThat(plan.accepts(10, 0)).isEqualTo(1);
        assertThat(plan.accepts(10, 1)).isCloseTo(0, within(1e-12));
        assertThat(plan.accepts(0)).isEqualTo(1);
        assertThat(plan.leaves(0.05)).isCloseTo(0.05 * Math.pow(0.95, 10), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        // cells of the master table for normal inspection, then arrows up, down and beyond the last number
        "1000, 1.0, 80, 2",
        "1000, 2.5, 80, 5",
        "1000, 6.5, 80, 10",
        "501, 0.65, 80, 1",
        "500, 4.0, 50, 5",
        "280, 4.0, 32, 3",
        "150, 2.5, 20, 1",
        "3000, 1.0, 125, 3",
        "3200, 4.0, 125, 10",
        "10000, 0.65, 200, 3",
        "10000, 2.5, 200, 10",
        "35000, 1.0, 315, 7",
        "600000, 0.01, 1250, 0",
        "1000, 0.25, 50, 0",
        "100, 1.0, 13, 0",
        "1000, 0.40, 125, 1",
        "100, 1.5, 32, 1",
        "10000, 10.0, 125, 21",
        "600000, 0.025, 2000, 1",
        "8, 10.0, 5, 1",
        "20, 0.10, 20, 0"
    })
    void theTableIsTheStandards(long batch, double percent, int sample, int accept) {
        assertThat(SamplingTable.plan(batch, percent)).isEqualTo(new AcceptancePlan(sample, accept));
    }

    @Test
    void aColumnThatTheStandardDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> SamplingTable.plan(100, 2)).hasMessageContaining("no column 2.0 %");
        assertThatThrownBy(() -> SamplingTable.plan(1, 1)).hasMessageContaining("a batch of 1");
    }

    @Test
    void aPlanForABatchIsTheSmallestThatKeepsBothRisks() {
        AcceptancePlan plan = AcceptancePlan.ofBatch(500, 0.01, 0.05, 0.05, 0.10);
        assertThat(plan.accepts(500, 5)).isGreaterThanOrEqualTo(0.95);
        assertThat(plan.accepts(500, 25)).isLessThanOrEqualTo(0.10);
        assertThat(new AcceptancePlan(plan.sample() - 1, plan.accept()).accepts(500, 25))
                .isGreaterThan(0.10);
        assertThat(plan.sample())
                .isLessThan(AcceptancePlan.of(0.01, 0.05, 0.05, 0.10).sample());
        AcceptancePlan whole = AcceptancePlan.ofBatch(10, 0.1, 0.2, 0.05, 0.05);
        assertThat(whole.accepts(10, 1)).isEqualTo(1);
        assertThat(whole.accepts(10, 2)).isLessThanOrEqualTo(0.05);
        assertThatThrownBy(() -> AcceptancePlan.ofBatch(10, 0.2, 0.1, 0.05, 0.05))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlanThatCannotBeIsRefused() {
        assertThatThrownBy(() -> AcceptancePlan.of(0.05, 0.01, 0.05, 0.05)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> AcceptancePlan.of(0.01, 0.05, 0, 0.05)).hasMessageContaining("risks");
        assertThatThrownBy(() -> AcceptancePlan.of(0.01, 0.0100001, 0.05, 0.05)).hasMessageContaining("too near");
    }

    @Test
    void theCheapestGoldRateIsTheTabledOne() {
        GoldRate often = new GoldRate(1 / 5000.0, 50, 0.1, 5);
        assertThat(often.best()).isCloseTo(0.0707, within(1e-4));
        assertThat(new GoldRate(1 / 50_000.0, 50, 0.1, 5).best()).isCloseTo(0.0224, within(1e-4));
        assertThat(often.costAt(often.best())).isCloseTo(2 * often.best(), within(1e-12));
        assertThat(often.costAt(often.best() * 1.3)).isGreaterThan(often.costAt(often.best()));
        assertThat(often.costAt(often.best() / 1.3)).isGreaterThan(often.costAt(often.best()));
        assertThat(new GoldRate(1, 50, 1, 500).best()).isEqualTo(1);
        assertThatThrownBy(() -> new GoldRate(-1, 50, 1, 500)).hasMessageContaining("gold rate");
    }

    @Test
    void aGoodJudgeShortensTheIntervalAndItStillHolds() {
        int trials = 600;
        int held = 0;
        double shorter = 0;
        SplittableRandom random = new SplittableRandom(3);
        for (int trial = 0; trial < trials; trial++) {
            double[] people = new double[100];
            double[] same = new double[100];
            double[] others = new double[2_000];
            for (int i = 0; i < others.length; i++) {
                double truth = random.nextDouble() < 0.7 ? 1 : 0;
                double machine = random.nextDouble() < 0.85 ? truth : 1 - truth;
                if (i < 100) {
                    people[i] = truth;
                    same[i] = machine;
                }
                others[i] = random.nextDouble() < 0.7 * 0.85 + 0.3 * 0.15 ? 1 : 0;
            }
            PredictionPowered estimate = PredictionPowered.mean(people, same, others, 0.95);
            Figure.Estimate figure = (Figure.Estimate) estimate.figure();
            held += figure.interval().orElseThrow().contains(0.7) ? 1 : 0;
            shorter += (figure.interval().orElseThrow().high()
                            - figure.interval().orElseThrow().low())
                    / (estimate.peopleOnly().high() - estimate.peopleOnly().low());
        }
        assertThat(held / (double) trials).isBetween(0.92, 0.975);
        assertThat(shorter / trials).isBetween(0.6, 0.85);
    }

    @Test
    void aJudgeThatKnowsNothingIsGivenNoWeight() {
        double[] people = {1, 0, 1, 1, 0, 1};
        double[] constant = {1, 1, 1, 1, 1, 1};
        PredictionPowered estimate = PredictionPowered.mean(people, constant, new double[] {1, 1, 1}, 0.95);
        assertThat(estimate.weight()).isZero();
        Figure.Estimate figure = (Figure.Estimate) estimate.figure();
        assertThat(figure.value()).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(figure.interval()).hasValue(estimate.peopleOnly());
        assertThat(estimate.worth()).isCloseTo(6, within(1e-9));
        assertThat(figure.sentence()).contains("from 6 answers of people and 3 machine judgements");
        assertThatThrownBy(() -> PredictionPowered.mean(people, new double[2], constant, 0.95))
                .hasMessageContaining("6 scores of people, 2 of the machine");
    }
}
