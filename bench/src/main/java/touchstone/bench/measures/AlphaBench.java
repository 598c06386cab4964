package touchstone.bench.measures;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import touchstone.measures.agreement.Agreement;
import touchstone.measures.agreement.Bootstrap;
import touchstone.measures.agreement.ClassScale;
import touchstone.measures.agreement.Krippendorff;
import touchstone.measures.agreement.Metric;
import touchstone.measures.agreement.Ratings;

/** Krippendorff's alpha of a million values (200,000 items, five of fifty raters each) with an interval of 1,000 draws. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class AlphaBench {

    private static final int ITEMS = 200_000;
    private static final int EACH = 5;
    private static final int RATERS = 50;
    private static final int CLASSES = 5;

    /** Krippendorff's metric. */
    @Param({"NOMINAL", "ORDINAL", "INTERVAL", "RATIO"})
    public Metric.Level metric = Metric.Level.NOMINAL;

    private Ratings ratings = Ratings.ofTable(new int[0][0], ClassScale.ofSize(CLASSES));

    /** Draws ratings that are right three times of four. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        int[] items = new int[ITEMS * EACH];
        int[] raters = new int[items.length];
        int[] labels = new int[items.length];
        for (int item = 0; item < ITEMS; item++) {
            int truth = random.nextInt(CLASSES);
            int first = random.nextInt(RATERS);
            for (int one = 0; one < EACH; one++) {
                int at = item * EACH + one;
                items[at] = item;
                raters[at] = (first + one) % RATERS;
                labels[at] = random.nextInt(4) > 0 ? truth : random.nextInt(CLASSES);
            }
        }
        ratings = Ratings.of(
                items,
                raters,
                labels,
                IntStream.range(0, RATERS).mapToObj(rater -> "r" + rater).toList(),
                ClassScale.numeric(1, 2, 3, 4, 5));
    }

    /** Value, standard error and interval. */
    @Benchmark
    public Agreement withInterval() {
        return Bootstrap.of(new Krippendorff(metric), ratings, 1_000, 1);
    }
}
