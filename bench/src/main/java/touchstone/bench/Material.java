package touchstone.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A project of rows of one shape (about 600 characters each, one prediction), made and filled over the API. */
final class Material {
    static final JsonMapper JSON = JsonMapper.shared();
    private static final String PROJECT = """
            project: %s
            inputs:
              context: { kind: text, from: $.context }
              query: { kind: text, from: $.query }
              response: { kind: text, from: $.response }
            rubric:
              version: 1
              guidelines: |
                # Relevance {#relevance}
                Say whether the response answers the query.
              questions:
                relevance: { kind: choice, options: [relevant, partial, irrelevant], required: true }
                accuracy: { kind: rating, scale: 1..5, required: true }
            predictions: { from: $.labels, model: $.model }
            workflow:
              - { stage: label, seats: 2, blind: true }
              - { stage: adjudicate, seats: 1, when: disagree }
            """;
    static final String ANSWERS = """
            {"answers":{"relevance":{"kind":"choice","options":["partial"]},"accuracy":{"kind":"rating","value":4}}}""";

    static final String PASSWORD = "measured-in-a-window";
    private static final String SPANS_PROJECT = """
            project: %s
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: 1
              guidelines: Mark every figure.
              questions:
                entities: { kind: spans, of: text, labels: [FIGURE, UNIT] }
            predictions: { from: $.labels, model: $.model }
            workflow:
              - { stage: label, seats: 1 }
            """;

    private final ServerUnderTest server;

    Material(ServerUnderTest server) {
        this.server = server;
    }

    void project(String slug) throws IOException {
        apply(PROJECT.formatted(slug));
    }

    /** One long text in which a model has marked so many words. */
    void spansProject(String slug, int spans) throws IOException, InterruptedException {
        apply(SPANS_PROJECT.formatted(slug));
        StringBuilder text = new StringBuilder();
        List<Object> regions = new ArrayList<>();
        for (int i = 0; i < spans; i++) {
            String number = Integer.toString(1_000 + i);
            text.append("in that quarter about ");
            regions.add(Map.of("start", text.length(), "end", text.length() + number.length(), "label", "FIGURE"));
            text.append(number).append(" of them were counted, ");
        }
        Path file = Files.createTempFile("touchstone-spans-", ".jsonl");
        Map<String, Object> row =
                Map.of("id", "long", "text", text.toString(), "labels", Map.of("entities", regions), "model", "m1");
        Files.writeString(file, JSON.writeValueAsString(row) + "\n");
        load(slug, file);
        Files.delete(file);
    }

    private void apply(String file) throws IOException {
        String body = JSON.writeValueAsString(Map.of("file", file, "files", Map.of(), "dry_run", false));
        try (Wire owner = server.asOwner()) {
            owner.post("/api/v1/projects/apply", body).expect(200, 201);
        }
    }

    /** Rows of a file, written once and read by every import of that size. */
    static Path rows(Path folder, int count) throws IOException {
        Path file = folder.resolve("rows-" + count + ".jsonl");
        String filler =
                "The quarter closed with revenue above the plan; margins held and the outlook was kept. ".repeat(5);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write("{\"id\":\"row-" + i + "\",\"domain\":\"general\",\"language\":\"en\",\"context\":\"" + filler
                        + "\",\"query\":\"What was revenue in " + (1950 + i % 70) + "?\",\"response\":\"Revenue was $"
                        + i
                        + " million.\",\"labels\":{\"relevance\":\"partial\",\"accuracy\":3},\"model\":\"m1\"}\n");
            }
        }
        return file;
    }

    /** Imports a file and waits for its end; gives the seconds from the first byte sent to the job done. */
    double load(String slug, Path file) throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient()) {
            JsonNode job = JSON.readTree(expect(
                    202,
                    client.send(
                            ask("/api/v1/projects/" + slug + "/imports?format=jsonl")
                                    .header("Content-Type", "application/x-ndjson")
                                    .POST(BodyPublishers.ofFile(file))
                                    .build(),
                            BodyHandlers.ofString())));
            String id = job.get("id").asString();
            while (true) {
                JsonNode now = JSON.readTree(
                        expect(200, client.send(ask("/api/v1/jobs/" + id).GET().build(), BodyHandlers.ofString())));
                switch (now.get("state").asString()) {
                    case "done" -> {
                        return (System.nanoTime() - began) / 1e9;
                    }
                    case "failed", "cancelled" -> throw new IllegalStateException(now.toString());
                    case String waiting -> java.util.concurrent.locks.LockSupport.parkNanos(20_000_000L);
                }
            }
        }
    }

    /** Streams an export away; gives bytes and seconds. */
    record Exported(long bytes, double seconds) {}

    Exported export(String slug, String format) throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> reply = client.send(
                    ask("/api/v1/projects/" + slug + "/export?format=" + format)
                            .GET()
                            .build(),
                    BodyHandlers.ofInputStream());
            if (reply.statusCode() != 200) {
                throw new IllegalStateException("export answered " + reply.statusCode());
            }
            long bytes = reply.body().transferTo(OutputStream.nullOutputStream());
            return new Exported(bytes, (System.nanoTime() - began) / 1e9);
        }
    }

    /** Makes a person of the project and gives their token. */
    String person(String slug, String name, String role) throws IOException {
        try (Wire owner = server.asOwner()) {
            String body = "{\"name\":\"%s\",\"project\":\"%s\",\"role\":\"%s\"}".formatted(name, slug, role);
            return JSON.readTree(
                            owner.post("/api/v1/people", body).expect(200, 201).body())
                    .get("token")
                    .asString();
        }
    }

    /** Makes a person who signs in with {@link #PASSWORD}. */
    void visitor(String slug, String name, String role) throws IOException {
        try (Wire owner = server.asOwner()) {
            String body = JSON.writeValueAsString(
                    Map.of("name", name, "password", PASSWORD, "project", slug, "role", role, "skills", List.of()));
            owner.post("/api/v1/people", body).expect(200, 201);
        }
    }

    private HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path))
                .timeout(Duration.ofMinutes(10))
                .header("Authorization", "Bearer " + server.ownerToken);
    }

    private static String expect(int status, HttpResponse<String> reply) {
        if (reply.statusCode() != status) {
            throw new IllegalStateException("unexpected " + reply.statusCode() + ": " + reply.body());
        }
        return reply.body();
    }
}
