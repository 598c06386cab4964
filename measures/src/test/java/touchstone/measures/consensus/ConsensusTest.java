package touchstone.measures.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.crowd.LabelCollector;
import touchstone.measures.crowd.Truth;

/** Ties, scores, carriers, and methods that do not exist for a table. */
class ConsensusTest {

    private static CrowdLabels table(String... answers) {
        LabelCollector collector = new LabelCollector();
        for (String answer : answers) {
            List<String> parts = List.of(answer.split(" "));
            collector.add(parts.get(0), parts.get(1), parts.get(2));
        }
        return collector.table(Duplicates.FIRST);
    }

    @Test
    void aTieGoesToTheClassNamedMoreOften() {
        CrowdLabels crowd = table("a ann x", "a bob y", "b ann y", "b bob y");
        Consensus consensus = new MajorityVote().combine(crowd);
        assertThat(crowd.className(consensus.best(0))).isEqualTo("y");
        assertThat(consensus.tied(0)).isEqualTo(2);
        assertThat(consensus.entropy(0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aTieOfEquallyFrequentClassesGoesToTheFirstInNaturalOrder() {
        CrowdLabels crowd = table("a ann 10", "a bob 9");
        assertThat(crowd.className(new MajorityVote().combine(crowd).best(0))).isEqualTo("9");
    }

    @Test
    void tiedClassesShareTheCreditAndUnansweredTruthIsCountedApart() {
        CrowdLabels crowd = table("a ann x", "a bob y", "b ann y", "b bob y", "c ann x", "c bob x");
        Truth truth = new Truth(crowd);
        truth.add("a", "x");
        truth.add("b", "y");
        truth.add("c", "never named");
        truth.add("d", "x");
        Score score = Score.of(new MajorityVote().combine(crowd), truth);
        assertThat(score.scored()).isEqualTo(3);
        assertThat(score.unanswered()).isEqualTo(1);
        assertThat(score.accuracy()).isCloseTo(0.5, within(1e-12));
        assertThat(score.interval().contains(0.5)).isTrue();
    }

    @Test
    void theIntervalOfAScoreIsWilsons() {
        assertThat(Score.wilson(48, 50).low()).isCloseTo(0.865399, within(1e-6));
        assertThat(Score.wilson(48, 50).high()).isCloseTo(0.988961, within(1e-6));
    }

    @Test
    void reliableWorkersCarryAnItem() {
        double[] skills = {0.95, 0.95, 0.55, 0.55, 0.55, 0.55};
        CrowdLabels crowd = SimulatedCrowd.of(2, 400, 2, 6, skills, 0.5).table();
        Consensus consensus = new DawidSkene().combine(crowd);
        int item = 0;
        Carriers.Carrier first = Carriers.of(consensus, item).getFirst();
        assertThat(List.of("w0", "w1")).contains(crowd.workerName(first.worker()));
        assertThat(first.weight()).isPositive();
        assertThat(consensus
                        .workers()
                        .orElseThrow()
                        .accuracy(crowd.workerNames().find("w0")))
                .isGreaterThan(0.85);
    }

    @Test
    void messagePassingRefusesThreeClasses() {
        CrowdLabels crowd = table("a ann x", "a bob y", "b ann z");
        assertThatThrownBy(() -> new Kos(0).combine(crowd))
                .isInstanceOf(NotApplicable.class)
                .hasMessageContaining("two classes");
    }

    @Test
    void goldDecidesWhoCounts() {
        double[] skills = {0.95, 0.4, 0.4, 0.4, 0.4};
        SimulatedCrowd simulated = SimulatedCrowd.of(9, 300, 2, 5, skills, 0.5);
        CrowdLabels crowd = simulated.table();
        Truth gold = new Truth(crowd);
        for (int item = 0; item < 60; item++) {
            gold.add("i" + item, "c" + simulated.truth()[item]);
        }
        assertThat(simulated.accuracy(new GoldWeighted(gold))).isGreaterThan(0.9);
        assertThatThrownBy(() -> new GoldWeighted(new Truth(crowd)).combine(crowd))
                .isInstanceOf(NotApplicable.class);
    }
}
