package touchstone.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.server.people.FirstOwner;
import touchstone.server.testing.TestDatabase;
import touchstone.server.testing.TestServer;

/** The demo starts with work half done, laid out once. */
class DemoSeedTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theDemoIsLaidOutOnceAndSomethingWaitsForEverybody() {
        try (TestDatabase database = TestDatabase.fresh();
                TestServer server = TestServer.on(database, Map.of("TOUCHSTONE_BOOTSTRAP_TOKEN", ""))) {
            DemoSeed seed = new DemoSeed(
                    URI.create("http://127.0.0.1:" + server.port()),
                    folder.resolve("done"),
                    () -> server.bean(FirstOwner.class).link());
            List<String> told = seed.sow();
            assertThat(told).anyMatch(line -> line.contains("chen")).anyMatch(line -> line.contains("password"));
            assertThat(count(server, "SELECT count(*) FROM item")).isEqualTo(76);
            assertThat(count(server, "SELECT count(*) FROM prediction")).isEqualTo(64);
            assertThat(count(server, "SELECT count(*) FROM annotation WHERE stage = 0"))
                    .isEqualTo(63);
            assertThat(count(server, "SELECT count(*) FROM verdict")).isEqualTo(6);
            assertThat(count(server, "SELECT count(*) FROM progress WHERE state = 'rework'"))
                    .isEqualTo(1);
            assertThat(count(server, "SELECT count(*) FROM progress WHERE state = 'disagreement'"))
                    .isPositive();
            assertThat(count(server, "SELECT count(*) FROM hold WHERE kind = 'flag'"))
                    .isEqualTo(1);
            assertThat(count(server, "SELECT count(*) FROM assignment WHERE state = 'escalated'"))
                    .isEqualTo(1);

            assertThat(count(server, "SELECT count(*) FROM qualification_item")).isEqualTo(6);
            assertThat(count(server, "SELECT count(*) FROM qualification_outcome WHERE passed AND score < 1"))
                    .isEqualTo(1);

            assertThat(seed.sow()).isEqualTo(told);
            assertThat(count(server, "SELECT count(*) FROM annotation WHERE stage = 0"))
                    .isEqualTo(63);
            assertThat(server.http().signIn("chen", "amber-quarry-7").status()).isEqualTo(200);
        }
    }

    private static long count(TestServer server, String sql) {
        return server.sql().sql(sql).query(Long.class).single();
    }
}
