package touchstone.cli.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Values laid along a stretch of the picture.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}; above {@code low}
 */
record Axis(double low, double high, double from, double to) {
    private static final int TICKS = 6;

    /** An axis that holds all the values with a little air; a single value gets an axis of its own. */
    static Axis around(double low, double high, double from, double to) {
        double air = high > low ? (high - low) * 0.05 : Math.max(Math.abs(low) * 0.05, 0.5);
        return new Axis(low - air, high + air, from, to);
    }

    double at(double value) {
        return from + (Math.clamp(value, low, high) - low) / (high - low) * (to - from);
    }

    /** Round values within the axis, about six. */
    List<Double> ticks() {
        double rough = (high - low) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * (rough / power < 1.5 ? 1 : rough / power < 3.5 ? 2 : rough / power < 7.5 ? 5 : 10);
        List<Double> ticks = new ArrayList<>();
        for (long n = (long) Math.ceil(low / step); n * step <= high + step * 1e-9; n++) {
            ticks.add(n * step);
        }
        return ticks;
    }

    /** How many decimals tell the ticks apart. */
    int decimals() {
        return (int) Math.max(0, Math.ceil(-Math.log10((high - low) / TICKS)));
    }
}
