package touchstone.measures.overlap;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import touchstone.measures.Interval;
import touchstone.measures.Waiting;
import touchstone.measures.crowd.Truth;

/**
 * What a rule saves, with intervals from a bootstrap of items that draws the same items for all that is compared.
 *
 * @param saved share of all recorded answers that were not used
 * @param difference accuracy under the rule less accuracy with all answers
 * @param needed answers that the same overlap for every item needs for the accuracy of the rule
 * @param savedAtEqualAccuracy share of {@code needed} that the rule saves; below 0 when a fixed overlap is cheaper
 */
public record Savings(
        double saved,
        Interval savedInterval,
        double difference,
        Interval differenceInterval,
        double needed,
        double savedAtEqualAccuracy,
        Interval savedAtEqualAccuracyInterval) {

    private static final double LEVEL = 0.95;

    /** Compares what a rule did with all answers and with every fixed overlap. */
    public static Savings of(Replay replay, Replay.Played played, Truth truth, int most, int draws, long seed) {
        Replay.Played[] fixed = IntStream.rangeClosed(1, most)
                .mapToObj(answers -> replay.play(new StoppingRule.Fixed(answers), truth))
                .toArray(Replay.Played[]::new);
        int items = played.used().length;
        int[] everything = new int[items];
        Arrays.fill(everything, 1);
        double[] whole = compare(played, fixed, everything);
        double[][] drawn = new double[3][draws];
        SplittableRandom random = new SplittableRandom(seed);
        int[] times = new int[items];
        for (int draw = 0; draw < draws; draw++) {
            Arrays.fill(times, 0);
            for (int pick = 0; pick < items; pick++) {
                times[random.nextInt(items)]++;
            }
            double[] one = compare(played, fixed, times);
            Waiting.step("Draws", draw + 1L, draws);
            drawn[0][draw] = one[0];
            drawn[1][draw] = one[1];
            drawn[2][draw] = one[3];
        }
        return new Savings(
                whole[0], middle(drawn[0]), whole[1], middle(drawn[1]), whole[2], whole[3], middle(drawn[2]));
    }

    private static double[] compare(Replay.Played played, Replay.Played[] fixed, int[] times) {
        Replay.Played all = fixed[fixed.length - 1];
        double used = labels(played, times);
        double accuracy = accuracy(played, times);
        double needed = labels(fixed[0], times);
        double below = accuracy(fixed[0], times);
        for (int at = 1; at < fixed.length && below < accuracy; at++) {
            double here = accuracy(fixed[at], times);
            double labels = labels(fixed[at], times);
            double before = labels(fixed[at - 1], times);
            needed = here >= accuracy ? before + (labels - before) * (accuracy - below) / (here - below) : labels;
            below = Math.max(below, here);
        }
        double total = labels(all, times);
        return new double[] {1 - used / total, accuracy - accuracy(all, times), needed, 1 - used / needed};
    }

    private static double labels(Replay.Played played, int[] times) {
        double sum = 0;
        for (int item = 0; item < times.length; item++) {
            sum += times[item] * (double) played.used()[item];
        }
        return sum;
    }

    private static double accuracy(Replay.Played played, int[] times) {
        double credit = 0;
        double scored = 0;
        for (int item = 0; item < times.length; item++) {
            if (!Double.isNaN(played.credit()[item])) {
                credit += times[item] * played.credit()[item];
                scored += times[item];
            }
        }
        return scored > 0 ? credit / scored : 0;
    }

    private static Interval middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int tail = (int) Math.floor(sorted.length * (1 - LEVEL) / 2);
        return new Interval(sorted[tail], sorted[sorted.length - 1 - tail], LEVEL);
    }
}
