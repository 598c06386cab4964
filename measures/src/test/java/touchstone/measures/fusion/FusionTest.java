package touchstone.measures.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import touchstone.measures.Figure;
import touchstone.measures.located.Box;
import touchstone.measures.located.Likeness;
import touchstone.measures.located.Part;
import touchstone.measures.located.Polygon;
import touchstone.measures.located.RunMask;
import touchstone.measures.located.Stretch;

class FusionTest {
    @Test
    void meanAndMedianAreWhatTheySay() {
        List<NumericAnswer> answers =
                List.of(new NumericAnswer("i", "a", 1), new NumericAnswer("i", "b", 2), new NumericAnswer("i", "c", 9));
        assertThat(value(NumericFusion.MEAN.combine(answers), "i")).isCloseTo(4, within(1e-12));
        assertThat(value(NumericFusion.MEDIAN.combine(answers), "i")).isEqualTo(2);
    }

    @Test
    void weightsFindTheWorkersWhoAreClose() {
        SplittableRandom random = new SplittableRandom(5);
        List<NumericAnswer> answers = new ArrayList<>();
        double[] truth = new double[300];
        for (int item = 0; item < truth.length; item++) {
            truth[item] = random.nextGaussian() * 10;
            for (int worker = 0; worker < 5; worker++) {
                double error = random.nextGaussian() * (worker < 2 ? 1 : 12);
                answers.add(new NumericAnswer("i" + item, "w" + worker, truth[item] + error));
            }
        }
        assertThat(error(NumericFusion.WEIGHTED, answers, truth))
                .isLessThan(0.3 * error(NumericFusion.MEAN, answers, truth));
    }

    @Test
    void wordsAreVotedSlotBySlot() {
        List<Transcript> transcripts = List.of(
                text("i", "a", "the cat sat on the mat"),
                text("i", "b", "the cat sat in the mat"),
                text("i", "c", "a cat sat on mat"));
        for (TextFusion rule : List.of(TextFusion.ROVER, TextFusion.WEIGHTED_ROVER)) {
            assertThat(rule.combine(transcripts)).containsEntry("i", words("the cat sat on the mat"));
        }
        assertThat(TextFusion.CLOSEST.combine(transcripts)).containsEntry("i", words("the cat sat on the mat"));
    }

    @Test
    void votingWordsIsBetterThanAnyoneAloneAndKnowingPeopleIsBetterStill() {
        SplittableRandom random = new SplittableRandom(9);
        List<Transcript> transcripts = new ArrayList<>();
        List<List<String>> truths = new ArrayList<>();
        for (int item = 0; item < 60; item++) {
            List<String> truth = new ArrayList<>();
            for (int word = 0; word < 12; word++) {
                truth.add("w" + random.nextInt(500));
            }
            truths.add(truth);
            for (int worker = 0; worker < 5; worker++) {
                double wrong = worker < 2 ? 0.03 : 0.6;
                transcripts.add(new Transcript("i" + (100 + item), "p" + worker, garbled(truth, wrong, random)));
            }
        }
        double rover = rate(TextFusion.ROVER.combine(transcripts), truths);
        double weighted = rate(TextFusion.WEIGHTED_ROVER.combine(transcripts), truths);
        double closest = rate(TextFusion.CLOSEST.combine(transcripts), truths);
        assertThat(weighted).isLessThan(rover).isLessThan(0.04);
        assertThat(rover).isLessThan(0.25);
        assertThat(closest).isLessThan(0.12);
    }

    @Test
    void wordErrorsAreTheFewestEdits() {
        assertThat(WordErrors.between(words("a b c d"), words("a x c"))).isEqualTo(new WordErrors(2, 4));
        assertThat(WordErrors.between(List.of(), words("a")).edits()).isEqualTo(1);
    }

