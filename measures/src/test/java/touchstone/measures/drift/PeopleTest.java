package touchstone.measures.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import touchstone.measures.Figure;
import touchstone.measures.agreement.ClassScale;

class PeopleTest {

    @Test
    void aShiftOfLabelsIsThatOfTheTextbook() {
        LabelShift shift = LabelShift.of(new long[] {50, 30, 20}, new long[] {30, 30, 40}, 1);
        assertThat(shift.chiSquared()).isCloseTo(400 / 40.0 + 0 + 0 - 400 / 40.0 + 5 + 6.6666666667, within(1e-9));
        assertThat(shift.chance()).isCloseTo(Math.exp(-shift.chiSquared() / 2), within(1e-12));
        assertThat(shift.moved()).isCloseTo(0.2, within(1e-12));
        assertThat(shift.most()).isIn(0, 2);
        assertThat(shift.shuffled()).isFalse();
        Figure.Estimate figure = (Figure.Estimate) shift.figure();
        assertThat(figure.value()).isCloseTo(Math.sqrt(shift.chiSquared() / 200), within(1e-12));
        assertThat(figure.sentence()).startsWith("20.0 % of the labels moved");
    }

    @Test
    void rareClassesAreShuffledAndGiveFishersChance() {
        LabelShift shift = LabelShift.of(new long[] {8, 0}, new long[] {4, 4}, 3);
        assertThat(shift.shuffled()).isTrue();
        assertThat(shift.chance()).isCloseTo(2 * 70 * 1.0 / 1820 + 0, within(0.02));
        assertThat(LabelShift.of(new long[] {8, 0}, new long[] {4, 4}, 3).chance())
                .isEqualTo(shift.chance());
    }

    @Test
    void noChangeGivesEvenlySpreadChances() {
        SplittableRandom random = new SplittableRandom(4);
        int low = 0;
        for (int trial = 0; trial < 2_000; trial++) {
            long[][] counts = new long[2][3];
            for (int i = 0; i < 400; i++) {
                counts[i % 2][random.nextInt(3)]++;
            }
            low += LabelShift.of(counts[0], counts[1], 1).chance() < 0.05 ? 1 : 0;
        }
        assertThat(low / 2_000.0).isBetween(0.03, 0.07);
    }

    @Test
    void aShiftFromNothingDoesNotSuffice() {
        assertThat(LabelShift.of(new long[] {0, 0}, new long[] {3, 4}, 1).figure())
                .isInstanceOf(Figure.Insufficient.class);
        assertThat(LabelShift.of(new long[] {3, 0}, new long[] {3, 0}, 1).figure())
                .isInstanceOf(Figure.Insufficient.class);
        assertThatThrownBy(() -> LabelShift.of(new long[2], new long[3], 1)).hasMessage("2 and 3 classes");
        assertThatThrownBy(() -> LabelShift.of(new long[] {-1, 2}, new long[2], 1))
                .hasMessage("a count of -1");
    }

    @Test
    void whoRepeatsThemselvesIsConsistent() {
        SelfConsistency self = SelfConsistency.of(
                new int[] {0, 1, 1, 0, 1, 0, 0, 1, 0, 1},
                new int[] {0, 1, 1, 0, 1, 0, 0, 1, 1, 1},
                ClassScale.ofSize(2));
        assertThat(self.repeated()).isEqualTo(10);
        assertThat(self.same()).isEqualTo(9);
        assertThat(self.share().contains(0.9)).isTrue();
        assertThat(self.kappa().value().orElseThrow()).isCloseTo(0.8, within(1e-12));
        assertThat(self.ac1().value()).isPresent();
        assertThatThrownBy(() -> SelfConsistency.of(new int[0], new int[0], ClassScale.ofSize(2)))
                .hasMessage("0 labels and 0 repeats");
    }

