package touchstone.cli.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Estimates with their intervals, one beneath the other.
 *
 * @param measure what is estimated, for the axis
 * @param reference a value to compare with, e.g. the target; drawn as a line
 */
public record IntervalPlot(String title, String measure, List<Estimate> estimates, OptionalDouble reference)
        implements Drawing {
    private static final double ROW = 26;
    private static final double MOST_NAME = 200;
    private static final double FOOT = 54;
    private static final int WIDTH = 720;

    /** A value between the ends of its interval. */
    public record Estimate(String name, double value, double low, double high) {
        public Estimate {
            if (!(low <= high) || Double.isNaN(value)) {
                throw new IllegalArgumentException(name + ": " + value + " in [" + low + ", " + high + "]");
            }
        }
    }

    public IntervalPlot {
        if (estimates.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw");
        }
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return (int) (Style.TOP + ROW * estimates.size() + FOOT);
    }

    private Axis axis() {
        double longest = estimates.stream()
                .mapToDouble(one -> Style.widthOf(one.name(), Style.TEXT))
                .max()
                .orElse(0);
        double left = Style.MARGIN + Math.min(longest, MOST_NAME) + 12;
        DoubleStream low = estimates.stream().mapToDouble(Estimate::low);
        DoubleStream high = estimates.stream().mapToDouble(Estimate::high);
        double lowest = DoubleStream.concat(low, reference.stream()).min().orElseThrow();
        double highest = DoubleStream.concat(high, reference.stream()).max().orElseThrow();
        return Axis.around(lowest, highest, left, WIDTH - Style.MARGIN);
    }

    @Override
    public void draw(Canvas canvas) {
        Style.title(canvas, title, WIDTH);
        Axis axis = axis();
        double bottom = Style.TOP + ROW * estimates.size();
        for (double tick : axis.ticks()) {
            canvas.line(axis.at(tick), Style.TOP, axis.at(tick), bottom, 1, Style.GRID);
            String text = Style.number(tick, axis.decimals());
            canvas.text(axis.at(tick), bottom + 14, text, Canvas.Anchor.MIDDLE, Style.TEXT, Style.QUIET);
        }
        canvas.text(WIDTH - Style.MARGIN, bottom + 36, measure, Canvas.Anchor.END, Style.TEXT, Style.QUIET);
        reference.ifPresent(
                value -> canvas.line(axis.at(value), Style.TOP - 6, axis.at(value), bottom, 1.5, Style.ALARM));
        for (int row = 0; row < estimates.size(); row++) {
            Estimate one = estimates.get(row);
            double y = Style.TOP + (row + 0.5) * ROW;
            String name = Style.cut(one.name(), MOST_NAME, Style.TEXT);
            canvas.text(axis.from() - 12, y, name, Canvas.Anchor.END, Style.TEXT, Style.INK);
            canvas.line(axis.at(one.low()), y, axis.at(one.high()), y, 2, Style.MARK);
            canvas.line(axis.at(one.low()), y - 4, axis.at(one.low()), y + 4, 2, Style.MARK);
            canvas.line(axis.at(one.high()), y - 4, axis.at(one.high()), y + 4, 2, Style.MARK);
            canvas.disc(axis.at(one.value()), y, 4.5, Style.MARK);
        }
    }

    @Override
    public List<String> header() {
        return List.of("name", measure, "low", "high");
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Estimate one : estimates) {
            rows.add(List.of(
                    one.name(), Style.number(one.value(), 6), Style.number(one.low(), 6), Style.number(one.high(), 6)));
        }
        return rows;
    }
}
