package touchstone.cli.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import touchstone.cli.client.Api;

/** The way into a demo's server: as its owner, as anybody who has a token, and with rows under the arm. */
final class DemoDoor {

    private static final Duration LONGEST_JOB = Duration.ofSeconds(60);

    private final URI address;
    private final Supplier<Optional<String>> ownerLink;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /**
     * A door of the server at that address.
     *
     * @param ownerLink makes the link of the first owner, while there is none
     */
    DemoDoor(URI address, Supplier<Optional<String>> ownerLink) {
        this.address = address;
        this.ownerLink = ownerLink;
    }

    /** The owner, made with the link when there is none yet. */
    Api owner() throws IOException, InterruptedException {
        Browser browser = new Browser(client, address);
        Optional<String> link = ownerLink.get();
        if (link.isPresent()) {
            String token = link.get().substring(link.get().lastIndexOf('/') + 1);
            browser.post(
                    "/links/" + token,
                    Map.of(
                            "name", DemoPeople.OWNER,
                            "display_name", "Olivia Brandt",
                            "password", DemoPeople.PASSWORD));
        } else {
            browser.post("/session", Map.of("name", DemoPeople.OWNER, "password", DemoPeople.PASSWORD));
        }
        JsonNode token =
                browser.post("/tokens", Map.of("title", "laying out the demo", "scopes", List.of("all"), "days", 1));
        return api(token.path("token").asString());
    }

    /** Imports rows and waits until they are there. */
    void bring(Api owner, String project, String rows) throws IOException, InterruptedException {
        JsonNode job = owner.upload("/projects/" + project + "/imports?format=jsonl", BodyPublishers.ofString(rows));
        long until = System.nanoTime() + LONGEST_JOB.toNanos();
        while (List.of("queued", "running").contains(job.path("state").asString())) {
            if (System.nanoTime() > until) {
                throw new IOException("the import did not end");
            }
            Thread.sleep(20);
            job = owner.get("/jobs/" + job.path("id").asString());
        }
        if (!job.path("state").asString().equals("done")
                || job.path("outcome").path("rejected").asLong(0) > 0) {
            throw new IOException("the import went wrong: " + job);
        }
    }

    /** Whoever holds the token. */
    Api api(String token) {
        return new Api(client, address, token);
    }
}
