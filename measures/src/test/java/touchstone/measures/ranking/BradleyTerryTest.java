package touchstone.measures.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchstone.measures.Figure;
import touchstone.measures.ranking.RankingOptions.Cluster;
import touchstone.measures.ranking.RankingOptions.Errors;
import touchstone.measures.ranking.RankingOptions.Raters;

class BradleyTerryTest {
    private static final RankingOptions USUAL = RankingOptions.usual();
    private static final RankingOptions PLAIN = USUAL.withPosition(false);

    @Test
    void theCitationsBetweenStatisticsJournalsGiveThePublishedStrengths() {
        VoteBox box = new VoteBox()
                .wins("Biometrika", "Comm Statist", 730, 33)
                .wins("Biometrika", "JASA", 498, 320)
                .wins("Biometrika", "JRSS-B", 221, 284)
                .wins("Comm Statist", "JASA", 68, 813)
                .wins("Comm Statist", "JRSS-B", 17, 276)
                .wins("JASA", "JRSS-B", 142, 325);
        Ranked.Table table = VoteBox.table(BradleyTerry.rank(box.votes, PLAIN));
        double base = VoteBox.strength(table, "Biometrika");
        assertThat(VoteBox.strength(table, "Comm Statist") - base).isCloseTo(-2.94907, within(1e-5));
        assertThat(VoteBox.strength(table, "JASA") - base).isCloseTo(-0.47957, within(1e-5));
        assertThat(VoteBox.strength(table, "JRSS-B") - base).isCloseTo(0.26895, within(1e-5));
        assertThat(table.standings().getFirst().candidate()).isEqualTo("JRSS-B");
        assertThat(table.standings()).allSatisfy(standing -> {
            assertThat(standing.bestRank()).isEqualTo(standing.rank());
            assertThat(standing.worstRank()).isEqualTo(standing.rank());
        });
    }

    @Test
    void davidsonsTiesHaveTheirClosedFormForTwo() {
        VoteBox box = new VoteBox().wins("a", "b", 30, 12).add("a", "b", Outcome.TIE, 18);
        Ranked.Table table = VoteBox.table(BradleyTerry.rank(box.votes, PLAIN));
        assertThat(VoteBox.strength(table, "a") - VoteBox.strength(table, "b"))
                .isCloseTo(Math.log(30.0 / 12), within(1e-9));
        assertThat(estimate(table.ties()).value()).isCloseTo(Math.log(18 / Math.sqrt(30.0 * 12)), within(1e-9));
    }

    @Test
    void raoAndKuppersTiesHaveTheirClosedFormForTwo() {
        VoteBox box = new VoteBox().wins("a", "b", 30, 12).add("a", "b", Outcome.TIE, 18);
        Ranked.Table table = VoteBox.table(BradleyTerry.rank(box.votes, PLAIN.withTies(TieRule.RAO_KUPPER)));
        double first = Math.log(30.0 / 30);
        double second = Math.log(12.0 / 48);
        assertThat(VoteBox.strength(table, "a") - VoteBox.strength(table, "b"))
                .isCloseTo((first - second) / 2, within(1e-9));
        assertThat(estimate(table.ties()).value()).isCloseTo(-(first + second) / 2, within(1e-9));
    }

    @Test
    void halfWinsAreTheLogOddsOfPoints() {
        VoteBox box = new VoteBox().wins("a", "b", 30, 12).add("a", "b", Outcome.BOTH_BAD, 18);
        Ranked.Table table = VoteBox.table(BradleyTerry.rank(box.votes, RankingOptions.arena()));
        assertThat(VoteBox.strength(table, "a") - VoteBox.strength(table, "b"))
                .isCloseTo(Math.log(39.0 / 21), within(1e-9));
        Ranked.Table without = VoteBox.table(
                BradleyTerry.rank(box.votes, RankingOptions.arena().withBothBadAsTie(false)));
        assertThat(without.n()).isEqualTo(42);
        assertThat(VoteBox.strength(without, "a")).isCloseTo(Math.log(30.0 / 12) / 2, within(1e-9));
    }

    @Test
    void theSandwichOfTwoIsTheErrorOfALogOdds() {
        VoteBox box = new VoteBox().wins("a", "b", 30, 12);
        Standing standing = VoteBox.standing(VoteBox.table(BradleyTerry.rank(box.votes, PLAIN)), "a");
        double error = Math.sqrt((1.0 / 30 + 1.0 / 12) * 42 / 41) / 2;
        double half = 1.959963984540054 * error * 400 / Math.log(10);
        assertThat(standing.interval().high() - standing.rating()).isCloseTo(half, within(1e-6));
    }

