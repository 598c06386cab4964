package touchstone.cli.plot;

import java.util.ArrayList;
import java.util.List;

/** Intervals as lines of letters, for a terminal: {@code ├──●──┤} on a common scale, with the reference as {@code ┊}. */
public final class TextPlot {

    private static final int WIDTH = 48;
    private static final int MOST_NAME = 24;
    private static final int MOST_ROWS = 40;

    private TextPlot() {}

    /** The lines: one for each estimate (of very many the first ones), and the scale beneath. */
    public static List<String> of(IntervalPlot plot) {
        List<IntervalPlot.Estimate> shown =
                plot.estimates().stream().limit(MOST_ROWS).toList();
        Axis axis = axis(plot, shown);
        int name = shown.stream()
                .mapToInt(one -> Math.min(MOST_NAME, one.name().length()))
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (IntervalPlot.Estimate one : shown) {
            lines.add((pad(cut(one.name()), name) + "  " + line(one, axis, plot) + "  "
                    + Style.number(one.value(), axis.decimals() + 1)));
        }
        String low = Style.number(axis.low(), axis.decimals());
        String high = Style.number(axis.high(), axis.decimals());
        lines.add(" ".repeat(name + 2) + low + " ".repeat(Math.max(1, WIDTH - low.length() - high.length())) + high);
        if (shown.size() < plot.estimates().size()) {
            lines.add("… and " + (plot.estimates().size() - shown.size()) + " more");
        }
        return lines;
    }

    private static Axis axis(IntervalPlot plot, List<IntervalPlot.Estimate> shown) {
        double low =
                shown.stream().mapToDouble(IntervalPlot.Estimate::low).min().orElseThrow();
        double high =
                shown.stream().mapToDouble(IntervalPlot.Estimate::high).max().orElseThrow();
        return Axis.around(
                Math.min(low, plot.reference().orElse(low)),
                Math.max(high, plot.reference().orElse(high)),
                0,
                WIDTH - 1);
    }

    private static String line(IntervalPlot.Estimate one, Axis axis, IntervalPlot plot) {
        char[] signs = " ".repeat(WIDTH).toCharArray();
        int from = place(axis, one.low());
        int to = place(axis, one.high());
        for (int at = from; at <= to; at++) {
            signs[at] = '─';
        }
        signs[from] = '├';
        signs[to] = '┤';
        plot.reference().ifPresent(value -> signs[place(axis, value)] = '┊');
        signs[place(axis, one.value())] = '●';
        return new String(signs);
    }

    private static int place(Axis axis, double value) {
        return (int) Math.round(axis.at(value));
    }

    private static String cut(String name) {
        return name.length() <= MOST_NAME ? name : name.substring(0, MOST_NAME - 1) + "…";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