    @Test
    void spansOfCarefulPeopleSurviveWhereAVoteLosesThem() {
        SplittableRandom random = new SplittableRandom(4);
        List<RaterParts> answers = new ArrayList<>();
        List<List<Part>> truths = new ArrayList<>();
        for (int item = 0; item < 150; item++) {
            List<Part> truth = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                truth.add(part(random.nextBoolean() ? "per" : "org", i * 10, i * 10 + 2));
            }
            truths.add(truth);
            for (int worker = 0; worker < 5; worker++) {
                // Two find nearly everything, three find little; nobody marks much that is not there.
                double finds = worker < 2 ? 0.9 : 0.25;
                List<Part> parts = new ArrayList<>();
                for (Part each : truth) {
                    if (random.nextDouble() < finds) {
                        parts.add(each);
                    }
                }
                if (random.nextDouble() < 0.2) {
                    parts.add(part("per", 50 + random.nextInt(50), 200));
                }
                answers.add(new RaterParts("i" + (100 + item), "p" + worker, parts));
            }
        }
        Map<String, List<Fused>> fused = LocatedFusion.usual().combine(answers);
        double found = 0;
        double marked = 0;
        for (int item = 0; item < truths.size(); item++) {
            List<Part> parts =
                    at(fused, "i" + (100 + item)).stream().map(Fused::part).toList();
            marked += parts.size();
            found += truths.get(item).stream().filter(parts::contains).count();
        }
        assertThat(found / (4 * truths.size())).isGreaterThan(0.95);
        assertThat(found / marked).isGreaterThan(0.9);
    }

    @Test
    void boxesAreAveragedMasksVotedAndLabelsToo() {
        List<Fused> boxes = at(
                new LocatedFusion(Likeness::usual, 0.4, 0.3)
                        .combine(List.of(
                                new RaterParts("i", "a", List.of(new Part("car", Box.of(0, 0, 10, 10)))),
                                new RaterParts("i", "b", List.of(new Part("car", Box.of(2, 0, 10, 10)))),
                                new RaterParts("i", "c", List.of(new Part("bus", Box.of(1, 1, 10, 10)))))),
                "i");
        assertThat(boxes).hasSize(1);
        assertThat(boxes.getFirst().part()).isEqualTo(new Part("car", Box.of(1, 0, 10, 10)));
        assertThat(boxes.getFirst().raters()).containsExactly("a", "b", "c");
        RunMask one = RunMask.of(Polygon.of(0, 0, 4, 0, 4, 4, 0, 4), 8, 8);
        RunMask two = RunMask.of(Polygon.of(0, 0, 5, 0, 5, 4, 0, 4), 8, 8);
        RunMask three = RunMask.of(Polygon.of(0, 0, 5, 0, 5, 5, 0, 5), 8, 8);
        assertThat(RunMask.majority(List.of(one, two, three), new double[] {1, 1, 1}))
                .isEqualTo(two);
        assertThat(RunMask.majority(List.of(one, two, three), new double[] {3, 1, 1}))
                .isEqualTo(one);
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        List<RaterParts> answers = List.of(
                new RaterParts("i", "a", List.of(part("x", 0, 10), part("y", 20, 25))),
                new RaterParts("i", "b", List.of(part("x", 1, 10))),
                new RaterParts("i", "c", List.of(part("x", 0, 11), part("y", 20, 25))));
        assertThat(LocatedFusion.usual().combine(answers.reversed()))
                .isEqualTo(LocatedFusion.usual().combine(answers));
        assertThat(LocatedFusion.usual().combine(List.of(new RaterParts("i", "a", List.of()))))
                .containsEntry("i", List.of());
    }

    private static List<String> garbled(List<String> truth, double wrong, SplittableRandom random) {
        List<String> words = new ArrayList<>();
        for (String word : truth) {
            double u = random.nextDouble();
            if (u > wrong) {
                words.add(word);
            } else if (u > wrong / 2) {
                words.add("w" + random.nextInt(500));
            }
        }
        return words;
    }

    private static double rate(Map<String, List<String>> texts, List<List<String>> truths) {
        WordErrors all = new WordErrors(0, 0);
        for (int item = 0; item < truths.size(); item++) {
            all = all.plus(WordErrors.between(truths.get(item), at(texts, "i" + (100 + item))));
        }
        return all.rate();
    }

    private static double error(NumericFusion rule, List<NumericAnswer> answers, double[] truth) {
        Map<String, Figure> values = rule.combine(answers);
        double sum = 0;
        for (int item = 0; item < truth.length; item++) {
            sum += Math.abs(value(values, "i" + item) - truth[item]);
        }
        return sum / truth.length;
    }

    private static double value(Map<String, Figure> values, String item) {
        return switch (at(values, item)) {
            case Figure.Estimate estimate -> estimate.value();
            case Figure.Insufficient none -> throw new AssertionError(none.sentence());
        };
    }

    private static <T> T at(Map<String, T> map, String key) {
        return Optional.ofNullable(map.get(key)).orElseThrow();
    }

    private static Part part(String label, double start, double end) {
        return new Part(label, new Stretch(start, end));
    }

    private static Transcript text(String item, String worker, String words) {
        return new Transcript(item, worker, words(words));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
