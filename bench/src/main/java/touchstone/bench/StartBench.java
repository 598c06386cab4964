package touchstone.bench;

import java.nio.file.Path;
import java.util.Locale;

/** From the command to the first ready answer on an empty home (which makes a database), and the memory of an idle server. */
final class StartBench {
    private StartBench() {}

    static void run(Path root, Report report) throws Exception {
        StringBuilder page = new StringBuilder("## Start\n\n" + Machine.describe() + "\n\n"
                + "From the command to `/health` answering 200 on an empty home (unpacking PostgreSQL and making the database included).\n\n"
                + "| run | seconds | idle MB (server without PostgreSQL) |\n|---:|---:|---:|\n");
        for (int run = 1; run <= 3; run++) {
            try (ServerUnderTest server = new ServerUnderTest(root)) {
                page.append(String.format(
                        Locale.ROOT,
                        "| %d | %.1f | %d |\n",
                        run,
                        server.untilReady.toMillis() / 1000.0,
                        server.memory().now()));
            }
        }
        report.write("start", page.toString());
    }
}
