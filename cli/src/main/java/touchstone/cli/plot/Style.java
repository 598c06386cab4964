package touchstone.cli.plot;

import java.util.Locale;

/** Colours and measures that all pictures share. Colours keep a contrast of 4.5 to their ground. */
final class Style {
    static final int INK = 0x1f2933;
    static final int QUIET = 0x5c6773;
    static final int GRID = 0xdde2e8;
    static final int MARK = 0x1c5d99;
    static final int ALARM = 0xb42318;
    static final int GROUND = 0xffffff;
    static final double TEXT = 12;
    static final double TITLE = 15;
    static final double TOP = 48;
    static final double MARGIN = 16;

    private static final int FULL = 0x0b3c6f;

    private Style() {}

    /** A shade between white and dark blue. */
    static int shade(double share) {
        double part = Math.clamp(share, 0, 1);
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = GROUND >> shift & 0xff;
            int to = FULL >> shift & 0xff;
            colour |= (int) Math.round(from + (to - from) * part) << shift;
        }
        return colour;
    }

    /** What can be read upon that shade. */
    static int inkOn(double share) {
        return share > 0.45 ? GROUND : INK;
    }

    /** About how wide a text is drawn: wide scripts take a full em. */
    static double widthOf(String text, double size) {
        return text.codePoints()
                        .mapToDouble(point -> point >= 0x2e80 ? 1 : 0.58)
                        .sum()
                * size;
    }

    /** A text cut to a width, with an ellipsis. */
    static String cut(String text, double width, double size) {
        if (widthOf(text, size) <= width) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int keep = points.length;
        while (keep > 1 && widthOf(new String(points, 0, keep), size) > width - size) {
            keep--;
        }
        return new String(points, 0, keep) + "…";
    }

    /** A number with at most so many decimals. */
    static String number(double value, int decimals) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return Long.toString((long) value);
        }
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    static void title(Canvas canvas, String title, double width) {
        canvas.text(MARGIN, 24, cut(title, width - 2 * MARGIN, TITLE), Canvas.Anchor.START, TITLE, INK);
    }
}
