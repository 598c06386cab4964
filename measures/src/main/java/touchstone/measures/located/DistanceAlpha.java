package touchstone.measures.located;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;

/**
 * Agreement of whole answers above chance: 1 − (mean distance of answers to one item) / (mean distance of answers to different
 * items). Chance is what answers of the same people look like when they are about something else.
 */
public final class DistanceAlpha {
    private static final int MOST_CROSS_PAIRS = 20_000;
    private final Resampling resampling;

    public DistanceAlpha(Resampling resampling) {
        this.resampling = resampling;
    }

    /**
     * Both figures.
     *
     * @param alpha the corrected agreement; 1 is perfect, 0 is chance
     * @param closer the chance that two answers to one item are closer than two answers to different items, ties counting half
     */
    public record Result(Figure alpha, Figure closer) {}

    /**
     * Distance of two sets of parts: 1 − 2 · total likeness of the pairs / number of parts, so a part without a partner counts in
     * full; two empty answers are the same.
     */
    public static double distance(List<Part> one, List<Part> other, Matcher matcher) {
        int parts = one.size() + other.size();
        return parts == 0 ? 0 : 1 - 2 * matcher.match(one, other).total() / parts;
    }

    /**
     * Computes both.
     *
     * @param items for each item the answers to it, of any number of people
     * @param distance from 0 (the same) upwards, symmetric
     */
    public <A> Result of(List<List<A>> items, ToDoubleBiFunction<A, A> distance) {
        Definition alpha =
                new Definition("distance-alpha", 1, "Krippendorff 2011, any metric; expected over cross-item pairs");
        Definition closer =
                new Definition("distance-closer", 1, "Braylan, Alonso and Lease 2022, within against across");
        List<List<A>> usable = items.stream().filter(item -> item.size() >= 2).toList();
        if (usable.size() < 2) {
            String says = "At least two items with two answers each are needed.";
            return new Result(
                    new Figure.Insufficient(alpha, usable.size(), says),
                    new Figure.Insufficient(closer, usable.size(), says));
        }
        double[] within =
                usable.stream().mapToDouble(item -> within(item, distance)).toArray();
        double[] weights = usable.stream().mapToDouble(List::size).toArray();
        double[] cross = cross(usable, distance);
        double expected = Arrays.stream(cross).average().orElseThrow();
        double[] sorted = cross.clone();
        Arrays.sort(sorted);
        double[] nearer = Arrays.stream(within).map(d -> nearer(d, sorted)).toArray();
        double observed = weighted(within, weights);
        Figure second = figure(
                closer,
                nearer,
                weights,
                0,
                1,
                String.format(
                        Locale.ROOT,
                        "In %.1f %% of comparisons two answers to one item are closer than answers to different items.",
                        100 * weighted(nearer, weights)));
        if (expected == 0) {
            return new Result(
                    new Figure.Insufficient(
                            alpha, usable.size(), "All answers are the same, so chance cannot be told."),
                    second);
        }
        String says = String.format(
                Locale.ROOT,
                "Answers to one item differ by %.3f, answers to different items by %.3f.",
                observed,
                expected);
        return new Result(figure(alpha, within, weights, 1, -1 / expected, says), second);
    }

    /** The weighted mean, moved and scaled, with a bootstrap interval over items. */
    private Figure figure(
            Definition definition, double[] values, double[] weights, double start, double scale, String says) {
        double[] again = new double[resampling.draws()];
        SplittableRandom random = new SplittableRandom(resampling.seed());
        for (int draw = 0; draw < again.length; draw++) {
            double sum = 0;
            double weight = 0;
            for (int i = 0; i < values.length; i++) {
                int item = random.nextInt(values.length);
                sum += weights[item] * values[item];
                weight += weights[item];
            }
            again[draw] = start + scale * sum / weight;
        }
        Arrays.sort(again);
        Interval interval = new Interval(
                Pieces.quantile(again, (1 - resampling.level()) / 2),
                Pieces.quantile(again, (1 + resampling.level()) / 2),
                resampling.level());
        return new Figure.Estimate(
                definition, start + scale * weighted(values, weights), values.length, Optional.of(interval), says);
    }

    private static <A> double within(List<A> answers, ToDoubleBiFunction<A, A> distance) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < answers.size(); i++) {
            for (int j = i + 1; j < answers.size(); j++) {
                sum += distance.applyAsDouble(answers.get(i), answers.get(j));
                pairs++;
            }
        }
        return sum / pairs;
    }

    /** All distances between answers to different items, or a seeded sample where they are many. */
    private <A> double[] cross(List<List<A>> items, ToDoubleBiFunction<A, A> distance) {
        List<A> answers = new ArrayList<>();
        List<Integer> itemOf = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (A answer : items.get(i)) {
                answers.add(answer);
                itemOf.add(i);
            }
        }
        int size = answers.size();
        List<Double> distances = new ArrayList<>();
        if ((long) size * (size - 1) / 2 <= MOST_CROSS_PAIRS) {
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    if (!itemOf.get(i).equals(itemOf.get(j))) {
                        distances.add(distance.applyAsDouble(answers.get(i), answers.get(j)));
                    }
                }
            }
        } else {
            SplittableRandom random = new SplittableRandom(resampling.seed());
            while (distances.size() < MOST_CROSS_PAIRS) {
                int i = random.nextInt(size);
                int j = random.nextInt(size);
                if (!itemOf.get(i).equals(itemOf.get(j))) {
                    distances.add(distance.applyAsDouble(answers.get(i), answers.get(j)));
                }
            }
        }
        return distances.stream().mapToDouble(d -> d).toArray();
    }

    private static double nearer(double within, double[] sorted) {
        int below = 0;
        int equal = 0;
        for (double cross : sorted) {
            below += cross < within ? 1 : 0;
            equal += cross == within ? 1 : 0;
        }
        return 1 - (below + equal / 2.0) / sorted.length;
    }

    private static double weighted(double[] values, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            weight += weights[i];
        }
        return sum / weight;
    }
}
