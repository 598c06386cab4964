package touchstone.cli.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home has one server; whoever starts a second one is told where the first is, and the first goes on. */
class OneServerPerHomeTest {

    @TempDir
    Path folder;

    @Test
    void aSecondServerOnTheSameHomeIsRefusedAndTheFirstGoesOn() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        try (HttpClient client = HttpClient.newHttpClient();
                Program first = new Program(folder.resolve("home"))) {
            first.start();
            Process second = new Program(folder.resolve("home")).launch();
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(said)
                    .contains("already serves", "process " + first.untilReady().pid(), "[home-in-use]")
                    .contains(":" + first.address().getPort());
            Caller anybody = new Caller(client, first, Program.OWNER_TOKEN);
            assertThat(anybody.get("/health").status()).isEqualTo(200);
        }
    }
}
