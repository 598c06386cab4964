package touchstone.measures.located;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Exact areas of two shapes and of what they share: the plane is cut into level slabs at every corner and crossing; inside a slab no
 * edges cross, so widths change evenly and the width at half height times the height is the area.
 */
final class Slabs {
    /** Edges with y1 below y2: x1, y1, x2, y2. */
    private final double[][] edges;

    private final int firstCount;

    private Slabs(Polygon one, Polygon other) {
        List<double[]> all = new ArrayList<>();
        collect(one, all);
        firstCount = all.size();
        collect(other, all);
        edges = all.toArray(double[][]::new);
    }

    /** Area of one, of the other, and in common. */
    static double[] areas(Polygon one, Polygon other) {
        return new Slabs(one, other).areas();
    }

    private static void collect(Polygon polygon, List<double[]> all) {
        for (double[] ring : polygon.rings()) {
            int corners = ring.length / 2;
            for (int i = 0; i < corners; i++) {
                int j = (i + 1) % corners;
                boolean down = ring[2 * i + 1] < ring[2 * j + 1];
                int a = down ? i : j;
                int b = down ? j : i;
                if (ring[2 * a + 1] < ring[2 * b + 1]) {
                    all.add(new double[] {ring[2 * a], ring[2 * a + 1], ring[2 * b], ring[2 * b + 1]});
                }
            }
        }
    }

    private double[] areas() {
        double[] levels = levels();
        Integer[] byTop = new Integer[edges.length];
        Arrays.setAll(byTop, i -> i);
        Arrays.sort(byTop, (a, b) -> Double.compare(edges[a][1], edges[b][1]));
        List<Integer> active = new ArrayList<>();
        int next = 0;
        double[] areas = new double[3];
        for (int level = 0; level + 1 < levels.length; level++) {
            double top = levels[level];
            double height = levels[level + 1] - top;
            double middle = top + height / 2;
            while (next < byTop.length && edges[byTop[next]][1] <= middle) {
                active.add(byTop[next++]);
            }
            active.removeIf(edge -> edges[edge][3] <= middle);
            if (height > 0 && !active.isEmpty()) {
                addSlab(active, middle, height, areas);
            }
        }
        return areas;
    }

    private void addSlab(List<Integer> active, double middle, double height, double[] areas) {
        double[][] crossings = new double[active.size()][];
        for (int i = 0; i < crossings.length; i++) {
            double[] e = edges[active.get(i)];
            double x = e[0] + (middle - e[1]) / (e[3] - e[1]) * (e[2] - e[0]);
            crossings[i] = new double[] {x, active.get(i) < firstCount ? 0 : 1};
        }
        Arrays.sort(crossings, (a, b) -> Double.compare(a[0], b[0]));
        boolean inOne = false;
        boolean inOther = false;
        for (int i = 0; i + 1 < crossings.length; i++) {
            inOne ^= crossings[i][1] == 0;
            inOther ^= crossings[i][1] == 1;
            double piece = (crossings[i + 1][0] - crossings[i][0]) * height;
            areas[0] += inOne ? piece : 0;
            areas[1] += inOther ? piece : 0;
            areas[2] += inOne && inOther ? piece : 0;
        }
    }

    private double[] levels() {
        double[] levels = new double[2 * edges.length];
        int count = 0;
        for (double[] edge : edges) {
            levels[count++] = edge[1];
            levels[count++] = edge[3];
        }
        for (int i = 0; i < edges.length; i++) {
            for (int j = i + 1; j < edges.length; j++) {
                double y = crossing(edges[i], edges[j]);
                if (!Double.isNaN(y)) {
                    if (count == levels.length) {
                        levels = Arrays.copyOf(levels, 2 * count);
                    }
                    levels[count++] = y;
                }
            }
        }
        return Arrays.stream(levels, 0, count).sorted().distinct().toArray();
    }

    /** The height at which two edges cross; not a number where they do not. */
    private static double crossing(double[] a, double[] b) {
        double top = Math.max(a[1], b[1]);
        double bottom = Math.min(a[3], b[3]);
        if (top >= bottom) {
            return Double.NaN;
        }
        double slopeA = (a[2] - a[0]) / (a[3] - a[1]);
        double slopeB = (b[2] - b[0]) / (b[3] - b[1]);
        if (slopeA == slopeB) {
            return Double.NaN;
        }
        double y = ((b[0] - slopeB * b[1]) - (a[0] - slopeA * a[1])) / (slopeA - slopeB);
        return y > top && y < bottom ? y : Double.NaN;
    }
}
