package touchstone.measures.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PlackettLuceTest {
    private static final RankingOptions OPTIONS = RankingOptions.usual();

    @Test
    void listsOfTwoAreBradleyAndTerry() {
        List<List<List<String>>> lists = new ArrayList<>();
        VoteBox box = new VoteBox().wins("a", "b", 7, 3).wins("b", "c", 6, 4).wins("a", "c", 8, 5);
        for (Vote vote : box.votes) {
            lists.add(
                    vote.outcome() == Outcome.FIRST
                            ? strict(vote.first(), vote.second())
                            : strict(vote.second(), vote.first()));
        }
        Ranked.Table luce = VoteBox.table(PlackettLuce.rank(lists, OPTIONS));
        Ranked.Table pairs = VoteBox.table(BradleyTerry.rank(box.votes, OPTIONS.withPosition(false)));
        for (String name : List.of("a", "b", "c")) {
            assertThat(VoteBox.strength(luce, name)).isCloseTo(VoteBox.strength(pairs, name), within(1e-8));
        }
    }

    @Test
    void drawnListsGiveBackTheStrengths() {
        SplittableRandom random = new SplittableRandom(4);
        List<List<List<String>>> lists = new ArrayList<>();
        for (int l = 0; l < 3000; l++) {
            double[] late = new double[5];
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                late[i] = -Math.log(random.nextDouble()) / Math.exp(i * 0.5);
                order.add(i);
            }
            order.sort((x, y) -> Double.compare(late[x], late[y]));
            lists.add(order.stream().limit(3).map(i -> List.of(VoteBox.name(i))).toList());
            // The two that were left are tied behind the three.
            List<List<String>> whole = new ArrayList<>(lists.removeLast());
            whole.add(List.of(VoteBox.name(order.get(3)), VoteBox.name(order.get(4))));
            lists.add(whole);
        }
        Ranked.Table table = VoteBox.table(PlackettLuce.rank(lists, OPTIONS));
        for (int i = 0; i < 5; i++) {
            double truth = 1000 + (i - 2) * 0.5 * 400 / Math.log(10);
            Standing standing = VoteBox.standing(table, VoteBox.name(i));
            assertThat(standing.rating()).isCloseTo(truth, within(25.0));
        }
    }

    @Test
    void aWinnerOfEverythingIsLeftOpen() {
        assertThat(PlackettLuce.rank(List.of(strict("a", "b", "c"), strict("a", "c", "b")), OPTIONS))
                .isInstanceOf(Ranked.Open.class);
    }

    private static List<List<String>> strict(String... names) {
        return java.util.Arrays.stream(names).map(List::of).toList();
    }
}
