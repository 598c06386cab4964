package touchstone.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Claim → submit over HTTP: how many cycles a second and how long one takes, with 1, 50 and 200 people, saturated and with a
 * second's pause, at several numbers of items; and for one person who has already answered half of them.
 */
final class FlowBench {
    private static final int[] CROWDS = {1, 50, 200};

    private FlowBench() {}

    static void run(Path root, Report report, int[] sizes) throws Exception {
        StringBuilder page = new StringBuilder(
                "## Claim and submit over HTTP\n\n" + Machine.describe() + "\n\n"
                        + "A cycle is one claim and one submit (two questions, one prediction, 600 characters) over HTTP with a token, two seats an"
                        + " item. Saturated: no pause. Load maker and server share the machine.\n\n"
                        + "| items | people | pause | cycles/s | p50 ms | p99 ms | cycles |\n|---:|---:|---|---:|---:|---:|---:|\n");
        Path folder = Files.createTempDirectory("touchstone-rows-");
        for (int size : sizes) {
            try (ServerUnderTest server = new ServerUnderTest(root)) {
                Material material = new Material(server);
                Path rows = Material.rows(folder, size);
                warm(server, material, folder);
                for (Duration pause : List.of(Duration.ZERO, Duration.ofSeconds(1))) {
                    for (int people : CROWDS) {
                        String slug = "flow-" + size + "-" + people + "-" + pause.toSeconds();
                        material.project(slug);
                        material.load(slug, rows);
                        Crowd.Outcome outcome = Crowd.work(
                                server.port, slug, people(material, slug, people), pause, Duration.ofSeconds(12));
                        page.append(String.format(
                                Locale.ROOT,
                                "| %,d | %d | %s | %s |\n",
                                size,
                                people,
                                pause.isZero() ? "none" : "1 s",
                                outcome.cycles().row(outcome.seconds())));
                        if (size >= 1_000_000) {
                            break;
                        }
                    }
                }
                Files.delete(rows);
                page.append(String.format(
                        Locale.ROOT,
                        "\nServer after %,d items: %d MB resident.\n\n| items | people | pause | cycles/s | p50 ms | p99 ms | cycles |\n|---:|---:|---|---:|---:|---:|---:|\n",
                        size,
                        server.memory().now()));
            }
        }
        report.write("flow", page.toString());
    }

    private static void warm(ServerUnderTest server, Material material, Path folder) throws Exception {
        material.project("warm-up");
        material.load("warm-up", Material.rows(folder, 5_000));
        Crowd.work(server.port, "warm-up", people(material, "warm-up", 20), Duration.ZERO, Duration.ofSeconds(8));
    }

    private static List<String> people(Material material, String slug, int count) throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tokens.add(material.person(slug, "annotator-" + i, "annotator"));
        }
        return tokens;
    }
}
