package touchstone.measures.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.crowd.LabelCollector;

class PlantedNoiseTest {

    private static final int ITEMS = 3_000;
    private static final int CLASSES = 4;

    private final SplittableRandom random = new SplittableRandom(5);
    private final int[] truth = new int[ITEMS];
    private final int[] given = new int[ITEMS];
    private final Probabilities probabilities = plant();

    /** A model that is right nine times in ten and labels of which one in ten is another class. */
    private Probabilities plant() {
        float[] cells = new float[ITEMS * CLASSES];
        for (int item = 0; item < ITEMS; item++) {
            truth[item] = random.nextInt(CLASSES);
            given[item] = random.nextDouble() < 0.1 ? (truth[item] + 1) % CLASSES : truth[item];
            int seen = random.nextDouble() < 0.92 ? truth[item] : random.nextInt(CLASSES);
            float sure = 0.6f + 0.35f * (float) random.nextDouble();
            for (int k = 0; k < CLASSES; k++) {
                cells[item * CLASSES + k] = k == seen ? sure : (1 - sure) / (CLASSES - 1);
            }
        }
        return Probabilities.of(cells, CLASSES);
    }

    @Test
    void mostPlantedErrorsAreFoundAndMostFindsAreErrors() {
        ConfidentLearning learning = new ConfidentLearning(probabilities, given);
        assertThat(learning.noise()).isBetween(0.08, 0.2);
        for (ConfidentLearning.Pruning pruning : ConfidentLearning.Pruning.values()) {
            List<Suspect> flagged =
                    learning.suspects(pruning).stream().filter(Suspect::flagged).toList();
            long right = flagged.stream()
                    .filter(one -> given[one.item()] != truth[one.item()])
                    .count();
            long planted = java.util.stream.IntStream.range(0, ITEMS)
                    .filter(i -> given[i] != truth[i])
                    .count();
            assertThat(right / (double) flagged.size())
                    .as("precision " + pruning)
                    .isGreaterThan(0.5);
            assertThat(right / (double) planted).as("recall " + pruning).isGreaterThan(0.6);
        }
    }

    @Test
    void everyItemIsRankedFlaggedOnesFirstAndThenByQuality() {
        List<Suspect> all = new ConfidentLearning(probabilities, given).suspects(ConfidentLearning.Pruning.BY_PAIR);
        assertThat(all).hasSize(ITEMS).extracting(Suspect::item).doesNotHaveDuplicates();
        for (int i = 1; i < ITEMS; i++) {
            Suspect before = all.get(i - 1);
            Suspect after = all.get(i);
            assertThat(before.flagged() || !after.flagged()).isTrue();
            assertThat(before.flagged() != after.flagged() || before.quality() <= after.quality())
                    .isTrue();
        }
    }

    @Test
    void theJointCountsAddUpToTheLabels() {
        double[][] joint = new ConfidentLearning(probabilities, given).joint();
        int[] counts = new int[CLASSES];
        for (int label : given) {
            counts[label]++;
        }
        for (int k = 0; k < CLASSES; k++) {
            assertThat(java.util.Arrays.stream(joint[k]).sum()).isCloseTo(counts[k], within(1e-9));
            assertThat(joint[k][(k + CLASSES - 1) % CLASSES]).isGreaterThan(joint[k][(k + 1) % CLASSES]);
        }
    }

