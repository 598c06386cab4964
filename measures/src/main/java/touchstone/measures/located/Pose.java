package touchstone.measures.located;

import java.util.Arrays;

/**
 * Named points of one body, in a fixed order.
 *
 * <p>Likeness is COCO's object keypoint similarity: exp(−d² / (2 s (2σ)²)) averaged over the points that either answer sees, a point
 * that only one sees counting 0; s is the mean area of the two.
 */
public final class Pose implements Place {
    private final double[] xy;
    private final boolean[] seen;
    private final double[] sigma;
    private final double area;

    /**
     * A pose.
     *
     * @param xy x, y, x, y, …
     * @param seen for each point whether it was set
     * @param sigma spread of each point among people, as a share of the body's size
     * @param area of the body in square pixels, above 0
     */
    public Pose(double[] xy, boolean[] seen, double[] sigma, double area) {
        if (xy.length != 2 * seen.length || sigma.length != seen.length || !(area > 0)) {
            throw new IllegalArgumentException("a pose of " + xy.length + " coordinates and area " + area);
        }
        this.xy = xy.clone();
        this.seen = seen.clone();
        this.sigma = sigma.clone();
        this.area = area;
    }

    /** Between 0 and 1; 0 where nobody sees a point. */
    public double likeness(Pose other) {
        if (seen.length != other.seen.length) {
            throw new IllegalArgumentException("poses of " + seen.length + " and " + other.seen.length + " points");
        }
        double sum = 0;
        int counted = 0;
        double size = (area + other.area) / 2;
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] && other.seen[i]) {
                double dx = xy[2 * i] - other.xy[2 * i];
                double dy = xy[2 * i + 1] - other.xy[2 * i + 1];
                sum += Math.exp(-(dx * dx + dy * dy) / (2 * size * 4 * sigma[i] * sigma[i]));
            }
            counted += seen[i] || other.seen[i] ? 1 : 0;
        }
        return counted == 0 ? 0 : sum / counted;
    }

    /** The points that are seen, widened so far that poses outside each other's frame are not alike. */
    @Override
    public Frame frame() {
        double widest = Arrays.stream(sigma).max().orElse(0);
        double reach = 2 * widest * Math.sqrt(2 * area * 20);
        double[] points = new double[xy.length];
        int count = 0;
        for (int i = 0; i < seen.length; i++) {
            if (seen[i]) {
                points[count++] = xy[2 * i];
                points[count++] = xy[2 * i + 1];
            }
        }
        Frame frame = Polygon.frame(Arrays.copyOf(points, count));
        return new Frame(frame.left() - reach, frame.top() - reach, frame.right() + reach, frame.bottom() + reach);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pose pose
                && Arrays.equals(xy, pose.xy)
                && Arrays.equals(seen, pose.seen)
                && Arrays.equals(sigma, pose.sigma)
                && area == pose.area;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(xy);
    }

    @Override
    public String toString() {
        return "Pose" + Arrays.toString(xy);
    }
}