    @Test
    void theSeverePersonIsFoundAndTheOthersAreNot() {
        SplittableRandom random = new SplittableRandom(8);
        double[] lean = {0, 0, -1, 0, 0.2};
        int items = 200;
        int[] item = new int[items * 3];
        int[] rater = new int[items * 3];
        double[] value = new double[items * 3];
        for (int i = 0; i < items; i++) {
            double level = 5 + 3 * random.nextGaussian();
            int first = random.nextInt(5);
            for (int j = 0; j < 3; j++) {
                item[3 * i + j] = i;
                rater[3 * i + j] = (first + j) % 5;
                value[3 * i + j] = level + lean[rater[3 * i + j]] + 0.5 * random.nextGaussian();
            }
        }
        List<Severity.Leniency> all = Severity.of(item, rater, value);
        double mean = Arrays.stream(lean).average().orElseThrow();
        for (Severity.Leniency one : all) {
            assertThat(one.group()).isZero();
            assertThat(one.leniency()).isCloseTo(lean[one.rater()] - mean, within(0.15));
            assertThat(one.interval().contains(lean[one.rater()] - mean)).isTrue();
            assertThat(one.shared()).isBetween(80, 160);
        }
        assertThat(all.get(2).chance()).isLessThan(1e-6);
        assertThat(all.get(0).chance()).isLessThan(1);
    }

    @Test
    void severityIntervalsCoverAsTheyPromise() {
        SplittableRandom random = new SplittableRandom(9);
        int held = 0;
        int trials = 300;
        for (int trial = 0; trial < trials; trial++) {
            int[] item = new int[160];
            int[] rater = new int[160];
            double[] value = new double[160];
            for (int i = 0; i < 160; i++) {
                item[i] = i / 4;
                rater[i] = i % 4;
                value[i] = (i / 4) % 7 + random.nextGaussian();
            }
            held += Severity.of(item, rater, value).getFirst().interval().contains(0) ? 1 : 0;
        }
        assertThat(held / (double) trials).isBetween(0.91, 0.98);
    }

    @Test
    void peopleWithoutSharedItemsAreNotCompared() {
        List<Severity.Leniency> all = Severity.of(
                new int[] {0, 0, 1, 1, 2, 3, 3}, new int[] {0, 1, 2, 3, 4, 2, 3}, new double[] {1, 2, 5, 7, 3, 6, 8});
        assertThat(all).extracting(Severity.Leniency::group).containsExactly(0, 0, 1, 1, -1);
        assertThat(all.get(0).leniency()).isCloseTo(-0.5, within(1e-9));
        assertThat(all.get(3).leniency()).isCloseTo(1, within(1e-9));
        assertThat(all.get(4).leniency()).isNaN();
        assertThat(all.get(4).chance()).isEqualTo(1);
        assertThat(all.get(4).interval().high()).isInfinite();
        assertThatThrownBy(() -> Severity.of(new int[] {0}, new int[] {0}, new double[] {Double.NaN}))
                .hasMessage("a rating of NaN");
    }

    @Test
    void aLongRunIsUnlikelyAndAShortOneIsNot() {
        int[] line = new int[40];
        Arrays.fill(line, 10, 35, 1);
        double[] usual = {0.5, 0.5};
        Monotony straight = Monotony.of(line, usual);
        assertThat(straight.longest()).isEqualTo(25);
        assertThat(straight.answer()).isEqualTo(1);
        assertThat(straight.chance()).isLessThan(1e-5);
        assertThat(Monotony.of(new int[] {0, 1, 1, 0}, usual).chance()).isGreaterThan(0.5);
        assertThat(Monotony.of(new int[0], usual)).isEqualTo(new Monotony(0, 0, 0, 1));
    }

    @Test
    void theChanceOfARunIsThatOfDrawing() {
        SplittableRandom random = new SplittableRandom(12);
        double[] usual = {0.7, 0.3};
        int as = 0;
        for (int trial = 0; trial < 4_000; trial++) {
            int[] given = new int[50];
            Arrays.setAll(given, i -> random.nextDouble() < 0.7 ? 0 : 1);
            as += Monotony.of(given, usual).longest() >= 15 ? 1 : 0;
        }
        int[] run = new int[50];
        Arrays.setAll(run, i -> i < 15 ? 0 : i % 2 == 0 ? 0 : 1);
        run[15] = 1;
        assertThat(Monotony.of(run, usual).longest()).isEqualTo(15);
        assertThat(Monotony.of(run, usual).chance()).isCloseTo(as / 4_000.0, within(0.02));
    }

