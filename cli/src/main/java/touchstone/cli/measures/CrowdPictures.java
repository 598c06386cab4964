package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import touchstone.cli.plot.HeatMap;
import touchstone.cli.plot.ReliabilityCurve;
import touchstone.measures.Interval;
import touchstone.measures.consensus.Consensus;
import touchstone.measures.crowd.Truth;
import touchstone.measures.proof.ProportionInterval;

/** How a consensus fares against known right answers, as pictures. */
final class CrowdPictures {
    private static final int MOST_CLASSES = 40;
    private static final int BINS = 10;

    private CrowdPictures() {}

    /** How often items of each right class were given which class. Of very many classes the most frequent are drawn. */
    static HeatMap confusion(String method, Consensus consensus, Truth truth) {
        int classes = consensus.crowd().classes();
        double[][] counts = new double[classes][classes];
        double[] seen = new double[classes];
        for (int item = 0; item < consensus.crowd().items(); item++) {
            int right = truth.label(item);
            if (right >= 0) {
                int given = consensus.best(item);
                counts[right][given]++;
                seen[right]++;
                seen[given]++;
            }
        }
        int[] drawn = IntStream.range(0, classes)
                .boxed()
                .sorted((a, b) -> Double.compare(seen[b], seen[a]))
                .limit(MOST_CLASSES)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        List<String> names =
                Arrays.stream(drawn).mapToObj(consensus.crowd()::className).toList();
        List<List<Double>> rows = Arrays.stream(drawn)
                .mapToObj(row -> Arrays.stream(drawn)
                        .mapToObj(column -> counts[row][column])
                        .toList())
                .toList();
        return new HeatMap("What " + method + " made of each class", "right class", "given", names, names, rows, true);
    }

    /** Whether the stated confidence is earned, in ten steps; an item whose class is tied counts as the class it was given. */
    static ReliabilityCurve reliability(String method, Consensus consensus, Truth truth) {
        double[] confidence = new double[BINS];
        long[] right = new long[BINS];
        long[] all = new long[BINS];
        for (int item = 0; item < consensus.crowd().items(); item++) {
            if (truth.label(item) != Truth.UNKNOWN) {
                double stated = consensus.confidence(item);
                int bin = Math.min(BINS - 1, (int) (stated * BINS));
                confidence[bin] += stated;
                all[bin]++;
                right[bin] += consensus.best(item) == truth.label(item) ? 1 : 0;
            }
        }
        List<ReliabilityCurve.Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (all[bin] > 0) {
                Interval interval = ProportionInterval.WILSON.of(right[bin], all[bin], 0.95);
                bins.add(new ReliabilityCurve.Bin(
                        confidence[bin] / all[bin],
                        (double) right[bin] / all[bin],
                        interval.low(),
                        interval.high(),
                        all[bin]));
            }
        }
        return new ReliabilityCurve("Is the confidence of " + method + " earned?", bins);
    }
}
