package touchstone.cli.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether stated confidence is earned: for labels of about equal confidence, how many are right. On the diagonal it is.
 *
 * @param bins from low to high confidence; empty ones are left out
 */
public record ReliabilityCurve(String title, List<Bin> bins) implements Drawing {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 524;

    /**
     * Labels of about equal confidence.
     *
     * @param confidence their mean confidence, 0 to 1
     * @param accuracy the share that is right, 0 to 1
     * @param low lower end of the interval of the accuracy
     * @param high upper end
     * @param n how many labels
     */
    public record Bin(double confidence, double accuracy, double low, double high, long n) {}

    public ReliabilityCurve {
        if (bins.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw");
        }
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void draw(Canvas canvas) {
        Style.title(canvas, title, WIDTH);
        double bottom = HEIGHT - 56;
        Axis across = new Axis(0, 1, 56, WIDTH - Style.MARGIN);
        Axis up = new Axis(0, 1, bottom, Style.TOP + 24);
        for (double tick = 0; tick <= 1.0001; tick += 0.2) {
            canvas.line(across.from(), up.at(tick), across.to(), up.at(tick), 1, Style.GRID);
            String text = Style.number(tick, 1);
            canvas.text(across.from() - 8, up.at(tick), text, Canvas.Anchor.END, Style.TEXT, Style.QUIET);
            canvas.text(across.at(tick), bottom + 14, text, Canvas.Anchor.MIDDLE, Style.TEXT, Style.QUIET);
        }
        canvas.line(across.at(0), up.at(0), across.at(1), up.at(1), 1, Style.QUIET);
        List<Canvas.Point> points = new ArrayList<>();
        for (Bin bin : bins) {
            double x = across.at(bin.confidence());
            canvas.line(x, up.at(bin.low()), x, up.at(bin.high()), 2, Style.MARK);
            canvas.disc(x, up.at(bin.accuracy()), 4.5, Style.MARK);
            points.add(new Canvas.Point(x, up.at(bin.accuracy())));
        }
        canvas.path(points, 1.5, Style.MARK);
        canvas.text(across.to(), bottom + 36, "confidence", Canvas.Anchor.END, Style.TEXT, Style.QUIET);
        canvas.text(Style.MARGIN, Style.TOP, "accuracy", Canvas.Anchor.START, Style.TEXT, Style.QUIET);
    }

    @Override
    public List<String> header() {
        return List.of("confidence", "accuracy", "low", "high", "n");
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Bin bin : bins) {
            rows.add(List.of(
                    Style.number(bin.confidence(), 6),
                    Style.number(bin.accuracy(), 6),
                    Style.number(bin.low(), 6),
                    Style.number(bin.high(), 6),
                    Long.toString(bin.n())));
        }
        return rows;
    }
}
