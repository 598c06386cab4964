package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.List;
import touchstone.cli.plot.ControlChart;
import touchstone.measures.drift.BernoulliCusum;
import touchstone.measures.drift.Ewma;

/**
 * Errors among checked answers as time goes by: the picture follows a moving average of the share of errors with its limit; alarms come from a
 * CUSUM, which begins anew after each.
 *
 * @param tolerated share of errors that is tolerated, in (0, 1)
 * @param wrong for each answer in the order of time whether it is wrong
 */
record GoldChart(double tolerated, boolean[] wrong) {

    private static final double FADE = 0.1;
    private static final double WIDTH = 2.7;

    /** The alarms, as places in the order of time from 0. */
    List<Integer> alarms() {
        BernoulliCusum chart = BernoulliCusum.tolerating(tolerated);
        List<Integer> alarms = new ArrayList<>();
        double level = 0;
        for (int place = 0; place < wrong.length; place++) {
            level = chart.next(level, wrong[place]);
            if (chart.alarm(level)) {
                alarms.add(place);
                level = 0;
            }
        }
        return alarms;
    }

    /** The picture. */
    ControlChart picture() {
        Ewma average = new Ewma(tolerated, FADE, WIDTH);
        List<Double> values = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        double value = tolerated;
        for (int place = 0; place < wrong.length; place++) {
            value = average.next(value, wrong[place]);
            values.add(value);
            limits.add(average.limit(place + 1L));
        }
        List<Integer> alarms = alarms();
        String title = "Errors over %d checked answers; %d alarm%s (CUSUM)"
                .formatted(wrong.length, alarms.size(), alarms.size() == 1 ? "" : "s");
        return new ControlChart(title, "moving average of the share of errors", values, limits, alarms);
    }
}
