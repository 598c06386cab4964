package touchstone.cli.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A statistic over time with the limit that raises an alarm.
 *
 * @param statistic what is followed, for the axis
 * @param values in order of time
 * @param limits for each value the limit it must not pass
 * @param alarms which values raised one, by index
 */
public record ControlChart(
        String title, String statistic, List<Double> values, List<Double> limits, List<Integer> alarms)
        implements Drawing {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;

    public ControlChart {
        if (values.isEmpty() || values.size() != limits.size()) {
            throw new IllegalArgumentException(values.size() + " values with " + limits.size() + " limits");
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
        double bottom = HEIGHT - 48;
        Axis time = new Axis(1, Math.max(2, values.size()), 64, WIDTH - Style.MARGIN);
        List<Double> all = new ArrayList<>(values);
        all.addAll(limits);
        DoubleStream numbers = all.stream().mapToDouble(Double::doubleValue);
        double highest = numbers.max().orElse(1);
        double lowest = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        Axis height = Axis.around(lowest, highest, bottom, Style.TOP);
        for (double tick : height.ticks()) {
            canvas.line(time.from(), height.at(tick), time.to(), height.at(tick), 1, Style.GRID);
            String text = Style.number(tick, height.decimals());
            canvas.text(time.from() - 8, height.at(tick), text, Canvas.Anchor.END, Style.TEXT, Style.QUIET);
        }
        for (double tick : time.ticks()) {
            String text = Style.number(tick, time.decimals());
            canvas.text(time.at(tick), bottom + 14, text, Canvas.Anchor.MIDDLE, Style.TEXT, Style.QUIET);
        }
        canvas.path(points(limits, time, height), 1.5, Style.ALARM);
        canvas.path(points(values, time, height), 1.5, Style.MARK);
        alarms.forEach(at -> canvas.disc(time.at(at + 1), height.at(values.get(at)), 5, Style.ALARM));
        canvas.text(WIDTH - Style.MARGIN, bottom + 34, statistic, Canvas.Anchor.END, Style.TEXT, Style.QUIET);
    }

    private static List<Canvas.Point> points(List<Double> values, Axis time, Axis height) {
        List<Canvas.Point> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            points.add(new Canvas.Point(time.at(i + 1), height.at(values.get(i))));
        }
        return points;
    }

    @Override
    public List<String> header() {
        return List.of("number", statistic, "limit", "alarm");
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            rows.add(List.of(
                    Integer.toString(i + 1),
                    Style.number(values.get(i), 6),
                    Style.number(limits.get(i), 6),
                    alarms.contains(i) ? "yes" : "no"));
        }
        return rows;
    }
}