    @Test
    void aSmallExampleIsCountedByHand() {
        float[] cells = {0.9f, 0.1f, 0.8f, 0.2f, 0.1f, 0.9f, 0.3f, 0.7f, 0.2f, 0.8f, 0.6f, 0.4f};
        ConfidentLearning learning = new ConfidentLearning(Probabilities.of(cells, 2), new int[] {0, 0, 0, 1, 1, 1});
        // Thresholds (.9 + .8 + .1) / 3 = .6 and (.7 + .8 + .4) / 3 = .6333; claims 0 0 1 1 1 0.
        assertThat(learning.joint()).isDeepEqualTo(new double[][] {{2, 1}, {1, 2}});
        assertThat(learning.noise()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(learning.suspects(ConfidentLearning.Pruning.CLAIMED).stream().filter(Suspect::flagged))
                .extracting(Suspect::item)
                .containsExactly(2, 5);
        Suspect first = learning.suspects(ConfidentLearning.Pruning.BY_PAIR).getFirst();
        assertThat(first.item()).isEqualTo(2);
        assertThat(first.better()).isEqualTo(1);
        assertThat(first.quality()).isCloseTo(0.1, within(1e-6));
    }

    @Test
    void peopleAndModelTogetherMendTheMajority() {
        LabelCollector collector = new LabelCollector();
        for (int k = 0; k < CLASSES; k++) {
            collector.classes().number(Integer.toString(k));
        }
        double[] skill = {0.95, 0.9, 0.85, 0.5, 0.3};
        for (int item = 0; item < ITEMS; item++) {
            int many = 1 + random.nextInt(4);
            int first = random.nextInt(skill.length);
            for (int j = 0; j < many; j++) {
                int worker = (first + j) % skill.length;
                int label = random.nextDouble() < skill[worker] ? truth[item] : random.nextInt(CLASSES);
                collector.add("i" + item, "w" + worker, Integer.toString(label));
            }
        }
        CrowdLabels crowd = collector.table(Duplicates.FIRST);
        CrowdQuality quality = new CrowdQuality(crowd, probabilities, new int[] {0, 1, 2, 3});
        List<Suspect> all = quality.suspects();
        int before = 0;
        int after = 0;
        for (Suspect one : all) {
            before += one.label() == truth[one.item()] ? 1 : 0;
            after += one.better() == truth[one.item()] ? 1 : 0;
            assertThat(one.flagged()).isEqualTo(one.label() != one.better());
        }
        assertThat(after).isGreaterThan(before + ITEMS / 20);
        assertThat(after / (double) ITEMS).isGreaterThan(0.93);
        double[] workers = quality.workers();
        int best = crowd.workerNames().find("w0");
        int worst = crowd.workerNames().find("w4");
        assertThat(workers[best]).isGreaterThan(workers[worst] + 0.2);
        assertThat(java.util.Arrays.stream(quality.posterior(7)).sum()).isCloseTo(1, within(1e-6));
    }

    @Test
    void probabilitiesThatAreNoneAreRefusedAtTheirPlace() {
        assertThatThrownBy(() -> Probabilities.of(new float[] {0.5f, 0.5f, 0.2f, 0.2f}, 2))
                .isInstanceOfSatisfying(
                        BadProbability.class, bad -> assertThat(bad.item()).isEqualTo(1))
                .hasMessageStartingWith("the probabilities add up to 0.4");
        assertThatThrownBy(() -> Probabilities.of(new float[] {0.5f, Float.NaN}, 2))
                .isInstanceOfSatisfying(
                        BadProbability.class, bad -> assertThat(bad.label()).isEqualTo(1))
                .hasMessage("the probability is NaN");
        assertThatThrownBy(() -> Probabilities.of(new float[] {-0.1f, 1.1f}, 2)).hasMessage("the probability is -0.1");
        assertThatThrownBy(() -> Probabilities.of(new float[3], 2)).hasMessage("3 cells of 2 classes");
        assertThatThrownBy(() -> new ConfidentLearning(probabilities, new int[2]))
                .hasMessage("2 labels and probabilities of 3000 items");
    }

    @Test
    void theWeightsOfPeopleAndModelAreThoseOfThePaper() {
        LabelCollector collector = new LabelCollector();
        String[] answers = {"i0 a 0", "i0 b 0", "i1 a 1", "i1 b 1", "i1 c 0", "i2 a 0", "i2 c 0", "i3 b 1"};
        for (String answer : answers) {
            String[] part = answer.split(" ");
            collector.add(part[0], part[1], part[2]);
        }
        float[] cells = {0.9f, 0.1f, 0.4f, 0.6f, 0.7f, 0.3f, 0.2f, 0.8f};
        CrowdQuality quality =
                new CrowdQuality(collector.table(Duplicates.FIRST), Probabilities.of(cells, 2), new int[] {0, 1});
        // People agree with most people in (1 + 2/3 + 1)/3 = 8/9; a agrees with others in 3 of 4, against 2/3 for the
        // commonest
        // class: weight 1 - (1/4)/(1/3) = 1/4; b and c are no better than the commonest class; the model is always
        // right: √2.
        double model = Math.sqrt(2);
        double whole = model + 0.25;
        assertThat(quality.posterior(0)[0]).isCloseTo((model * 0.9 + 0.25 * 8 / 9) / whole, within(1e-5));
        assertThat(quality.posterior(1)[1]).isCloseTo((model * 0.6 + 0.25 * 8 / 9) / whole, within(1e-5));
        assertThat(quality.posterior(1)[0]).isCloseTo((model * 0.4 + 0.25 / 9) / whole, within(1e-5));
        assertThat(quality.posterior(3)[1]).isCloseTo(0.8, within(1e-5));
        double a = quality.posterior(0)[0] + quality.posterior(1)[1] + quality.posterior(2)[0];
        assertThat(quality.workers()[0]).isCloseTo(a / 3, within(1e-9));
        assertThat(quality.suspects().getFirst().item()).isEqualTo(1);
        assertThat(quality.suspects()).noneMatch(Suspect::flagged);
    }
}
