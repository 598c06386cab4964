package touchstone.measures.located;

/**
 * A box in pixels of the displayed orientation, origin top left, continuous.
 *
 * @param x left edge before turning
 * @param y top edge before turning
 * @param width not negative
 * @param height not negative
 * @param turn clockwise about the middle, in degrees
 */
public record Box(double x, double y, double width, double height, double turn) implements Place {
    public Box {
        if (!(width >= 0) || !(height >= 0) || !Double.isFinite(x + y + width + height + turn)) {
            throw new IllegalArgumentException("a box of " + width + " by " + height);
        }
    }

    /** An upright box. */
    public static Box of(double x, double y, double width, double height) {
        return new Box(x, y, width, height, 0);
    }

    public double area() {
        return width * height;
    }

    /** Common over joint area; two boxes without area are alike fully when equal and else not at all. */
    public double overlap(Box other) {
        double common = turn == 0 && other.turn == 0 ? uprightCommon(other) : Convex.common(corners(), other.corners());
        double joint = area() + other.area() - common;
        return joint <= 0 ? (equals(other) ? 1 : 0) : Math.min(1, common / joint);
    }

    private double uprightCommon(Box other) {
        double wide = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double high = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        return wide <= 0 || high <= 0 ? 0 : wide * high;
    }

    /** x and y of the four corners, clockwise on the screen. */
    double[] corners() {
        double angle = Math.toRadians(turn);
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        double[] corners = new double[8];
        for (int corner = 0; corner < 4; corner++) {
            double right = (corner == 1 || corner == 2 ? 0.5 : -0.5) * width;
            double down = (corner >= 2 ? 0.5 : -0.5) * height;
            corners[2 * corner] = x + width / 2 + right * cosine - down * sine;
            corners[2 * corner + 1] = y + height / 2 + right * sine + down * cosine;
        }
        return corners;
    }

    @Override
    public Frame frame() {
        return turn == 0 ? new Frame(x, y, x + width, y + height) : Polygon.frame(corners());
    }
}
