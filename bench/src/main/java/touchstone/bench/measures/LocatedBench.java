package touchstone.bench.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import touchstone.measures.Figure;
import touchstone.measures.located.Box;
import touchstone.measures.located.Gamma;
import touchstone.measures.located.GammaOptions;
import touchstone.measures.located.Matched;
import touchstone.measures.located.Matcher;
import touchstone.measures.located.Part;
import touchstone.measures.located.Stretch;

/** Matching 1,000 boxes with 1,000, and gamma over 5,000 units of each of two people. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class LocatedBench {

    private List<Part> boxes = List.of();
    private List<Part> otherBoxes = List.of();
    private List<List<Part>> people = List.of();

    /** Draws boxes and the same ones a little off, and two people's units on one continuum. */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        boxes = new ArrayList<>();
        otherBoxes = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            double x = random.nextDouble() * 1000;
            double y = random.nextDouble() * 1000;
            double width = 10 + random.nextDouble() * 60;
            double height = 10 + random.nextDouble() * 60;
            boxes.add(new Part("thing", Box.of(x, y, width, height)));
            double off = random.nextGaussian() * 5;
            otherBoxes.add(new Part("thing", Box.of(x + off, y - off, width, height)));
        }
        people = List.of(units(random), units(random));
    }

    private static List<Part> units(SplittableRandom random) {
        List<Part> units = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < 5000; i++) {
            double start = at + random.nextDouble() * 10;
            at = start + 5 + random.nextDouble() * 15;
            units.add(new Part("c" + random.nextInt(4), new Stretch(start, at)));
        }
        return units;
    }

    /** The best pairing of all boxes that overlap at all. */
    @Benchmark
    public Matched boxes() {
        return Matcher.of(0, Matcher.Labels.SAME).match(boxes, otherBoxes);
    }

    /** The disorder of the best alignment of two people. */
    @Benchmark
    public double disorder() {
        return Gamma.disorder(people, GammaOptions.usual());
    }

    /** Gamma with at least 30 random continua. */
    @Benchmark
    public Figure gamma() {
        return Gamma.of(people, GammaOptions.usual());
    }
}
