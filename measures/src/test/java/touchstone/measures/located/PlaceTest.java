package touchstone.measures.located;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void publishedOverlapsOfStretchesComeOut() {
        assertThat(new Stretch(10, 20).overlap(new Stretch(10.4, 20.8))).isCloseTo(0.888889, within(5e-7));
        assertThat(new Stretch(60, 75).overlap(new Stretch(58, 80))).isCloseTo(0.681818, within(5e-7));
        assertThat(new Stretch(40, 46).overlap(new Stretch(40.2, 45.9))).isCloseTo(0.95, within(1e-12));
        assertThat(new Stretch(5, 5).overlap(new Stretch(5, 5))).isEqualTo(1);
        assertThat(new Stretch(5, 5).overlap(new Stretch(6, 6))).isZero();
    }

    @Test
    void aSquareTurnedByHalfARightAngleSharesAnOctagonWithItself() {
        Box upright = Box.of(0, 0, 2, 2);
        Box turned = new Box(0, 0, 2, 2, 45);
        double octagon = 8 * (Math.sqrt(2) - 1);
        assertThat(upright.overlap(turned)).isCloseTo(octagon / (8 - octagon), within(1e-12));
        assertThat(turned.overlap(turned)).isCloseTo(1, within(1e-12));
        assertThat(new Box(0, 0, 2, 2, 90).overlap(upright)).isCloseTo(1, within(1e-12));
    }

    @Test
    void boxesPolygonsAndMasksOfTheSameShapesAgree() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 200; i++) {
            Box a = Box.of(random.nextInt(10), random.nextInt(10), 1 + random.nextInt(9), 1 + random.nextInt(9));
            Box b = Box.of(random.nextInt(10), random.nextInt(10), 1 + random.nextInt(9), 1 + random.nextInt(9));
            double expected = a.overlap(b);
            Polygon p = Polygon.of(a.corners());
            Polygon q = Polygon.of(b.corners());
            assertThat(p.overlap(q)).isCloseTo(expected, within(1e-12));
            assertThat(RunMask.of(p, 20, 20).overlap(RunMask.of(q, 20, 20))).isCloseTo(expected, within(1e-12));
            Box turned = new Box(a.x(), a.y(), a.width(), a.height(), random.nextInt(360));
            assertThat(turned.overlap(b)).isCloseTo(Polygon.of(turned.corners()).overlap(q), within(1e-9));
        }
    }

    @Test
    void aRingThatCrossesItselfAndAHoleHaveTheirArea() {
        assertThat(Polygon.of(0, 0, 2, 2, 2, 0, 0, 2).area()).isCloseTo(2, within(1e-12));
        Polygon frame =
                new Polygon(List.of(new double[] {0, 0, 4, 0, 4, 4, 0, 4}, new double[] {1, 1, 3, 1, 3, 3, 1, 3}));
        assertThat(frame.area()).isCloseTo(12, within(1e-12));
        assertThat(frame.overlap(Polygon.of(1, 1, 3, 1, 3, 3, 1, 3))).isZero();
    }

    @Test
    void posesFollowTheObjectKeypointSimilarity() {
        Pose a = pose(0, 0, true, true);
        Pose b = pose(3, 4, true, false);
        double near = Math.exp(-25.0 / (2 * 100 * 4 * 0.01));
        assertThat(a.likeness(b)).isCloseTo(near / 2, within(1e-12));
        assertThat(a.likeness(a)).isEqualTo(1);
    }

    @Test
    void framesThatOnlyOneTrackHasCountInFull() {
        TreeMap<Integer, Box> boxes = new TreeMap<>();
        boxes.put(1, Box.of(0, 0, 2, 2));
        boxes.put(2, Box.of(0, 0, 2, 2));
        Track both = new Track(boxes);
        boxes.remove(2);
        Track one = new Track(boxes);
        assertThat(both.overlap(one)).isCloseTo(0.5, within(1e-12));
        assertThat(both.overlap(both)).isCloseTo(1, within(1e-12));
    }

    @Test
    void differentKindsOfPlaceAreNotCompared() {
        assertThatThrownBy(() -> Likeness.usual(new Stretch(0, 1), Box.of(0, 0, 1, 1)))
                .hasMessageContaining("cannot be compared");
    }

    private static Pose pose(double x, double y, boolean first, boolean second) {
        return new Pose(new double[] {x, y, 50, 50}, new boolean[] {first, second}, new double[] {0.1, 0.1}, 100);
    }
}
