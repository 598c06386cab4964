package touchstone.cli.measures;

import java.util.Map;
import java.util.Set;
import touchstone.measures.Figure;

/** Puts scores into named values: {@code f1} and {@code f1_ci95}, as every verb writes them. */
final class Scored {

    private Scored() {}

    /** How many items are scored, and how many right answers belong to items that nobody answered. */
    static void counts(Map<String, Object> score, Set<String> items, Set<String> truth) {
        long scored = truth.stream().filter(items::contains).count();
        score.put("n_items", items.size());
        score.put("n_scored", scored);
        score.put("n_unanswered_truth", truth.size() - scored);
    }

    /** A figure, null where the data do not suffice. */
    static void figure(Map<String, Object> score, String name, Figure figure) {
        switch (figure) {
            case Figure.Estimate estimate -> {
                score.put(name, estimate.value());
                score.put(
                        name + "_ci95",
                        estimate.interval().<Object>map(FigureView::ends).orElse(Double.NaN));
            }
            case Figure.Insufficient none -> {
                score.put(name, Double.NaN);
                score.put(name + "_ci95", Double.NaN);
            }
        }
    }
}
