package touchstone.cli.plot;

import java.util.List;

/** What a picture is drawn on. Lengths are pixels from the upper left corner; colours are {@code 0xRRGGBB}. */
interface Canvas {
    /** Where a text lies relative to its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A point of a line. */
    record Point(double x, double y) {}

    /** A filled rectangle. */
    void rectangle(double x, double y, double width, double height, int colour);

    /** A straight line. */
    void line(double x1, double y1, double x2, double y2, double width, int colour);

    /** A line through points, broken nowhere. */
    void path(List<Point> points, double width, int colour);

    /** A filled disc. */
    void disc(double x, double y, double radius, int colour);

    /** A text whose middle height is at {@code y}. */
    void text(double x, double y, String text, Anchor anchor, double size, int colour);

    /** A text that runs upwards from its point. */
    void textUp(double x, double y, String text, double size, int colour);
}
