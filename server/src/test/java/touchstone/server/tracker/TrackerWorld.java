package touchstone.server.tracker;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.Members;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/**
 * A server with people in every role; projects of it are worked on over HTTP as people do. All tests of the tracker share it,
 * each with projects of its own. It ends with the test run; the next run tidies its database up.
 */
final class TrackerWorld {
    private static final String FILE = """
            project: %s
            title: Rows
            item: { key: $.id, domain: $.tags, language: $.language, priority: $.priority }
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: 1
              guidelines: guidelines.md
              questions:
                topic: { kind: choice, options: [sports, money], required: true }
                accuracy: { kind: rating, scale: 1..5 }
            predictions: { from: $.labels, model: $.model }
            workflow:
              - { stage: label, seats: 2 }
              - { stage: adjudicate, when: disagree }
            """;
    private static final long PATIENCE_NS = 20_000_000_000L;

    private static final class Holder {
        static final TrackerWorld INSTANCE = new TrackerWorld();
    }

    final TestServer server = TestServer.start();
    private final Map<String, TestHttp> people = new ConcurrentHashMap<>();

    private TrackerWorld() {}

    /** The one of this test run. */
    static TrackerWorld get() {
        return Holder.INSTANCE;
    }

    /** Makes a project in which everybody has the role that their name says. */
    void project(String slug) {
        expect(
                201,
                server.asOwner()
                        .post(
                                "/api/v1/projects/apply",
                                Map.of(
                                        "file",
                                        FILE.formatted(slug),
                                        "files",
                                        Map.of("guidelines.md", "# Topic {#topic}\n\nWhat it is about.\n"),
                                        "dry_run",
                                        false)));
        Map.of(
                        "ann", "annotator",
                        "abe", "annotator",
                        "rev", "reviewer",
                        "lea", "lead",
                        "man", "manager",
                        "obs", "observer")
                .forEach((name, role) -> join(slug, name, role));
    }

    private void join(String slug, String name, String role) {
        Members.join(server, slug, name, role);
        people.computeIfAbsent(name, key -> server.as(Members.token(name)));
    }

    /** The side of this person. */
    TestHttp as(String name) {
        TestHttp http = people.get(name);
        if (http == null) {
            throw new IllegalArgumentException(name);
        }
        return http;
    }

    /** Imports these lines of JSON and waits for the end. */
    void load(String slug, List<String> lines) {
        Reply started = server.as("tsp_all-rights-of-man")
                .with("Content-Type", "application/x-ndjson")
                .post("/api/v1/projects/" + slug + "/imports?format=jsonl", String.join("\n", lines));
        expect(202, started);
        String job = "/api/v1/jobs/" + started.json().path("id").asString();
        await(() -> "done".equals(as("man").get(job).json().path("state").asString()));
        Reply ended = as("man").get(job);
        if (ended.json().path("outcome").path("accepted").asInt() != lines.size()) {
            throw new IllegalStateException(ended.body());
        }
    }

    /** A plain row. */
    static String row(String key) {
        return "{\"id\":\"" + key + "\",\"text\":\"About " + key + "\"}";
    }

    /** Rows {@code r-001}, … */
    static List<String> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> row("r-%03d".formatted(n)))
                .toList();
    }

    /** Takes the next piece of work. */
    JsonNode claim(String name, String slug) {
        return expect(200, as(name).post("/api/v1/projects/" + slug + "/claim", "{}"))
                .json();
    }

    /** Hands in this topic and accuracy for work that was taken. */
    void submit(String name, JsonNode assignment, String topic, int accuracy) {
        String content = """
                {"answers":{"topic":{"kind":"choice","options":["%s"]},"accuracy":{"kind":"rating","value":%d}},"active_ms":4000}
                """.formatted(topic, accuracy);
        expect(201, as(name).post("/api/v1/assignments/" + id(assignment) + "/submit", content));
    }

    /** Takes the next piece of work and hands it in. */
    String label(String name, String slug, String topic, int accuracy) {
        JsonNode assignment = claim(name, slug);
        submit(name, assignment, topic, accuracy);
        return assignment.path("item").path("key").asString();
    }

    static String id(JsonNode node) {
        return node.path("id").asString();
    }

    /** The keys that a filter lists, in their order. */
    List<String> keys(String slug, String filter) {
        return keys(expect(200, items("lea", slug, filter, "")));
    }

    static List<String> keys(Reply page) {
        return StreamSupport.stream(page.json().path("rows").spliterator(), false)
                .map(row -> row.path("key").asString())
                .toList();
    }

    /** The list; {@code more} is further query, beginning with an ampersand. */
    Reply items(String name, String slug, String filter, String more) {
        return as(name).get("/api/v1/projects/" + slug + "/items?filter=" + encoded(filter) + more);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The answer, if it has this status. */
    static Reply expect(int status, Reply reply) {
        if (reply.status() != status) {
            throw new AssertionError(reply.status() + " instead of " + status + ": " + reply.body());
        }
        return reply;
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it took too long");
            }
            Thread.onSpinWait();
        }
    }
}
