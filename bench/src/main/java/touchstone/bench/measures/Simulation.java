package touchstone.bench.measures;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import touchstone.measures.crowd.CrowdLabels;

/** Crowds of any size, drawn by a seed: ten answers an item, workers who are right with .4 to .95. */
final class Simulation {

    static final int ANSWERS_EACH = 10;
    private static final int CHUNK = 10_000;

    private Simulation() {}

    /** A table with that many answers. */
    static CrowdLabels crowd(int answers, int workers, int classes, long seed) {
        int items = answers / ANSWERS_EACH;
        int[] starts = new int[items + 1];
        int[] codes = new int[items * ANSWERS_EACH];
        IntStream.range(0, (items + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            SplittableRandom random = new SplittableRandom(seed + chunk);
            for (int item = chunk * CHUNK; item < Math.min(items, (chunk + 1) * CHUNK); item++) {
                starts[item + 1] = (item + 1) * ANSWERS_EACH;
                int truth = random.nextInt(classes);
                int first = random.nextInt(workers);
                for (int turn = 0; turn < ANSWERS_EACH; turn++) {
                    int worker = (int) ((first + turn * 7919L) % workers);
                    codes[item * ANSWERS_EACH + turn] = worker * classes + said(random, truth, worker, classes);
                }
            }
        });
        return CrowdLabels.of(workers, classes, starts, codes);
    }

    private static int said(SplittableRandom random, int truth, int worker, int classes) {
        double skill = 0.4 + 0.55 * (worker * 0.6180339887 % 1);
        return random.nextDouble() < skill ? truth : (truth + 1 + random.nextInt(classes - 1)) % classes;
    }
}
