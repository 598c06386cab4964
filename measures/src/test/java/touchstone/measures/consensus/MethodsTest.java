package touchstone.measures.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.crowd.LabelCollector;

/** What every method promises. */
class MethodsTest {

    static final List<String> NAMES = Methods.NAMES;

    private static Method method(String name) {
        return Methods.named(name, 7).orElseThrow();
    }

    private static SimulatedCrowd crowd() {
        return SimulatedCrowd.of(3, 150, 12, 2, 5, 0.5, 0.95);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void probabilitiesAddUpToOne(String name) {
        Consensus consensus = method(name).combine(crowd().table());
        for (int item = 0; item < 150; item++) {
            double sum = 0;
            for (double probability : consensus.posterior(item)) {
                assertThat(probability).isBetween(0.0, 1 + 1e-12);
                sum += probability;
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
            assertThat(consensus.entropy(item)).isBetween(0.0, 1 + 1e-9);
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void whatAllSayIsTheConsensus(String name) {
        SimulatedCrowd unanimous = SimulatedCrowd.of(1, 60, 8, 2, 4, 1, 1);
        assertThat(unanimous.accuracy(method(name))).isEqualTo(1);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void oneClassAloneIsCertain(String name) {
        LabelCollector collector = new LabelCollector();
        collector.add("a", "x", "yes");
        collector.add("a", "y", "yes");
        collector.add("b", "y", "yes");
        CrowdLabels crowd = collector.table(Duplicates.FIRST);
        if (name.equals("kos")) {
            assertThatThrownBy(() -> method(name).combine(crowd)).isInstanceOf(NotApplicable.class);
            return;
        }
        Consensus consensus = method(name).combine(crowd);
        assertThat(consensus.confidence(0)).isCloseTo(1, within(1e-9));
        assertThat(consensus.confidence(1)).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void theSameTableGivesTheSameBits(String name) {
        CrowdLabels crowd = crowd().table();
        assertThat(method(name).combine(crowd).raw())
                .isEqualTo(method(name).combine(crowd).raw());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void orderAndNamesDoNotMatter(String name) {
        List<int[]> answers = new ArrayList<>(crowd().answers());
        Consensus before = method(name).combine(crowd().table());
        Collections.shuffle(answers, new Random(11));
        LabelCollector collector = new LabelCollector();
        answers.forEach(answer ->
                collector.add("item " + (1000 - answer[0]), "n" + answer[1] * 37 % 101, answer[2] == 0 ? "z" : "b"));
        CrowdLabels renamed = collector.table(Duplicates.FIRST);
        Consensus after = method(name).combine(renamed);
        for (int item = 0; item < 150; item++) {
            int other = renamed.itemNames().find("item " + (1000 - item));
            int known = before.crowd().itemNames().find("i" + item);
            assertThat(after.probability(other, 1)).isCloseTo(before.probability(known, 0), within(1e-6));
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void aGoodMajorityIsNotSpoiled(String name) {
        for (int seed = 0; seed < 3; seed++) {
            SimulatedCrowd good = SimulatedCrowd.of(seed, 1000, 20, 2, 5, 0.7, 0.95);
            assertThat(good.accuracy(method(name))).isGreaterThan(good.accuracy(new MajorityVote()) - 0.02);
        }
    }
}
