package touchstone.measures.located;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import touchstone.measures.Figure;

class AgreementOnPlacesTest {
    @Test
    void krippendorffsExampleOfUnitizingComesOut() {
        UnitizingAlpha alpha = UnitizingAlpha.of(
                List.of(
                        Shown.parts("c 225 295; c 370 400; k 180 240; k 300 350"),
                        Shown.parts("c 220 300; c 355 375; c 400 420; k 180 240; k 300 350")),
                new Stretch(150, 450));
        assertThat(Shown.value(Shown.at(alpha.byCategory(), "c"))).isCloseTo(0.7286, within(5e-5));
        assertThat(Shown.value(Shown.at(alpha.byCategory(), "k"))).isEqualTo(1);
        assertThat(Shown.value(alpha.all())).isCloseTo(0.8591, within(1e-3));
        UnitizingAlpha split = UnitizingAlpha.of(
                List.of(Shown.parts("c 1 9"), Shown.parts("c 3 4; c 5 6; c 7 8")), new Stretch(0, 10));
        assertThat(Shown.value(split.all())).isCloseTo(-0.7003, within(5e-5));
        assertThat(UnitizingAlpha.of(List.of(List.of(), List.of()), new Stretch(0, 9))
                        .all())
                .isInstanceOf(Figure.Insufficient.class);
    }

    @Test
    void hollesAndReinsTableComesOut() {
        EasyDiag table = new EasyDiag(List.of("A", "B"), new double[][] {{20, 2, 3}, {4, 10, 1}, {2, 2, 0}});
        assertThat(table.agreement()).isCloseTo(0.681818, within(5e-7));
        assertThat(Shown.value(table.kappa())).isCloseTo(0.432049, within(5e-7));
        assertThat(table.fitted()[0]).containsExactly(new double[] {14.625, 7.875, 2.5}, within(1e-9));
    }

    @Test
    void stretchesAreLinkedByOverlapWithTheLonger() {
        LocatedItem item = new LocatedItem(
                "e",
                Shown.parts("a 10 20; b 60 75; a 40 46; b 90 99"),
                Shown.parts("a 10.4 20.8; b 58 80; b 40.2 45.9; b 97 99"));
        EasyDiag found = EasyDiag.of(List.of(item), EasyDiag.USUAL_OVERLAP);
        assertThat(found.table()[0]).containsExactly(2, 2, 0);
        assertThat(found.table()[1]).containsExactly(0, 2, 1);
        assertThat(found.table()[2]).containsExactly(0, 1, 0);
    }

    @Test
    void unitsOfTimeGiveCohensKappa() {
        Stretch whole = new Stretch(0, 20);
        List<String> one = Atoms.of(Shown.parts("a 0 10"), whole, 1);
        List<String> other = Atoms.of(Shown.parts("a 5 12"), whole, 1);
        assertThat(one).hasSize(20);
        double agreed = (5 + 8) / 20.0;
        double expected = 0.5 * 7 / 20 + 0.5 * 13 / 20;
        assertThat(Shown.value(UnitKappa.of(one, other, 0)))
                .isCloseTo((agreed - expected) / (1 - expected), within(1e-12));
        assertThat(Shown.value(UnitKappa.of(one, one, 0))).isEqualTo(1);
        List<String> late = Atoms.of(Shown.parts("a 6 13"), whole, 1);
        assertThat(Shown.value(UnitKappa.of(other, late, 0))).isLessThan(0.9);
        assertThat(Shown.value(UnitKappa.of(other, late, 1))).isEqualTo(1);
        assertThat(UnitKappa.of(List.of("a"), List.of("a"), 0)).isInstanceOf(Figure.Insufficient.class);
    }

    @Test
    void alphaOverAtomsLooksAtEverythingAtMarksOrAtCodes() {
        List<List<String>> people = List.of(List.of("a", "a", "", "b", ""), List.of("a", "b", "", "b", "b"));
        // Coincidences of all: aa 2, ab 1+1, silence 2, bb 2, silence-b 1+1; n = 10.
        double all = 1 - 9.0 * 4 / (100 - (9 + 16 + 9));
        assertThat(Shown.value(AtomAlpha.ALL.of(people))).isCloseTo(all, within(1e-12));
        double marked = 1 - 9.0 * 2 / (100 - (49 + 9));
        assertThat(Shown.value(AtomAlpha.MARKED.of(people))).isCloseTo(marked, within(1e-12));
        double coded = 1 - 5.0 * 2 / (36 - (9 + 9));
        assertThat(Shown.value(AtomAlpha.CODED.of(people))).isCloseTo(coded, within(1e-12));
    }

    @Test
    void distanceAlphaIsOneForTwinsAndNearZeroForStrangers() {
        Matcher matcher = Matcher.of(0, Matcher.Labels.SAME);
        SplittableRandom random = new SplittableRandom(2);
        List<List<List<Part>>> twins = new ArrayList<>();
        List<List<List<Part>>> strangers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<Part> answer = drawn(random);
            twins.add(List.of(answer, answer));
            strangers.add(List.of(answer, drawn(random)));
        }
        DistanceAlpha alpha = new DistanceAlpha(Resampling.usual());
        DistanceAlpha.Result same = alpha.of(twins, (a, b) -> DistanceAlpha.distance(a, b, matcher));
        assertThat(Shown.value(same.alpha())).isEqualTo(1);
        assertThat(Shown.value(same.closer())).isGreaterThan(0.99);
        DistanceAlpha.Result different = alpha.of(strangers, (a, b) -> DistanceAlpha.distance(a, b, matcher));
        assertThat(Shown.value(different.alpha())).isBetween(-0.1, 0.1);
        assertThat(Shown.estimate(different.alpha()).interval().orElseThrow().contains(0))
                .isTrue();
        assertThat(Shown.value(different.closer())).isBetween(0.4, 0.6);
    }

    private static List<Part> drawn(SplittableRandom random) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            double start = random.nextDouble() * 30;
            parts.add(Shown.part("a", start, start + 5));
        }
        return parts;
    }
}
