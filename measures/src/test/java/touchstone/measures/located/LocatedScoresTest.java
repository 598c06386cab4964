package touchstone.measures.located;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.measures.Figure;
import touchstone.measures.located.LocatedScores.Demand;

class LocatedScoresTest {
    private static final LocatedScores SCORES = new LocatedScores(Likeness::usual, Resampling.usual());
    private static final LocatedItem ITEM = new LocatedItem(
            "1",
            Shown.parts("per 0 10; org 20 30; org 40 50; loc 60 70"),
            Shown.parts("per 0 10; per 20 30; org 40 46; loc 80 90; loc 95 99"));

    @Test
    void typeBoundaryAndBothAreToldApartAndNothingIsForgotten() {
        assertThat(Shown.value(SCORES.f1(List.of(ITEM), 1, Demand.BOTH))).isCloseTo(2.0 / 9, within(1e-12));
        assertThat(Shown.value(SCORES.f1(List.of(ITEM), 0.5, Demand.BOTH))).isCloseTo(4.0 / 9, within(1e-12));
        assertThat(Shown.value(SCORES.f1(List.of(ITEM), 1, Demand.BOUNDARY))).isCloseTo(4.0 / 9, within(1e-12));
        assertThat(Shown.value(SCORES.f1(List.of(ITEM), 1, Demand.TYPE))).isCloseTo(4.0 / 9, within(1e-12));
        assertThat(Shown.value(SCORES.meanLikeness(List.of(ITEM)))).isCloseTo(1.6 / 7, within(1e-12));
        assertThat(Shown.value(SCORES.pairedLikeness(List.of(ITEM)))).isCloseTo(0.8, within(1e-12));
        double mean = (2.0 / 9 * 7 + 4.0 / 9 * 3) / 10;
        assertThat(Shown.value(SCORES.meanF1(List.of(ITEM)))).isCloseTo(mean, within(1e-12));
    }

    @Test
    void everyLabelHasItsOwnFigureAndConfusionsShowTheRest() {
        Map<String, Figure> labels = SCORES.f1ByLabel(List.of(ITEM), 0.5);
        assertThat(Shown.value(Shown.at(labels, "org"))).isCloseTo(2.0 / 3, within(1e-12));
        long[][] counts = SCORES.confusion(List.of(ITEM), List.of("loc", "org", "per"), 0.5);
        assertThat(counts[1]).containsExactly(0, 1, 1, 0);
        assertThat(counts[0]).containsExactly(0, 0, 0, 1);
        assertThat(counts[3]).containsExactly(2, 0, 0, 0);
    }

    @Test
    void identicalAnswersScoreOneAndEmptyOnesNothing() {
        LocatedItem same = new LocatedItem("s", ITEM.reference(), ITEM.reference());
        assertThat(Shown.value(SCORES.f1(List.of(same), 0.95, Demand.BOTH))).isEqualTo(1);
        assertThat(Shown.value(SCORES.meanF1(List.of(same)))).isCloseTo(1, within(1e-12));
        LocatedItem empty = new LocatedItem("e", List.of(), List.of());
        assertThat(SCORES.f1(List.of(empty), 0.5, Demand.BOTH)).isInstanceOf(Figure.Insufficient.class);
    }

    @Test
    void thePairingIsTheBestAsAWholeNotTheNearestFirst() {
        LocatedItem item = new LocatedItem("g", Shown.parts("a 0 10; a 8 18"), Shown.parts("a 6 16; a 9 19"));
        Matched matched = Matcher.of(0, Matcher.Labels.SAME).match(item.reference(), item.other());
        assertThat(matched.pairs()).extracting(Matched.Pair::other).containsExactly(0, 1);
    }

    @Test
    void boundaryErrorsAreSignedAndSummed() {
        LocatedItem item = new LocatedItem(
                "b",
                Shown.parts("x 10 20; y 30 31; z 60 75; w 100 104"),
                Shown.parts("x 10.4 20.8; y 29.7 31; z 58 80; w 100 104"));
        Matched matched = Matcher.of(0, Matcher.Labels.SAME).match(item.reference(), item.other());
        BoundaryErrors starts =
                BoundaryErrors.ofStarts(List.of(item), List.of(matched), 0.5).orElseThrow();
        assertThat(starts.bias()).isCloseTo(-0.475, within(1e-9));
        assertThat(starts.mean()).isCloseTo(0.675, within(1e-9));
        assertThat(starts.median()).isCloseTo(0.35, within(1e-9));
        assertThat(starts.within()).containsEntry(0.5, 0.75);
    }
}
