package touchstone.measures.located;

/** The common area of two convex shapes whose corners run clockwise on the screen (Sutherland and Hodgman's cuts). */
final class Convex {
    private Convex() {}

    static double common(double[] shape, double[] knife) {
        double[] rest = shape;
        int corners = knife.length / 2;
        for (int i = 0; i < corners && rest.length > 0; i++) {
            int j = (i + 1) % corners;
            rest = cut(rest, knife[2 * i], knife[2 * i + 1], knife[2 * j], knife[2 * j + 1]);
        }
        return Math.abs(Polygon.signedArea(rest));
    }

    /** What lies on the inner side of the line from a to b. */
    private static double[] cut(double[] shape, double ax, double ay, double bx, double by) {
        double[] kept = new double[2 * shape.length];
        int count = 0;
        int corners = shape.length / 2;
        for (int i = 0; i < corners; i++) {
            int j = (i + 1) % corners;
            double side = side(shape, i, ax, ay, bx, by);
            double nextSide = side(shape, j, ax, ay, bx, by);
            if (side >= 0) {
                kept[count++] = shape[2 * i];
                kept[count++] = shape[2 * i + 1];
            }
            if (side > 0 && nextSide < 0 || side < 0 && nextSide > 0) {
                double part = side / (side - nextSide);
                kept[count++] = shape[2 * i] + part * (shape[2 * j] - shape[2 * i]);
                kept[count++] = shape[2 * i + 1] + part * (shape[2 * j + 1] - shape[2 * i + 1]);
            }
        }
        return java.util.Arrays.copyOf(kept, count);
    }

    private static double side(double[] shape, int i, double ax, double ay, double bx, double by) {
        return (bx - ax) * (shape[2 * i + 1] - ay) - (by - ay) * (shape[2 * i] - ax);
    }
}