    @Test
    void thePositionIsTakenOutOfTheStrengths() {
        VoteBox box = VoteBox.drawn(8, 8000, 0.3, 0.6, 0.7, 11);
        Ranked.Table table = VoteBox.table(BradleyTerry.rank(box.votes, USUAL));
        assertThat(estimate(table.position()).interval().orElseThrow().contains(0.6))
                .isTrue();
        assertThat(estimate(table.ties()).interval().orElseThrow().contains(Math.log(0.7)))
                .isTrue();
        assertThat(table.standings()).extracting(Standing::candidate).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void neitherTheOrderOfVotesNorTheSeedOfAnotherRunChangesARating() {
        VoteBox box = VoteBox.drawn(6, 900, 0.2, 0.1, 0.5, 3);
        Ranked before = BradleyTerry.rank(box.votes, USUAL);
        Collections.shuffle(box.votes, new Random(9));
        assertThat(BradleyTerry.rank(box.votes, USUAL)).isEqualTo(before);
    }

    @Test
    void bootstrapAndSandwichAgreeOnTheWidth() {
        VoteBox box = VoteBox.drawn(6, 4000, 0.3, 0.2, 0.6, 5);
        Ranked.Table one = VoteBox.table(BradleyTerry.rank(box.votes, USUAL));
        Ranked.Table other =
                VoteBox.table(BradleyTerry.rank(box.votes, USUAL.withErrors(Errors.BOOTSTRAP, Cluster.VOTE, 400)));
        for (int i = 0; i < 6; i++) {
            double width = width(one.standings().get(i));
            assertThat(width(other.standings().get(i))).isCloseTo(width, within(0.15 * width));
        }
    }

    @Test
    void intervalsOfNinetyFivePercentHoldTheTruthAboutThatOften() {
        int held = 0;
        for (int seed = 0; seed < 200; seed++) {
            VoteBox box = VoteBox.drawn(4, 400, 0.3, 0.3, 0.7, seed);
            Standing standing = VoteBox.standing(VoteBox.table(BradleyTerry.rank(box.votes, USUAL)), "m03");
            held += standing.interval().contains(1000 + 0.45 * 400 / Math.log(10)) ? 1 : 0;
        }
        assertThat(held).isBetween(181, 198);
    }

    @Test
    void aRaterWhoLeansIsFoundOut() {
        VoteBox box = VoteBox.drawn(5, 3000, 0.4, 0, 0.5, 2);
        for (int i = 0; i < 150; i++) {
            box.votes.add(new Vote("x" + i, VoteBox.name(i % 5), VoteBox.name((i + 1) % 5), Outcome.FIRST, "left"));
        }
        Ranked.Table table =
                VoteBox.table(BradleyTerry.rank(box.votes, USUAL.withRaters(Raters.LEANING_AND_SHARPNESS)));
        assertThat(table.leaning().get("left")).isGreaterThan(1.5);
        assertThat(table.sharpness().get("left")).isLessThan(table.sharpness().get("r1"));
    }

    @Test
    void aCandidateThatOnlyWonHasNoRatingWithoutAPrior() {
        VoteBox box = new VoteBox().wins("a", "b", 5, 0).wins("b", "c", 3, 2);
        Ranked open = BradleyTerry.rank(box.votes, PLAIN);
        assertThat(open).isInstanceOf(Ranked.Open.class);
        assertThat(open.sentence()).contains("only won").contains("prior");
        Ranked.Table pulled = VoteBox.table(BradleyTerry.rank(box.votes, PLAIN.withPrior(0.5)));
        assertThat(pulled.standings().getFirst().candidate()).isEqualTo("a");
    }

    @Test
    void twoCandidatesAlwaysShownInOneOrderCannotBeToldFromThePosition() {
        VoteBox box = new VoteBox().wins("a", "b", 5, 4);
        Ranked open = BradleyTerry.rank(box.votes, USUAL);
        assertThat(open.sentence()).contains("both orders");
    }

    @Test
    void noVotesAreNotEnough() {
        assertThat(BradleyTerry.rank(List.of(), USUAL)).isInstanceOf(Ranked.Open.class);
    }

    private static double width(Standing standing) {
        return standing.interval().high() - standing.interval().low();
    }

    private static Figure.Estimate estimate(Figure figure) {
        return switch (figure) {
            case Figure.Estimate estimate -> estimate;
            case Figure.Insufficient none -> throw new AssertionError(none.sentence());
        };
    }
}
