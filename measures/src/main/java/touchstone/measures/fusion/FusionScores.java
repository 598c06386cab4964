package touchstone.measures.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.located.Pieces;
import touchstone.measures.located.Resampling;

/**
 * How fused numbers and texts compare with right ones: over the items that both maps name, with bootstrap intervals over the items.
 * Nothing to compare is "insufficient".
 */
public final class FusionScores {

    private FusionScores() {}

    /** The mean distance of a value from the right one, in the values' unit. */
    public static Figure meanAbsoluteError(Map<String, Double> values, Map<String, Double> truth, Resampling draws) {
        return errors(
                new Definition("mean-absolute-error", 1, "mean of |value - truth|"),
                values,
                truth,
                sums -> sums[1] / sums[0],
                draws,
                "The values are off by %s in the mean.");
    }

    /** The root of the mean squared distance from the right value, in the values' unit; large errors count more. */
    public static Figure rootMeanSquareError(Map<String, Double> values, Map<String, Double> truth, Resampling draws) {
        return errors(
                new Definition("root-mean-square-error", 1, "root of the mean of (value - truth)^2"),
                values,
                truth,
                sums -> Math.sqrt(sums[2] / sums[0]),
                draws,
                "The root of the mean squared error is %s.");
    }

    private static Figure errors(
            Definition definition,
            Map<String, Double> values,
            Map<String, Double> truth,
            ToDoubleFunction<double[]> statistic,
            Resampling draws,
            String says) {
        List<double[]> pieces = new ArrayList<>();
        values.forEach((item, value) -> {
            Double right = truth.get(item);
            if (right != null) {
                double off = value - right;
                pieces.add(new double[] {1, Math.abs(off), off * off});
            }
        });
        return figure(definition, pieces, statistic, draws, says);
    }

    /** Edits over the words of all right texts (word error rate; of characters where texts are cut into those). May exceed 1. */
    public static Figure errorRate(Map<String, List<String>> texts, Map<String, List<String>> truth, Resampling draws) {
        return figure(
                new Definition("word-error-rate", 1, "fewest edits / words of the reference, over all items"),
                compared(texts, truth),
                sums -> sums[1] > 0 ? sums[0] / sums[1] : Double.NaN,
                draws,
                "%s edits for each word of the right texts.");
    }

    /** The share of texts that are right as a whole. */
    public static Figure exact(Map<String, List<String>> texts, Map<String, List<String>> truth, Resampling draws) {
        return figure(
                new Definition("exact-texts", 1, "share of texts without an edit"),
                compared(texts, truth),
                sums -> sums[2] / sums[3],
                draws,
                "A share of %s of the texts is right word for word.");
    }

    private static List<double[]> compared(Map<String, List<String>> texts, Map<String, List<String>> truth) {
        List<double[]> pieces = new ArrayList<>();
        texts.forEach((item, text) -> {
            List<String> right = truth.get(item);
            if (right != null) {
                WordErrors errors = WordErrors.between(right, text);
                pieces.add(new double[] {errors.edits(), errors.length(), errors.edits() == 0 ? 1 : 0, 1});
            }
        });
        return pieces;
    }

    private static Figure figure(
            Definition definition,
            List<double[]> pieces,
            ToDoubleFunction<double[]> statistic,
            Resampling draws,
            String says) {
        double value = pieces.isEmpty() ? 0 : statistic.applyAsDouble(Pieces.sum(pieces));
        String shown = String.format(java.util.Locale.ROOT, "%.4g", value);
        return Pieces.figure(definition, pieces, statistic, pieces.size(), draws, says.formatted(shown));
    }
}
