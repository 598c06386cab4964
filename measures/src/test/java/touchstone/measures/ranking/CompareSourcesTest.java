package touchstone.measures.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.measures.Figure;

class CompareSourcesTest {
    private final CompareSources compare = new CompareSources(200, 0.95, 1);

    @Test
    void agreementCountsTiesOnceAndLeavesThemOutOnce() {
        List<Vote> people = List.of(
                vote("1", "a", "b", Outcome.FIRST, "p"),
                vote("2", "a", "b", Outcome.TIE, "p"),
                vote("3", "a", "b", Outcome.SECOND, "p"),
                vote("4", "a", "b", Outcome.BOTH_BAD, "p"));
        List<Vote> judge = List.of(
                vote("1", "b", "a", Outcome.SECOND, "j"),
                vote("2", "a", "b", Outcome.FIRST, "j"),
                vote("3", "a", "b", Outcome.FIRST, "j"),
                vote("4", "b", "a", Outcome.TIE, "j"),
                vote("5", "b", "a", Outcome.TIE, "j"));
        PairwiseAgreement found = compare.of(people, judge);
        assertThat(value(found.withTies())).isCloseTo(2.0 / 4, within(1e-12));
        assertThat(value(found.withoutTies())).isCloseTo(1.0 / 2, within(1e-12));
        double chance = 0.5 * 0.25 + 0.5 * 0.75 / 2;
        assertThat(value(found.aboveChance())).isCloseTo((0.5 - chance) / (1 - chance), within(1e-12));
        assertThat(found.withTies().n()).isEqualTo(4);
    }

    @Test
    void anAnswerThatChangesWithTheOrderIsAFlipAndCountsAsATie() {
        List<Vote> judge = List.of(
                vote("1", "a", "b", Outcome.FIRST, "j"),
                vote("1", "b", "a", Outcome.FIRST, "j"),
                vote("2", "a", "b", Outcome.FIRST, "j"),
                vote("2", "b", "a", Outcome.SECOND, "j"));
        List<Vote> people = List.of(vote("1", "a", "b", Outcome.TIE, "p"), vote("2", "a", "b", Outcome.FIRST, "p"));
        PairwiseAgreement found = compare.of(judge, people);
        assertThat(value(found.withTies())).isEqualTo(1);
        assertThat(value(found.flips().getFirst())).isEqualTo(0.5);
        assertThat(value(found.towardsFirst().getFirst())).isEqualTo(1);
        assertThat(found.flips().getLast()).isInstanceOf(Figure.Insufficient.class);
    }

    /** Three of three is no proof of always: the exact interval of three items reaches down to 29 %. */
    @Test
    void agreementOnEveryItemIsNotCertainty() {
        List<Vote> one = List.of(
                vote("1", "a", "b", Outcome.FIRST, "p"),
                vote("2", "a", "b", Outcome.FIRST, "p"),
                vote("3", "a", "b", Outcome.SECOND, "p"));
        Figure always = compare.of(
                        one,
                        one.stream()
                                .map(same -> vote(same.item(), "a", "b", same.outcome(), "j"))
                                .toList())
                .withoutTies();
        assertThat(value(always)).isEqualTo(1);
        assertThat(((Figure.Estimate) always).interval().orElseThrow().low()).isCloseTo(0.292402, within(1e-6));
    }

    @Test
    void nothingInCommonIsNotEnough() {
        List<Vote> one = List.of(vote("1", "a", "b", Outcome.TIE, "p"));
        List<Vote> other = List.of(vote("2", "a", "b", Outcome.TIE, "j"));
        assertThat(compare.of(one, other).withTies()).isInstanceOf(Figure.Insufficient.class);
    }

    private static Vote vote(String item, String first, String second, Outcome outcome, String rater) {
        return new Vote(item, first, second, outcome, rater);
    }

    private static double value(Figure figure) {
        return switch (figure) {
            case Figure.Estimate estimate -> estimate.value();
            case Figure.Insufficient none -> throw new AssertionError(none.sentence());
        };
    }
}
