package touchstone.measures.located;

import java.util.Arrays;
import java.util.List;

/**
 * A shape of one or more rings; a point is inside where a line from it to far away crosses the rings an odd number of times, so
 * holes are rings and a ring may cross itself.
 */
public final class Polygon implements Place {
    private final List<double[]> rings;

    /**
     * A shape.
     *
     * @param rings each x, y, x, y, … of at least 3 corners, not closed by repeating the first
     */
    public Polygon(List<double[]> rings) {
        this.rings = rings.stream().map(double[]::clone).toList();
        for (double[] ring : rings) {
            if (ring.length < 6 || ring.length % 2 != 0 || Arrays.stream(ring).anyMatch(c -> !Double.isFinite(c))) {
                throw new IllegalArgumentException("a ring of " + ring.length + " coordinates");
            }
        }
    }

    /** A shape of one ring. */
    public static Polygon of(double... ring) {
        return new Polygon(List.of(ring));
    }

    List<double[]> rings() {
        return rings;
    }

    /** Common over joint area; 0 where neither has an area. */
    public double overlap(Polygon other) {
        double[] areas = Slabs.areas(this, other);
        double joint = areas[0] + areas[1] - areas[2];
        return joint <= 0 ? 0 : Math.min(1, areas[2] / joint);
    }

    /** The area inside. */
    public double area() {
        return Slabs.areas(this, this)[0];
    }

    @Override
    public Frame frame() {
        double[] all = rings.stream().flatMapToDouble(Arrays::stream).toArray();
        return frame(all);
    }

    static Frame frame(double[] corners) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < corners.length; i += 2) {
            left = Math.min(left, corners[i]);
            right = Math.max(right, corners[i]);
            top = Math.min(top, corners[i + 1]);
            bottom = Math.max(bottom, corners[i + 1]);
        }
        return new Frame(left, top, right, bottom);
    }

    static double signedArea(double[] ring) {
        double twice = 0;
        int corners = ring.length / 2;
        for (int i = 0; i < corners; i++) {
            int j = (i + 1) % corners;
            twice += ring[2 * i] * ring[2 * j + 1] - ring[2 * j] * ring[2 * i + 1];
        }
        return twice / 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Polygon polygon
                && rings.size() == polygon.rings.size()
                && java.util.stream.IntStream.range(0, rings.size())
                        .allMatch(i -> Arrays.equals(rings.get(i), polygon.rings.get(i)));
    }

    @Override
    public int hashCode() {
        return rings.stream().mapToInt(Arrays::hashCode).sum();
    }

    @Override
    public String toString() {
        return "Polygon" + rings.stream().map(Arrays::toString).toList();
    }
}
