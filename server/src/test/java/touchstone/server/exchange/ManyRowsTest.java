package touchstone.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchstone.server.exchange.exports.ExportFormat;
import touchstone.server.projects.Project;

/** A hundred thousand rows in and out; how long it took is printed for people to read. */
class ManyRowsTest {
    private static final int ROWS = 100_000;

    @Test
    void aHundredThousandRowsComeInAndGoOutAgain() {
        try (ExchangeWorld world = new ExchangeWorld()) {
            Project project = world.project(Examples.definition("many"), Examples.rubric());
            String text = "The quick brown fox reported growth of 5 % in the third quarter. ".repeat(6);
            String rows = IntStream.range(0, ROWS)
                    .mapToObj(n -> "{\"id\":\"row-" + n + "\",\"query\":\"What grew in " + n + "?\",\"response\":\""
                            + text
                            + "\",\"domain\":[\"finance\"],\"labels\":{\"relevance\":\"partial\"},\"model\":\"m\"}")
                    .collect(Collectors.joining("\n"));
            var request = world.request(rows, "jsonl", false, "report");
            long begun = System.nanoTime();
            assertThat(world.run(project, "import", request).path("accepted").asInt())
                    .isEqualTo(ROWS);
            long imported = System.nanoTime();
            assertThat(world.export(project, ExportFormat.JSONL)).hasSize(ROWS);
            long exported = System.nanoTime();
            System.out.printf(
                    "%,d rows: in %,d ms, out %,d ms%n",
                    ROWS,
                    Duration.ofNanos(imported - begun).toMillis(),
                    Duration.ofNanos(exported - imported).toMillis());
        }
    }
}