    @Test
    void hasteIsSeenByTheOthersFastestAnswers() {
        SplittableRandom random = new SplittableRandom(2);
        double[] others = new double[2_000];
        Arrays.setAll(others, i -> 5 + random.nextDouble() * 20);
        double[] quick = new double[30];
        Arrays.setAll(quick, i -> i % 2 == 0 ? 1 : 8);
        Haste haste = Haste.of(quick, others);
        assertThat(haste.fast()).isEqualTo(15);
        assertThat(haste.floor()).isBetween(5.0, 5.5);
        assertThat(haste.pace()).isCloseTo(4.5 / 15, within(0.03));
        assertThat(haste.chance()).isLessThan(1e-15);
        assertThat(Haste.of(new double[] {12, 14, 13}, others).chance()).isEqualTo(1);
        assertThat(Haste.of(new double[] {12, 14, 13}, others).pace()).isCloseTo(13 / 15.0, within(0.05));
        assertThatThrownBy(() -> Haste.of(new double[0], others)).hasMessageContaining("0 times");
        assertThatThrownBy(() -> Haste.of(quick, new double[99])).hasMessageContaining("99 others");
    }

    @Test
    void whoChoosesAPlaceIsBiased() {
        PositionBias bias = PositionBias.of(60, 18, 2);
        assertThat(bias.pairs()).isEqualTo(80);
        assertThat(bias.chance()).isCloseTo(2 * (1 + 20 + 190) / Math.pow(2, 20), within(1e-12));
        assertThat(bias.towardsFirst().low()).isGreaterThan(0.5);
        assertThat(PositionBias.of(60, 5, 5).chance()).isEqualTo(1);
        assertThat(PositionBias.of(60, 0, 0).chance()).isEqualTo(1);
        assertThat(PositionBias.of(60, 0, 0).towardsFirst().high()).isEqualTo(1);
    }

    @Test
    void everySignSaysWhatItMeansInOneSentence() {
        assertThat(PositionBias.of(60, 18, 2).figure().sentence())
                .isEqualTo(
                        "Of 80 pairs judged in both orders, 20 were judged differently, and 90.0 % of those for the first place (95 % interval 69.9 to 97.2, p = 0.00040).");
        assertThat(PositionBias.of(60, 0, 0).figure()).isInstanceOf(Figure.Insufficient.class);
        assertThat(new Monotony(50, 20, 1, 0.001).figure().sentence())
                .startsWith("The longest run of one answer is 20 among 50 answers")
                .endsWith("0.0010.");
        assertThat(new Haste(30, 15, 5.04, 0.3, 1e-9).figure().sentence())
                .isEqualTo(
                        "The median time is 0.30 of the others', and 15 of 30 answers took less than 5.0 s, as one in a hundred of the others' does (p = 1.0e-09).");
        List<Severity.Leniency> people = Severity.of(
                new int[] {0, 0, 1, 1, 2, 2, 3}, new int[] {0, 1, 0, 1, 0, 1, 2}, new double[] {1, 2, 4, 5.5, 2, 2.5, 9
                });
        assertThat(people.get(0).figure().sentence()).startsWith("Over 3 shared ratings this person rates 0.50 lower");
        assertThat(people.get(1).figure().sentence()).contains("rates 0.50 higher than the others");
        assertThat(people.get(2).figure()).isInstanceOf(Figure.Insufficient.class);
        assertThat(SelfConsistency.of(new int[] {0, 1, 1, 0}, new int[] {0, 1, 1, 1}, ClassScale.ofSize(2))
                        .figure()
                        .sentence())
                .startsWith("3 of 4 repeated items were labelled the same again (75.0 %, 95 % interval 30.1 to 95.4)");
    }
}
