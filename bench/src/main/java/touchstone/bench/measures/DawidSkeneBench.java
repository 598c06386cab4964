package touchstone.bench.measures;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import touchstone.measures.consensus.Consensus;
import touchstone.measures.consensus.DawidSkene;
import touchstone.measures.crowd.CrowdLabels;

/** One round of Dawid and Skene's model, the beginning from votes shared among ten rounds; the heap is 1.5 GB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1500m", "-XX:+UseParallelGC"})
public class DawidSkeneBench {

    private static final int ROUNDS = 10;

    /** How many answers there are. */
    @Param({"1000000", "10000000", "100000000"})
    public int answers;

    private CrowdLabels crowd = CrowdLabels.of(1, 1, new int[1], new int[0]);

    /** Draws the crowd: 10,000 workers, four classes. */
    @Setup
    public void draw() {
        crowd = Simulation.crowd(answers, 10_000, 4, 1);
    }

    /** Ten rounds; the time is that of one. */
    @Benchmark
    @OperationsPerInvocation(ROUNDS)
    public Consensus rounds() {
        return new DawidSkene(0.01, ROUNDS, -1).combine(crowd);
    }
}
