package touchstone.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import touchstone.labels.facet.Differing.Source;
import touchstone.labels.match.Assignment;
import touchstone.labels.spans.PairKind;
import touchstone.labels.spans.Span;
import touchstone.labels.spans.SpanPair;
import touchstone.labels.spans.SpansAnswer;
import touchstone.labels.spans.SpansDetails;
import touchstone.labels.spans.SpansQuestion;

class SpanMatchingTest {
    private static final SpansQuestion QUESTION = SpansQuestion.of("entities", "response", "A", "B");

    private static SpansDetails details(SpansAnswer a, SpansAnswer b) {
        return (SpansDetails) Compare.of(QUESTION, a, b).details().orElseThrow();
    }

    @Test
    void theBestPairingIsNotTheGreedyOne() {
        SpansAnswer a = SpansAnswer.of(Span.of("a1", 0, 10, "A"), Span.of("a2", 8, 20, "A"));
        SpansAnswer b = SpansAnswer.of(Span.of("b1", 6, 18, "A"), Span.of("b2", 19, 21, "A"));

        assertThat(details(a, b).pairs()).extracting(SpanPair::a, SpanPair::b).contains(tuple("a2", "b1"));
        assertThat(Compare.of(QUESTION, a, b).distance()).isBetween(0.5, 0.7);
    }

    @Test
    void aPairSaysWhatDiffers() {
        SpansDetails details = details(
                SpansAnswer.of(Span.of("a1", 0, 10, "A"), Span.of("a2", 20, 30, "A"), Span.of("a3", 40, 50, "A")),
                SpansAnswer.of(Span.of("b1", 0, 10, "B"), Span.of("b2", 21, 30, "A"), Span.of("b3", 60, 70, "A")));

        assertThat(details.pairs()).extracting(SpanPair::pair).containsExactly(PairKind.RELABELLED, PairKind.MOVED);
        assertThat(details.onlyA()).containsExactly("a3");
        assertThat(details.onlyB()).containsExactly("b3");
    }

    @Test
    void theAssignmentIsAsHeavyAsTheBestOfAll() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            int rows = 1 + random.nextInt(5);
            int columns = 1 + random.nextInt(5);
            long[][] weights = new long[rows][columns];
            for (long[] row : weights) {
                for (int column = 0; column < columns; column++) {
                    row[column] = random.nextBoolean() ? 0 : random.nextInt(9);
                }
            }
            int[] chosen = Assignment.heaviest(weights);
            long total = 0;
            List<Integer> used = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                if (chosen[row] != Assignment.NONE) {
                    total += weights[row][chosen[row]];
                    used.add(chosen[row]);
                }
            }
            assertThat(used).doesNotHaveDuplicates();
            assertThat(total).isEqualTo(heaviest(weights, 0, 0));
        }
    }

    private static long heaviest(long[][] weights, int row, int taken) {
        if (row == weights.length) {
            return 0;
        }
        long best = heaviest(weights, row + 1, taken);
        for (int column = 0; column < weights[row].length; column++) {
            if ((taken & (1 << column)) == 0) {
                best = Math.max(best, weights[row][column] + heaviest(weights, row + 1, taken | (1 << column)));
            }
        }
        return best;
    }

    @Test
    void twentyThousandSpansAreComparedQuickly() {
        List<Span> left = new ArrayList<>();
        List<Span> right = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            left.add(Span.of("a" + i, 5 * i, 5 * i + 4, "A"));
            right.add(Span.of("b" + i, 5 * i + i % 2, 5 * i + 4 + i % 2, "A"));
        }
        long begin = System.nanoTime();

        Comparison comparison = Compare.of(QUESTION, new SpansAnswer(left), new SpansAnswer(right));

        assertThat(comparison.distance()).isBetween(0.15, 0.25);
        assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
    }

    @Test
    void aMovedRegionIsKnownByItsOriginWhereverItWent() {
        UUID prediction = UUID.randomUUID();
        SpansAnswer predicted = SpansAnswer.of(Span.of("p1", 0, 5, "A"));
        SpansAnswer answer =
                SpansAnswer.of(new Span("r1", 30, 35, "B", null, null, Optional.of(new Origin(prediction, "p1"))));

        assertThat(Diff.of(QUESTION, predicted, answer, new Source(Optional.of(prediction), Map.of())))
                .containsExactly(
                        new Edit.Relabelled("r1", "A", "B"),
                        new Edit.Moved("r1", new Place(0, 5, Optional.empty()), new Place(30, 35, Optional.empty())));
        assertThat(Diff.of(QUESTION, predicted, answer))
                .containsExactly(new Edit.Removed("p1", "A"), new Edit.Added("r1", "B"));
    }

    @Test
    void theConsensusOfTwoIsTheUnionAndOfThreeTheMajority() {
        SpansAnswer one = SpansAnswer.of(Span.of("r1", 0, 10, "A"));
        SpansAnswer other = SpansAnswer.of(Span.of("r1", 1, 10, "A"), Span.of("r2", 20, 25, "B"));

        assertThat(Merge.of(QUESTION, List.of(one, other)).answer())
                .contains(SpansAnswer.of(Span.of("m1", 0, 10, "A"), Span.of("m2", 20, 25, "B")));
        assertThat(Merge.of(QUESTION, List.of(one, other, one)).answer())
                .contains(SpansAnswer.of(Span.of("m1", 0, 10, "A")));
    }
}
