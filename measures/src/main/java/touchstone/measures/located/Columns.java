package touchstone.measures.located;

import java.util.Arrays;

/** Helps to put shapes into columns of pixels. */
final class Columns {
    private Columns() {}

    /** The heights at which a shape's rings cross an upright line, in order. */
    static double[] crossings(Polygon polygon, double x) {
        double[] heights = new double[16];
        int count = 0;
        for (double[] ring : polygon.rings()) {
            int corners = ring.length / 2;
            for (int i = 0; i < corners; i++) {
                int j = (i + 1) % corners;
                if (ring[2 * i] <= x != ring[2 * j] <= x) {
                    double part = (x - ring[2 * i]) / (ring[2 * j] - ring[2 * i]);
                    heights = count == heights.length ? Arrays.copyOf(heights, 2 * count) : heights;
                    heights[count++] = ring[2 * i + 1] + part * (ring[2 * j + 1] - ring[2 * i + 1]);
                }
            }
        }
        double[] sorted = Arrays.copyOf(heights, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Lengths of equal stretches in turn, beginning with outside. */
    static int[] runs(boolean[] inside) {
        int[] runs = new int[8];
        int count = 0;
        boolean current = false;
        int length = 0;
        for (boolean pixel : inside) {
            if (pixel != current) {
                runs = count == runs.length ? Arrays.copyOf(runs, 2 * count) : runs;
                runs[count++] = length;
                length = 0;
                current = pixel;
            }
            length++;
        }
        runs = Arrays.copyOf(runs, count + 1);
        runs[count] = length;
        return runs;
    }
}
