package touchstone.measures.located;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.measures.Figure;

class EventScoresTest {
    private static final Resampling USUAL = Resampling.usual();

    @Test
    void theOrderInWhichEventsAreWrittenDoesNotMatter() {
        List<Part> reference = Shown.parts("event1 1.0 3.0; event1 1.5 3.0");
        for (String other : List.of("event1 1.25 3.0; event1 1.75 3.0", "event1 1.75 3.0; event1 1.25 3.0")) {
            LocatedItem item = new LocatedItem("mini", reference, Shown.parts(other));
            EventScores scores = EventScores.of(List.of(item), new Collar(0.25, 0.5), USUAL);
            assertThat(scores.all().found()).isEqualTo(2);
            assertThat(Shown.value(scores.f1())).isEqualTo(1);
            assertThat(Shown.value(scores.errorRate())).isZero();
        }
    }

    @Test
    void substitutionsDeletionsAndInsertionsAddUpToTheErrorRate() {
        LocatedItem item = new LocatedItem(
                "a",
                Shown.parts("x 0 1; y 5 6; z 9 12; z 20 21"),
                Shown.parts("x 0.1 1.1; q 5.1 6; z 9.1 13.4; z 30 31; z 40 41"));
        EventScores scores = EventScores.of(List.of(item), new Collar(0.2, 0.5), USUAL);
        assertThat(scores.all()).isEqualTo(new EventCounts(4, 5, 2, 1));
        assertThat(Shown.value(scores.errorRate())).isCloseTo((1 + 1 + 2) / 4.0, within(1e-12));
        assertThat(Shown.at(scores.byLabel(), "z").f1()).isCloseTo(2.0 / 5, within(1e-12));
        assertThat(Shown.estimate(scores.f1()).interval()).isPresent();
    }

    @Test
    void ofTwoFittingPartnersTheNearerIsTaken() {
        LocatedItem item = new LocatedItem("n", Shown.parts("a 1 2"), Shown.parts("a 1.15 2; a 1.05 2"));
        EventScores scores = EventScores.of(List.of(item), new Collar(0.2, 0), USUAL);
        assertThat(scores.matched().getFirst().pairs().getFirst().other()).isEqualTo(1);
    }

    @Test
    void slotsCountSubstitutionsWhereOneLabelStandsForAnother() {
        LocatedItem item = new LocatedItem("s", Shown.parts("a 0 2.5; b 4 5"), Shown.parts("a 0.2 1.9; c 4.5 5.5"));
        SegmentScores scores = SegmentScores.of(List.of(item), 1, USUAL);
        assertThat(scores.slots()).isEqualTo(6);
        assertThat(scores.all()).isEqualTo(new EventCounts(4, 4, 2, 1));
        assertThat(Shown.value(scores.f1())).isCloseTo(0.5, within(1e-12));
        assertThat(Shown.value(scores.errorRate())).isCloseTo((1 + 1 + 1) / 4.0, within(1e-12));
        assertThat(scores.accuracy()).isCloseTo(14.0 / 18, within(1e-12));
    }

    @Test
    void noEventsAreNotEnough() {
        LocatedItem item = new LocatedItem("e", List.of(), List.of());
        assertThat(EventScores.of(List.of(item), new Collar(0.2, 0.5), USUAL).f1())
                .isInstanceOf(Figure.Insufficient.class);
    }

    @Test
    void averagePrecisionFallsWithFalseAlarmsThatAreSure() {
        Map<String, List<Part>> reference = Map.of("r", Shown.parts("a 0 10; a 20 30"));
        List<OverlapPrecision.Prediction> predictions = new ArrayList<>();
        predictions.add(new OverlapPrecision.Prediction("r", Shown.part("a", 50, 60), 0.9));
        predictions.add(new OverlapPrecision.Prediction("r", Shown.part("a", 0, 10), 0.8));
        predictions.add(new OverlapPrecision.Prediction("r", Shown.part("a", 0, 9), 0.7));
        predictions.add(new OverlapPrecision.Prediction("r", Shown.part("a", 21, 30), 0.6));
        assertThat(OverlapPrecision.averagePrecision(reference, predictions, 0.5)
                        .get("a"))
                .isCloseTo(0.5, within(1e-12));
        double high = 0.5 / 2;
        assertThat(Shown.value(OverlapPrecision.mean(reference, predictions)))
                .isCloseTo((9 * 0.5 + high) / 10, within(1e-12));
    }
}
