package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.measures.Figure;
import touchstone.measures.Interval;

/** How a figure is shown: with its count, its interval and its definition, or with the reason why there is none. */
final class FigureView {

    /** The columns of {@link #row}. */
    static final List<String> HEADER = List.of("measure", "value", "ci95_low", "ci95_high", "n", "definition");

    private FigureView() {}

    /** As named values. */
    static Map<String, Object> values(Figure figure) {
        Map<String, Object> values = new LinkedHashMap<>();
        switch (figure) {
            case Figure.Estimate estimate -> {
                values.put("value", estimate.value());
                estimate.interval().ifPresent(interval -> values.put("ci95", ends(interval)));
            }
            case Figure.Insufficient none -> values.put("insufficient", true);
        }
        values.put("n", figure.n());
        values.put("definition", figure.definition().id());
        values.put("version", figure.definition().version());
        values.put("says", figure.sentence());
        return values;
    }

    static List<Double> ends(Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    /** As a line of a table; what there is not stays empty. */
    static List<Object> row(String measure, Figure figure) {
        List<Object> row = new ArrayList<>();
        row.add(measure);
        switch (figure) {
            case Figure.Estimate estimate -> {
                row.add(estimate.value());
                row.add(estimate.interval().<Object>map(Interval::low).orElse(""));
                row.add(estimate.interval().<Object>map(Interval::high).orElse(""));
            }
            case Figure.Insufficient none -> row.addAll(List.of("insufficient", "", ""));
        }
        row.add(figure.n());
        row.add(figure.definition().id() + " " + figure.definition().version());
        return row;
    }

    /** A plain number as a line of a table. */
    static List<Object> row(String measure, double value, long n) {
        return List.of(measure, Double.isNaN(value) ? "insufficient" : value, "", "", n, "");
    }
}
