package touchstone.bench.measures;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import touchstone.measures.consensus.Consensus;
import touchstone.measures.consensus.DawidSkene;
import touchstone.measures.crowd.CrowdLabels;

/** Our side of {@code bench/crowd-kit.sh}: writes simulated labels for both, and times ten rounds in process. */
public final class BesideCrowdKit {

    private static final int ROUNDS = 10;
    private static final int WARM = 5;
    private static final int TIMED = 5;

    private BesideCrowdKit() {}

    /** {@code ANSWERS LABELS.csv POSTERIOR.bin}: prints the median seconds of ten rounds. */
    public static void main(String... words) throws IOException {
        CrowdLabels crowd = Simulation.crowd(Integer.parseInt(words[0]), 10_000, 4, 1);
        write(crowd, Path.of(words[1]));
        double[] seconds = new double[TIMED];
        Consensus consensus = new DawidSkene(0, ROUNDS, -1).combine(crowd);
        for (int run = 1 - WARM; run < TIMED; run++) {
            long begun = System.nanoTime();
            consensus = new DawidSkene(0, ROUNDS, -1).combine(crowd);
            if (run >= 0) {
                seconds[run] = (System.nanoTime() - begun) / 1e9;
            }
        }
        Arrays.sort(seconds);
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(words[2])), 1 << 20))) {
            for (int item = 0; item < crowd.items(); item++) {
                for (double probability : consensus.posterior(item)) {
                    out.writeDouble(probability);
                }
            }
        }
        System.out.println(seconds[TIMED / 2]);
    }

    private static void write(CrowdLabels crowd, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write("item,worker,label\n".getBytes(StandardCharsets.UTF_8));
            for (int item = 0; item < crowd.items(); item++) {
                for (int place = crowd.from(item); place < crowd.to(item); place++) {
                    String row = item + "," + crowd.worker(place) + "," + crowd.label(place) + "\n";
                    out.write(row.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}
