package touchstone.cli.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which server a verb talks to, and as whom. */
public final class Server {

    @Option(
            names = "--url",
            paramLabel = "ADDRESS",
            defaultValue = "${TOUCHSTONE_URL:-http://localhost:8080}",
            description = "Address of the server (default: TOUCHSTONE_URL, else http://localhost:8080).")
    String url = "http://localhost:8080";

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${TOUCHSTONE_TOKEN:-}",
            description = "Personal token (default: TOUCHSTONE_TOKEN, which keeps it off the list of processes).")
    @Nullable
    String token;

    /** The API of that server. */
    Api api() {
        if (token == null || token.isBlank()) {
            throw new NotUsable(
                    ExitCode.NOTHING_READ,
                    "No token was given.",
                    "Set TOUCHSTONE_TOKEN or pass --token; tokens are made on the settings page.");
        }
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        return new Api(client, address(), token.strip());
    }

    private URI address() {
        try {
            URI address = URI.create(url.strip());
            if (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // told below
        }
        throw new NotUsable(
                ExitCode.NOTHING_READ, url + " is no address of a server.", "Write it as http://localhost:8080.");
    }
}
