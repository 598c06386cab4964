package touchstone.measures.located;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import touchstone.measures.Definition;
import touchstone.measures.Figure;

/**
 * Cohen's kappa over units of text or time: the state of both people in every token or time unit. Neighbouring units are not
 * independent, so it has no interval of its own: resample recordings for one.
 */
public final class UnitKappa {
    private UnitKappa() {}

    /**
     * Kappa of two sequences of states.
     *
     * @param tolerance a unit also agrees where the other has this state at most so many units away (both ways are averaged); 0
     *     is plain kappa
     */
    public static Figure of(List<String> one, List<String> other, int tolerance) {
        Definition definition = new Definition(
                tolerance == 0 ? "unit-kappa" : "unit-kappa-tolerant", 1, "Cohen 1960; Bakeman, Quera and Gnisci 2009");
        if (one.size() != other.size()) {
            throw new IllegalArgumentException("sequences of " + one.size() + " and " + other.size() + " units");
        }
        int n = one.size();
        TreeMap<String, double[]> totals = new TreeMap<>();
        double agreed = 0;
        for (int i = 0; i < n; i++) {
            totals.computeIfAbsent(one.get(i), key -> new double[2])[0]++;
            totals.computeIfAbsent(other.get(i), key -> new double[2])[1]++;
            agreed += near(other, i, one.get(i), tolerance) / 2.0 + near(one, i, other.get(i), tolerance) / 2.0;
        }
        double expected = 0;
        for (double[] counts : totals.values()) {
            expected += counts[0] / n * counts[1] / n;
        }
        if (n == 0 || totals.size() < 2) {
            return new Figure.Insufficient(definition, n, "There are not two states, so chance cannot be told.");
        }
        double kappa = (agreed / n - expected) / (1 - expected);
        String says = String.format(
                Locale.ROOT,
                "%.1f %% of %d units agree, %.1f %% would by chance.",
                100 * agreed / n,
                n,
                100 * expected);
        return new Figure.Estimate(definition, kappa, n, Optional.empty(), says);
    }

    private static int near(List<String> states, int at, String wanted, int tolerance) {
        int last = Math.min(states.size() - 1, at + tolerance);
        for (int i = Math.max(0, at - tolerance); i <= last; i++) {
            if (states.get(i).equals(wanted)) {
                return 1;
            }
        }
        return 0;
    }
}
