package touchstone.measures.located;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;
import touchstone.measures.Waiting;

/**
 * A figure made from counts that add up over independent pieces (items, or parts where there is one item), with a bootstrap
 * interval over the pieces.
 */
public final class Pieces {
    private Pieces() {}

    /**
     * The figure.
     *
     * @param pieces equal-length counts of each piece
     * @param value the figure from the summed counts; not a number where they do not suffice
     */
    public static Figure figure(
            Definition definition,
            List<double[]> pieces,
            ToDoubleFunction<double[]> value,
            long n,
            Resampling resampling,
            String says) {
        double found = pieces.isEmpty() ? Double.NaN : value.applyAsDouble(sum(pieces));
        if (Double.isNaN(found)) {
            return new Figure.Insufficient(definition, n, "There is nothing to compare.");
        }
        double[] again = new double[resampling.draws()];
        SplittableRandom random = new SplittableRandom(resampling.seed());
        for (int draw = 0; draw < again.length; draw++) {
            again[draw] = value.applyAsDouble(resampled(pieces, random));
            Waiting.step("Draws of " + definition.id(), draw + 1L, again.length);
        }
        double[] usable =
                Arrays.stream(again).filter(v -> !Double.isNaN(v)).sorted().toArray();
        Optional<Interval> interval = pieces.size() < 2 || usable.length == 0
                ? Optional.empty()
                : Optional.of(new Interval(
                        quantile(usable, (1 - resampling.level()) / 2),
                        quantile(usable, (1 + resampling.level()) / 2),
                        resampling.level()));
        return new Figure.Estimate(definition, found, n, interval, says);
    }

    /** The counts of all pieces together; there is at least one. */
    public static double[] sum(List<double[]> pieces) {
        double[] sum = new double[pieces.getFirst().length];
        for (double[] piece : pieces) {
            add(sum, piece);
        }
        return sum;
    }

    private static double[] resampled(List<double[]> pieces, SplittableRandom random) {
        double[] sum = new double[pieces.getFirst().length];
        for (int i = 0; i < pieces.size(); i++) {
            add(sum, pieces.get(random.nextInt(pieces.size())));
        }
        return sum;
    }

    private static void add(double[] sum, double[] piece) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += piece[i];
        }
    }

    /** Of sorted values, between neighbours in proportion. */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
