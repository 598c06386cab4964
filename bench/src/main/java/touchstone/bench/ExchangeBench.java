package touchstone.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** 100,000 rows in and everything about them out, with the server's peak memory. */
final class ExchangeBench {
    private ExchangeBench() {}

    static void run(Path root, Report report, int size) throws Exception {
        StringBuilder page = new StringBuilder("## Import and export\n\n" + Machine.describe() + "\n\n"
                + "Seconds from the first byte sent to the job done, and from the request to the last byte received.\n\n"
                + "| what | rows | seconds | MB | server's peak MB |\n|---|---:|---:|---:|---:|\n");
        Path folder = Files.createTempDirectory("touchstone-rows-");
        Path rows = Material.rows(folder, size);
        try (ServerUnderTest server = new ServerUnderTest(root)) {
            Material material = new Material(server);
            material.project("warm-up");
            material.load("warm-up", Material.rows(folder, 2_000));
            material.export("warm-up", "jsonl");
            material.project("exchange");
            for (String what : List.of("import", "the same again")) {
                server.forgetPeak();
                double seconds = material.load("exchange", rows);
                page.append(row(what, size, seconds, Files.size(rows), server));
            }
            Crowd.work(
                    server.port,
                    "exchange",
                    List.of(
                            material.person("exchange", "ana", "annotator"),
                            material.person("exchange", "bo", "annotator")),
                    Duration.ZERO,
                    Duration.ofSeconds(20));
            for (String format : List.of("jsonl", "csv", "sagemaker")) {
                server.forgetPeak();
                Material.Exported out = material.export("exchange", format);
                page.append(row("export " + format, size, out.seconds(), out.bytes(), server));
            }
        }
        Files.delete(rows);
        report.write("exchange", page.toString());
    }

    private static String row(String what, int rows, double seconds, long bytes, ServerUnderTest server)
            throws Exception {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.2f | %d | %d |\n",
                what,
                rows,
                seconds,
                bytes >> 20,
                server.memory().peak());
    }
}
