package touchstone.measures.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;

/** One number for each item. */
public enum NumericFusion {
    /** The mean of the answers: hard to beat where people err independently. */
    MEAN,
    /** The middle answer: not moved by one wild answer. */
    MEDIAN,
    /**
     * The mean weighted by each worker's precision, which is learned from all items: workers who stay close to the others count
     * more. Precisions are pulled towards the common one by as much as few answers deserve.
     */
    WEIGHTED;

    /** So many answers' worth of the common variance is mixed into each worker's own. */
    private static final double PULL = 10;

    private static final int ROUNDS = 50;

    /** The value of every item with its 95 % interval from the spread of its answers; one answer has none. */
    public Map<String, Figure> combine(List<NumericAnswer> answers) {
        Map<String, List<NumericAnswer>> items = new TreeMap<>();
        answers.forEach(answer ->
                items.computeIfAbsent(answer.item(), key -> new ArrayList<>()).add(answer));
        Map<String, Double> weights = this == WEIGHTED ? weights(items) : Map.of();
        Definition definition = new Definition(
                "numeric-" + name().toLowerCase(Locale.ROOT),
                1,
                "mean, median; precision weights by alternating estimation");
        Map<String, Figure> values = new TreeMap<>();
        items.forEach((item, own) -> values.put(item, figure(definition, own, weights)));
        return values;
    }

    private Figure figure(Definition definition, List<NumericAnswer> own, Map<String, Double> weights) {
        double[] values = own.stream().mapToDouble(NumericAnswer::value).toArray();
        double[] weight = own.stream()
                .mapToDouble(a -> weights.getOrDefault(a.worker(), 1.0))
                .toArray();
        double value = switch (this) {
            case MEAN, WEIGHTED -> mean(values, weight);
            case MEDIAN -> median(values);
        };
        return new Figure.Estimate(
                definition,
                value,
                values.length,
                interval(values, weight, value),
                String.format(Locale.ROOT, "%.4g from %d answers.", value, values.length));
    }

    private static Optional<Interval> interval(double[] values, double[] weight, double value) {
        if (values.length < 2) {
            return Optional.empty();
        }
        double squares = 0;
        double total = 0;
        double totalSquares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += weight[i] * (values[i] - value) * (values[i] - value);
            total += weight[i];
            totalSquares += weight[i] * weight[i];
        }
        double effective = total * total / totalSquares;
        double error = Math.sqrt(squares / total / Math.max(effective - 1, 1e-9));
        double half = TDistribution.of(values.length - 1).inverseSurvivalProbability(0.025) * error;
        return Optional.of(new Interval(value - half, value + half, 0.95));
    }

    /** Precision of each worker relative to the mean precision. */
    private static Map<String, Double> weights(Map<String, List<NumericAnswer>> items) {
        Map<String, Double> weights = new TreeMap<>();
        items.values().forEach(own -> own.forEach(answer -> weights.put(answer.worker(), 1.0)));
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, double[]> sums = new TreeMap<>();
            double squares = 0;
            double count = 0;
            for (List<NumericAnswer> own : items.values()) {
                double[] value = own.stream().mapToDouble(NumericAnswer::value).toArray();
                double[] weight = own.stream()
                        .mapToDouble(a -> weights.getOrDefault(a.worker(), 1.0))
                        .toArray();
                double total = Arrays.stream(weight).sum();
                double mean = mean(value, weight);
                for (int i = 0; i < value.length; i++) {
                    // Compared with the others alone, or one would come close to oneself.
                    double rest = total - weight[i];
                    if (rest > 0) {
                        double others = (mean * total - value[i] * weight[i]) / rest;
                        double square = (value[i] - others) * (value[i] - others) * rest / total;
                        double[] sum = sums.computeIfAbsent(own.get(i).worker(), key -> new double[2]);
                        sum[0] += square;
                        sum[1]++;
                        squares += square;
                        count++;
                    }
                }
            }
            if (squares == 0) {
                return weights;
            }
            double common = squares / count;
            double change = 0;
            for (Map.Entry<String, double[]> entry : sums.entrySet()) {
                double[] sum = entry.getValue();
                double precision = common * (sum[1] + PULL) / (sum[0] + PULL * common);
                double before = weights.getOrDefault(entry.getKey(), 1.0);
                change = Math.max(change, Math.abs(precision - before));
                weights.put(entry.getKey(), precision);
            }
            if (change < 1e-9) {
                break;
            }
        }
        return weights;
    }

    private static double mean(double[] values, double[] weight) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weight[i] * values[i];
            total += weight[i];
        }
        return sum / total;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
