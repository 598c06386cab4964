package touchstone.measures.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchstone.measures.consensus.LiveConsensus;
import touchstone.measures.consensus.OneCoin;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.crowd.LabelCollector;
import touchstone.measures.crowd.Truth;

/** Recorded crowds played again. */
class ReplayTest {

    private static CrowdLabels crowd(int items, int each) {
        Random random = new Random(4);
        LabelCollector collector = new LabelCollector();
        for (int item = 0; item < items; item++) {
            for (int turn = 0; turn < each; turn++) {
                boolean right = random.nextDouble() < 0.85;
                collector.add("i" + item, "w" + (item + turn * 3) % 12, right ? "yes" : "no");
            }
        }
        return collector.table(Duplicates.FIRST);
    }

    private static Truth allYes(CrowdLabels crowd) {
        Truth truth = new Truth(crowd);
        for (int item = 0; item < crowd.items(); item++) {
            truth.add(crowd.itemName(item), "yes");
        }
        return truth;
    }

    @Test
    void aFixedOverlapUsesThatManyAnswersForEveryItem() {
        CrowdLabels crowd = crowd(50, 4);
        Replay.Played played = new Replay(crowd, new OneCoin(), 0).play(new StoppingRule.Fixed(3), allYes(crowd));
        assertThat(played.used()).containsOnly(3);
        assertThat(played.labels()).isEqualTo(150);
    }

    @Test
    void aTargetSavesAnswersAndKeepsMostOfTheAccuracy() {
        CrowdLabels crowd = crowd(300, 4);
        Replay replay = new Replay(crowd, new OneCoin(), 0);
        Truth truth = allYes(crowd);
        Replay.Played played = replay.play(new StoppingRule.Posterior(0.95), truth);
        assertThat(Arrays.stream(played.used()).min()).hasValue(2);
        Savings savings = Savings.of(replay, played, truth, 4, 200, 1);
        assertThat(savings.saved()).isGreaterThan(0.1);
        assertThat(savings.savedInterval().contains(savings.saved())).isTrue();
        assertThat(savings.difference()).isGreaterThan(-0.05);
        assertThat(savings.differenceInterval().contains(savings.difference())).isTrue();
    }

    @Test
    void theSameSeedPlaysTheSame() {
        CrowdLabels crowd = crowd(80, 4);
        Truth truth = allYes(crowd);
        StoppingRule rule = new StoppingRule.ExpectedGain(0.02);
        assertThat(new Replay(crowd, new OneCoin(), 5).play(rule, truth).used())
                .isEqualTo(new Replay(crowd, new OneCoin(), 5).play(rule, truth).used());
    }

    @Test
    void dynamicOverlapFollowsItsFormula() {
        LabelCollector collector = new LabelCollector();
        for (int gold = 0; gold < 4; gold++) {
            collector.add("g" + gold, "ann", "a");
            collector.add("g" + gold, "bob", gold < 3 ? "a" : "b");
        }
        collector.add("x", "ann", "c");
        collector.add("x", "bob", "c");
        collector.add("x", "cid", "c");
        CrowdLabels crowd = collector.table(Duplicates.FIRST);
        Truth control = new Truth(crowd);
        for (int gold = 0; gold < 4; gold++) {
            control.add("g" + gold, "a");
        }
        double ann = 4.5 / 5;
        double bob = 3.5 / 5;
        double both = ann * bob / (ann * bob + 2 * ((1 - ann) / 2) * ((1 - bob) / 2));
        int item = crowd.itemNames().find("x");
        for (int seed = 0; seed < 20; seed++) {
            RecordedCrowd recorded = new RecordedCrowd(crowd, seed);
            recorded.next(item);
            recorded.next(item);
            boolean annAndBob = crowd.worker(recorded.place(item, 0)) + crowd.worker(recorded.place(item, 1)) == 1;
            if (annAndBob) {
                assertThat(closed(crowd, recorded, new StoppingRule.DynamicOverlap(both - 1e-9, 5, control), item))
                        .isTrue();
                assertThat(closed(crowd, recorded, new StoppingRule.DynamicOverlap(both + 1e-9, 5, control), item))
                        .isFalse();
                assertThat(closed(crowd, recorded, new StoppingRule.DynamicOverlap(0.9999, 2, control), item))
                        .isTrue();
            }
        }
    }

    private static boolean closed(CrowdLabels crowd, RecordedCrowd recorded, StoppingRule rule, int item) {
        boolean[] closed = new boolean[crowd.items()];
        new Decision(rule, crowd).close(recorded, null, closed);
        return closed[item];
    }

    @Test
    void theExpectedGainOfAPerfectWorkerIsAllThatIsMissing() {
        double[][] perfect = {{1, 0}, {0, 1}};
        double[][] guessing = {{0.5, 0.5}, {0.5, 0.5}};
        assertThat(Decision.gain(new double[] {0.7, 0.3}, perfect)).isCloseTo(0.3, within(1e-12));
        assertThat(Decision.gain(new double[] {0.7, 0.3}, guessing)).isCloseTo(0, within(1e-12));
    }

    @Test
    void impossibleRulesAreRefused() {
        assertThatThrownBy(() -> new StoppingRule.Posterior(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StoppingRule.ExpectedGain(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StoppingRule.Fixed(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewAnswerMovesItsItemAndItsWorkerOnly() {
        LiveConsensus live = new LiveConsensus(2, 4, 0.7);
        live.add(0, 0, 1);
        live.add(1, 1, 0);
        double worker = live.rate(1, 0, 0);
        double[] after = live.add(0, 2, 1);
        assertThat(after[1]).isGreaterThan(0.8);
        assertThat(live.rate(1, 0, 0)).isEqualTo(worker);
        assertThat(live.rate(2, 1, 1)).isGreaterThan(0.7);
        assertThat(live.posterior(7)).hasSize(2);
    }
}
