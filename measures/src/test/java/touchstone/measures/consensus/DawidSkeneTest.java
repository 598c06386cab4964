package touchstone.measures.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.crowd.LabelCollector;

/** Dawid and Skene's model against its first publication and against a plain implementation. */
class DawidSkeneTest {

    private static final DawidSkene ORIGINAL = new DawidSkene(0, 2000, 1e-14);

    private static CrowdLabels anaesthesia() throws IOException {
        LabelCollector collector = new LabelCollector();
        try (InputStream stream = Objects.requireNonNull(DawidSkeneTest.class.getResourceAsStream("anaesthesia.txt"))) {
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (String line : lines) {
                if (line.startsWith("#")) {
                    continue;
                }
                List<String> parts = List.of(line.split(" "));
                parts.get(1).chars().forEach(said -> collector.add(parts.get(0), "1", "" + (char) said));
                for (int observer = 2; observer <= 5; observer++) {
                    char said = parts.get(2).charAt(observer - 2);
                    collector.add(parts.get(0), "" + observer, "" + said);
                }
            }
        }
        return collector.table(Duplicates.ALL);
    }

    @Test
    void thePublishedMarginalsAndLikelihoodAreReached() throws IOException {
        CrowdLabels crowd = anaesthesia();
        assertThat(crowd.answers()).isEqualTo(315);
        Consensus consensus = ORIGINAL.combine(crowd);
        double[] objective = consensus.objective();
        assertThat(objective[objective.length - 1]).isCloseTo(-192.890881, within(1e-5));
        double[] marginals = new double[4];
        for (int item = 0; item < 45; item++) {
            for (int label = 0; label < 4; label++) {
                marginals[label] += consensus.probability(item, label) / 45;
            }
        }
        assertThat(marginals).containsExactly(new double[] {0.399555, 0.421983, 0.111795, 0.066667}, within(1e-4));
    }

    @Test
    void thePublishedErrorRatesOfTheFirstObserverAreReached() throws IOException {
        CrowdLabels crowd = anaesthesia();
        Workers workers = ORIGINAL.combine(crowd).workers().orElseThrow();
        double[][] published = {
            {0.889488, 0.110512, 0, 0},
            {0.070585, 0.876380, 0.053035, 0},
            {0, 0.338822, 0.661178, 0},
            {0, 0, 0.555556, 0.444444}
        };
        for (int truth = 0; truth < 4; truth++) {
            for (int said = 0; said < 4; said++) {
                double rate = workers.count(0, truth, said) / workers.seen(0, truth);
                assertThat(rate).isCloseTo(published[truth][said], within(1e-4));
                assertThat(workers.interval(0, truth, said, 0.95).contains(rate))
                        .isTrue();
            }
        }
    }

    @Test
    void thePatientsWhomThePaperLeavesOpenAreOpenHereToo() throws IOException {
        Consensus consensus = ORIGINAL.combine(anaesthesia());
        assertThat(consensus.probability(6, 0)).isCloseTo(0.98102, within(1e-4));
        assertThat(consensus.probability(34, 1)).isCloseTo(0.947995, within(1e-4));
        assertThat(consensus.probability(37, 2)).isCloseTo(0.9788, within(1e-4));
    }

    @Test
    void theLikelihoodNeverFalls() {
        for (int seed = 0; seed < 10; seed++) {
            CrowdLabels crowd =
                    SimulatedCrowd.of(seed, 200, 15, 2 + seed % 4, 4, 0.4, 0.9).table();
            for (double smoothing : new double[] {0, 0.01, 1}) {
                double[] objective =
                        new DawidSkene(smoothing, 60, -1).combine(crowd).objective();
                for (int round = 1; round < objective.length; round++) {
                    assertThat(objective[round]).isGreaterThanOrEqualTo(objective[round - 1] - 1e-7);
                }
            }
        }
    }

    @Test
    void partsThatRunSideBySideGiveWhatOnePassGives() {
        for (int classes : new int[] {2, 3, 4}) {
            CrowdLabels crowd = SimulatedCrowd.of(classes, 60_000, 40, classes, 10, 0.4, 0.9)
                    .table();
            Consensus fast = new DawidSkene(0.01, 3, -1).combine(crowd);
            double[] plain = PlainDawidSkene.posterior(crowd, 0.01, 3);
            for (int item = 0; item < crowd.items(); item++) {
                for (int label = 0; label < classes; label++) {
                    assertThat(fast.probability(item, label)).isCloseTo(plain[item * classes + label], within(1e-9));
                }
            }
        }
    }

    @Test
    void hundredsOfAnswersToOneItemDoNotVanish() {
        CrowdLabels crowd = SimulatedCrowd.of(5, 30, 900, 4, 900, 0.05, 0.15).table();
        for (int item = 0; item < crowd.items(); item++) {
            double sum = 0;
            for (double probability : new DawidSkene().combine(crowd).posterior(item)) {
                assertThat(probability).isBetween(0.0, 1.0);
                sum += probability;
            }
            assertThat(sum).isCloseTo(1, within(1e-9));
        }
    }
}
