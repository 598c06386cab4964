package touchstone.server.clarifications;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.Members;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** A server with a project of two blind seats and a review, worked on over HTTP by people in every role. */
final class QuestionWorld implements AutoCloseable {

    private static final String FILE = """
            project: %s
            item: { key: $.id }
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: %d
              guidelines: guidelines.md
              questions:
                topic: { kind: choice, options: [sports, money], required: true }
            workflow:
              - { stage: label, seats: 2 }
              - { stage: adjudicate, when: always }
            """;

    private static final Map<String, String> ROLES = Map.of(
            "ann", "annotator",
            "abe", "annotator",
            "rev", "reviewer",
            "lea", "lead",
            "man", "manager",
            "obs", "observer");

    final TestServer server = TestServer.start();

    /** Makes a project in which everybody has their role, with items {@code r-1} to {@code r-n}. */
    void project(String slug, int items) {
        apply(slug, 1, "# Topic {#topic}\n\nWhat it is about.\n\n# Money {#money}\n\nAlso of clubs.\n");
        ROLES.forEach((name, role) -> Members.join(server, slug, name, role));
        String rows = String.join(
                "\n",
                IntStream.rangeClosed(1, items)
                        .mapToObj(n -> "{\"id\":\"r-" + n + "\",\"text\":\"About " + n + "\"}")
                        .toList());
        JsonNode started = expect(
                        202,
                        server.asOwner()
                                .with("Content-Type", "application/x-ndjson")
                                .post("/api/v1/projects/" + slug + "/imports?format=jsonl", rows))
                .json();
        String job = "/api/v1/jobs/" + started.path("id").asString();
        while (!"done".equals(server.asOwner().get(job).json().path("state").asString())) {
            Thread.onSpinWait();
        }
    }

    /** Publishes a version of the rubric. */
    void apply(String slug, int version, String guidelines) {
        Reply reply = server.asOwner()
                .post(
                        "/api/v1/projects/apply",
                        Map.of(
                                "file",
                                FILE.formatted(slug, version),
                                "files",
                                Map.of("guidelines.md", guidelines),
                                "dry_run",
                                false));
        if (reply.status() >= 300) {
            throw new AssertionError(reply.body());
        }
    }

    static String token(String name) {
        return Members.token(name);
    }

    TestHttp as(String name) {
        return server.as(token(name));
    }

    /** Takes the next piece of work. */
    JsonNode claim(String name, String slug) {
        return expect(200, as(name).post("/api/v1/projects/" + slug + "/claim", "{}"))
                .json();
    }

    void submit(String name, JsonNode assignment, String topic) {
        expect(201, as(name).post("/api/v1/assignments/" + id(assignment) + "/submit", """
                {"answers":{"topic":{"kind":"choice","options":["%s"]}}}""".formatted(topic)));
    }

    /** Asks, about the item at hand if there is one, and gives the question's id. */
    String ask(String name, String slug, String question, List<String> clauses, String assignment, boolean blocking) {
        Map<String, Object> body = new java.util.LinkedHashMap<>(Map.of(
                "kind", clauses.size() == 2 ? "conflict" : "unclear",
                "question", question,
                "clauses", clauses,
                "blocking", blocking));
        if (!assignment.isEmpty()) {
            body.put("assignment", assignment);
        }
        return id(expect(201, as(name).post("/api/v1/projects/" + slug + "/clarifications", body))
                .json());
    }

    /** Answers a question with this decision at these clauses. */
    Reply answer(String name, String question, String decision, String label, List<String> clauses) {
        return as(name).post(
                        "/api/v1/clarifications/" + question + "/answer",
                        Map.of(
                                "decision", decision,
                                "proposed_label", label,
                                "clauses", clauses,
                                "rubric", "to_change"));
    }

    /** What the caller reads in the log. */
    List<JsonNode> precedents(String name, String slug, String query) {
        return list(as(name).get("/api/v1/projects/" + slug + "/precedents" + query), "precedents");
    }

    List<JsonNode> mine(String name) {
        return list(as(name).get("/api/v1/my-clarifications"), "questions");
    }

    List<JsonNode> queue(String name, String slug, String query) {
        return list(as(name).get("/api/v1/projects/" + slug + "/clarifications" + query), "questions");
    }

    static List<JsonNode> list(Reply reply, String part) {
        return StreamSupport.stream(expect(200, reply).json().path(part).spliterator(), false)
                .toList();
    }

    static String id(JsonNode node) {
        return node.path("id").asString();
    }

    static Reply expect(int status, Reply reply) {
        if (reply.status() != status) {
            throw new AssertionError(reply.status() + " instead of " + status + ": " + reply.body());
        }
        return reply;
    }

    @Override
    public void close() {
        server.close();
    }
}
