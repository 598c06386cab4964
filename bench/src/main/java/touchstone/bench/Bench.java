package touchstone.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measurements as a user would see them. Run from the project's root, after {@code ./touchstone} was built:
 * {@code ./do bench [start|flow|exchange|browser]...}; without a word, all of them. Never part of the tests.
 */
public final class Bench {
    private Bench() {}

    /** Runs the named parts and writes their tables to {@code docs/reference/benchmarks.md}. */
    public static void main(String... words) throws Exception {
        Path root = Path.of("").toAbsolutePath();
        if (!Files.isExecutable(root.resolve("touchstone"))) {
            throw new IllegalArgumentException("run from the project's root");
        }
        Report report = new Report(root);
        List<String> parts = words.length == 0 ? List.of("start", "flow", "exchange", "browser") : List.of(words);
        for (String part : parts) {
            switch (part) {
                case "start" -> StartBench.run(root, report);
                case "flow" -> FlowBench.run(root, report, new int[] {1_000, 100_000, 1_000_000});
                case "flow-small" -> FlowBench.run(root, report, new int[] {1_000, 10_000});
                case "browser" -> BrowserBench.run(root, report, 100_000);
                case "exchange" -> ExchangeBench.run(root, report, 100_000);
                case String other -> throw new IllegalArgumentException("no such part: " + other);
            }
        }
    }
}
