package touchstone.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Claim → submit over HTTP: how many cycles a second and how long one takes, with 1, 50 and 200 people, saturated and with a
 * second's pause, at several numbers of items; for one person who has already answered half of them; and the same work straight
 * on the database.
 */
final class FlowBench {
    private static final int[] CROWDS = {1, 50, 200};
    private static final Duration SPAN = Duration.ofSeconds(12);
    private static final int CONNECTIONS = 20;

    private final Report report;
    private final StringBuilder page = new StringBuilder();
    private final Path folder;

    private FlowBench(Report report) throws Exception {
        this.report = report;
        this.folder = Files.createTempDirectory("touchstone-rows-");
    }

    static void run(Path root, Report report, int[] sizes) throws Exception {
        FlowBench bench = new FlowBench(report);
        bench.page
                .append("## Claim and submit\n\n")
                .append(Machine.describe())
                .append(
                        "\n\nA cycle is one claim and one submit (two questions, one prediction, 600 characters); two seats an item."
                                + " Over HTTP with a token, each person over a connection of their own; *half done* is one person who has"
                                + " answered half of all items already; *bare* does the same to the same rows straight on the database"
                                + " over at most 20 connections. Load maker, server and database share the machine.\n\n"
                                + "| items | people | pause | cycles/s | p50 ms | p99 ms | cycles |\n|---:|---:|---|---:|---:|---:|---:|\n");
        List<String> memory = new ArrayList<>();
        for (int size : sizes) {
            try (ServerUnderTest server = new ServerUnderTest(root)) {
                bench.size(server, size);
                memory.add(String.format(
                        Locale.ROOT, "%d MB after %,d items", server.memory().now(), size));
            }
        }
        bench.page
                .append("\nServer without PostgreSQL: ")
                .append(String.join(", ", memory))
                .append(".\n");
        bench.report.write("flow", bench.page.toString());
    }

    private void size(ServerUnderTest server, int size) throws Exception {
        Material material = new Material(server);
        BareDatabase bare = new BareDatabase(server);
        material.project("warm-up");
        material.load("warm-up", Material.rows(folder, 5_000));
        Crowd.work(server.port, "warm-up", people(material, "warm-up", 20), Duration.ZERO, Duration.ofSeconds(10));
        Path rows = Material.rows(folder, size);
        // 50 people empty ten thousand items within seconds: each measurement of a small size gets a project of its own
        boolean shared = size >= 100_000;
        if (shared) {
            material.project("flow");
            material.load("flow", rows);
        }
        for (Duration pause : List.of(Duration.ZERO, Duration.ofSeconds(1))) {
            for (int people : CROWDS) {
                String slug = project(material, rows, shared, "flow-" + people + "-" + pause.toSeconds());
                List<String> tokens = people(material, slug, people, "p" + people + "-" + pause.toSeconds());
                add(size, Integer.toString(people), pause, Crowd.work(server.port, slug, tokens, pause, SPAN));
            }
        }
        String slug = project(material, rows, shared, "flow-half");
        String token = material.person(slug, "half-done", "annotator");
        bare.answeredHalf(slug, "half-done", size);
        add(size, "1, half done", Duration.ZERO, Crowd.work(server.port, slug, List.of(token), Duration.ZERO, SPAN));
        for (int people : new int[] {1, 50}) {
            String name = "bare-" + people;
            String own = project(material, rows, shared, "flow-" + name);
            people(material, own, people, name);
            List<String> names = IntStream.range(0, people)
                    .mapToObj(n -> own + "-" + name + "-" + n)
                    .toList();
            add(size, people + ", bare", Duration.ZERO, bare.work(own, names, CONNECTIONS, SPAN));
        }
        Files.delete(rows);
    }

    private static String project(Material material, Path rows, boolean shared, String slug) throws Exception {
        if (shared) {
            return "flow";
        }
        material.project(slug);
        material.load(slug, rows);
        return slug;
    }

    private void add(int size, String people, Duration pause, Crowd.Outcome outcome) {
        page.append(String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %s |\n",
                size,
                people,
                pause.isZero() ? "none" : "1 s",
                outcome.cycles().row(outcome.seconds())));
    }

    private static List<String> people(Material material, String slug, int count) throws Exception {
        return people(material, slug, count, "annotator");
    }

    private static List<String> people(Material material, String slug, int count, String name) throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tokens.add(material.person(slug, slug + "-" + name + "-" + i, "annotator"));
        }
        return tokens;
    }
}
