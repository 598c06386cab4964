package touchstone.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server of its own for a journey: the product's command in a process and an empty home, as a fresh machine would have it. */
final class Site implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    final int port = freePort();
    final String ownerToken = "tsp_" + HexFormat.of().formatHex(randomBytes());
    private final Path home = Files.createTempDirectory("touchstone-journey-");
    private final Path said = Files.createTempFile("touchstone-journey-", ".txt");
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;

    Site() throws IOException, InterruptedException {
        ProcessBuilder start = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1", // as ./touchstone serve does
                "-cp",
                System.getProperty("java.class.path"),
                "touchstone.cli.Touchstone",
                "serve",
                "--port",
                Integer.toString(port));
        start.environment().put("TOUCHSTONE_HOME", home.toString());
        start.environment().put("TOUCHSTONE_BOOTSTRAP_TOKEN", ownerToken);
        start.redirectErrorStream(true).redirectOutput(said.toFile());
        this.process = start.start();
        awaitReady();
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** What came back from the server: the status and the body as text. */
    record Reply(int status, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        Reply expect(int... allowed) {
            for (int one : allowed) {
                if (one == status) {
                    return this;
                }
            }
            throw new AssertionError("unexpected " + status + ": " + body);
        }
    }

    Reply get(String token, String path) {
        return send(ask(token, path).GET().build());
    }

    Reply post(String token, String path, Object body) {
        return send("POST", token, path, body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    Reply send(String method, String token, String path, String json) {
        return send(ask(token, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build());
    }

    /** Applies a project file as the owner. */
    void apply(String file) {
        post(ownerToken, "/api/v1/projects/apply", Map.of("file", file, "files", Map.of(), "dry_run", false))
                .expect(200, 201);
    }

    /** Imports rows as the owner, waits for the end and gives the import's outcome. */
    JsonNode load(String slug, String jsonLines) {
        JsonNode job = send(ask(ownerToken, "/api/v1/projects/" + slug + "/imports?format=jsonl")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(jsonLines))
                        .build())
                .expect(202)
                .json();
        return ended(job.get("id").asString()).get("outcome");
    }

    /** Waits until a job is over and gives it; a failed job fails the test with what it said. */
    JsonNode ended(String job) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode now = get(ownerToken, "/api/v1/jobs/" + job).expect(200).json();
            switch (now.get("state").asString()) {
                case "done" -> {
                    return now;
                }
                case "failed", "cancelled" -> throw new AssertionError(now.toString());
                case String waiting -> Thread.onSpinWait();
            }
        }
        throw new AssertionError("the job did not end: " + job);
    }

    /** Makes a person of a project, with a password to sign in and a token; gives the token, empty for somebody who was there already. */
    String person(String slug, String name, String role, String... skills) {
        return post(
                        ownerToken,
                        "/api/v1/people",
                        Map.of(
                                "name", name,
                                "password", password(name),
                                "project", slug,
                                "role", role,
                                "skills", List.of(skills)))
                .expect(200, 201)
                .json()
                .path("token")
                .asString("");
    }

    static String password(String name) {
        return name + "-knows-the-way-in";
    }

    private HttpRequest.Builder ask(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> reply = client.send(request, BodyHandlers.ofString());
            return new Reply(reply.statusCode(), reply.body());
        } catch (IOException cause) {
            throw new AssertionError("no answer to " + request.uri(), cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new AssertionError(cause);
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        HttpRequest ask = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("the server ended: " + Files.readString(said));
            }
            try {
                if (client.send(ask, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYetListening) {
                assert process.isAlive() : notYetListening;
            }
        }
        throw new AssertionError("not ready in time: " + Files.readString(said));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        client.close();
        process.destroy();
        process.onExit().join();
        Files.delete(said);
        List<Path> all;
        try (Stream<Path> tree = Files.walk(home)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
