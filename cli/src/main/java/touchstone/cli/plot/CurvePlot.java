package touchstone.cli.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One value against another: a line through points, and single points beside it that are named in the picture.
 *
 * @param across what runs to the right
 * @param up what runs upwards
 * @param line in the order in which it is drawn; not empty
 * @param marked what is to be compared with the line
 */
public record CurvePlot(String title, String across, String up, List<Point> line, List<Point> marked)
        implements Drawing {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int MOST_DISCS = 60;

    /** A point with its name, which may be empty. */
    public record Point(double across, double up, String name) {}

    public CurvePlot {
        if (line.isEmpty()) {
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

    private Stream<Point> all() {
        return Stream.concat(line.stream(), marked.stream());
    }

    @Override
    public void draw(Canvas canvas) {
        Style.title(canvas, title, WIDTH);
        double bottom = HEIGHT - 56;
        double left = all().mapToDouble(Point::across).min().orElseThrow();
        double right = all().mapToDouble(Point::across).max().orElseThrow();
        double low = all().mapToDouble(Point::up).min().orElseThrow();
        double high = all().mapToDouble(Point::up).max().orElseThrow();
        Axis x = Axis.around(left, right, 64, WIDTH - Style.MARGIN);
        Axis y = Axis.around(low, high, bottom, Style.TOP + 16);
        for (double tick : y.ticks()) {
            canvas.line(x.from(), y.at(tick), x.to(), y.at(tick), 1, Style.GRID);
            String text = Style.number(tick, y.decimals());
            canvas.text(x.from() - 8, y.at(tick), text, Canvas.Anchor.END, Style.TEXT, Style.QUIET);
        }
        for (double tick : x.ticks()) {
            String text = Style.number(tick, x.decimals());
            canvas.text(x.at(tick), bottom + 14, text, Canvas.Anchor.MIDDLE, Style.TEXT, Style.QUIET);
        }
        canvas.path(
                line.stream()
                        .map(point -> new Canvas.Point(x.at(point.across()), y.at(point.up())))
                        .toList(),
                1.5,
                Style.MARK);
        if (line.size() <= MOST_DISCS) {
            line.forEach(point -> canvas.disc(x.at(point.across()), y.at(point.up()), 3.5, Style.MARK));
        }
        for (Point point : marked) {
            double at = x.at(point.across());
            boolean near = at > WIDTH / 2.0;
            canvas.disc(at, y.at(point.up()), 5.5, Style.ALARM);
            canvas.text(
                    near ? at - 10 : at + 10,
                    y.at(point.up()),
                    point.name(),
                    near ? Canvas.Anchor.END : Canvas.Anchor.START,
                    Style.TEXT,
                    Style.ALARM);
        }
        canvas.text(x.to(), bottom + 38, across, Canvas.Anchor.END, Style.TEXT, Style.QUIET);
        canvas.text(Style.MARGIN, Style.TOP, up, Canvas.Anchor.START, Style.TEXT, Style.QUIET);
    }

    @Override
    public List<String> header() {
        return List.of("what", across, up);
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        all().forEach(point ->
                rows.add(List.of(point.name(), Style.number(point.across(), 6), Style.number(point.up(), 6))));
        return rows;
    }
}
