package touchstone.server.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.server.testing.Members;
import touchstone.server.testing.TestDatabase;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** A server with projects whose labelling stage asks for the skill {@code expert}, and people in every role, over HTTP. */
final class TestWorld implements AutoCloseable {

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
                accuracy: { kind: rating, scale: 1..5 }
            workflow:
              - { stage: label, seats: 1%s }
              - { stage: adjudicate, when: always }
            %s
            """;

    private static final Map<String, String> ROLES = Map.of(
            "ann", "annotator",
            "abe", "annotator",
            "rev", "reviewer",
            "lea", "lead",
            "man", "manager",
            "obs", "observer");

    private final TestDatabase database = TestDatabase.fresh();
    final TestServer server = TestServer.on(database, Map.of());

    /** Makes a project whose labelling stage asks for a skill, with everybody in their role and items {@code r-1} to {@code r-n}. */
    void project(String slug, int items) {
        project(slug, items, ", skill: expert", "");
    }

    /** Makes a project; {@code stage} is added to its labelling stage, {@code more} to its file. */
    void project(String slug, int items, String stage, String more) {
        apply(slug, 1, stage, more);
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

    void apply(String slug, int version, String stage, String more) {
        Reply reply = server.asOwner()
                .post(
                        "/api/v1/projects/apply",
                        Map.of(
                                "file",
                                FILE.formatted(slug, version, stage, more),
                                "files",
                                Map.of("guidelines.md", "# Topic {#topic}\n\nWhat it is about " + version + ".\n"),
                                "dry_run",
                                false));
        if (reply.status() >= 300) {
            throw new AssertionError(reply.body());
        }
    }

    TestHttp as(String name) {
        return server.as(Members.token(name));
    }

    JdbcClient sql() {
        return server.sql();
    }

    /** Changes rows that nobody may change, as time would. */
    void bend(String statement) {
        JdbcClient owner = JdbcClient.create(database.owner());
        owner.sql("ALTER TABLE qualification_attempt DISABLE TRIGGER qualification_attempt_append_only")
                .update();
        owner.sql("ALTER TABLE qualification_outcome DISABLE TRIGGER qualification_outcome_append_only")
                .update();
        owner.sql(statement).update();
        owner.sql("ALTER TABLE qualification_attempt ENABLE TRIGGER qualification_attempt_append_only")
                .update();
        owner.sql("ALTER TABLE qualification_outcome ENABLE TRIGGER qualification_outcome_append_only")
                .update();
    }

    /** The terms of a test: thirty minutes, two tries a day apart, four of five to pass. */
    static Map<String, Object> terms(String skill) {
        return new LinkedHashMap<>(Map.of(
                "title",
                "Expert test",
                "introduction",
                "Read **first**.",
                "skill",
                skill,
                "level",
                2,
                "valid_days",
                90,
                "pass_score",
                0.8,
                "minutes",
                30,
                "attempts",
                2,
                "retry_hours",
                24,
                "reveal",
                true));
    }

    /** Makes and opens a test with five items about money, and gives its id. */
    String test(String slug, Map<String, Object> terms) {
        String id = expect(201, as("lea").post("/api/v1/projects/" + slug + "/qualifications", terms))
                .json()
                .path("id")
                .asString();
        List<Map<String, Object>> rows = IntStream.rangeClosed(1, 5)
                .<Map<String, Object>>mapToObj(n -> Map.of(
                        "id",
                        "t-" + n,
                        "text",
                        "Of money " + n,
                        "answers",
                        Map.of("topic", choice("money")),
                        "explanation",
                        "because " + n))
                .toList();
        expect(200, as("lea").send("PUT", path(id) + "/items", json(Map.of("rows", rows))));
        expect(204, as("lea").post(path(id) + "/open", "{}"));
        return id;
    }

    JsonNode begin(String name, String test) {
        return expect(201, as(name).post(path(test) + "/attempts", "{}")).json();
    }

    Reply answer(String name, String attempt, int position, long revision, String topic) {
        return as(name).with("If-Match", "\"" + revision + "\"")
                .send(
                        "PUT",
                        "/api/v1/attempts/" + attempt + "/items/" + position,
                        json(Map.of("answers", Map.of("topic", choice(topic)))));
    }

    JsonNode finish(String name, String attempt) {
        return expect(200, as(name).post("/api/v1/attempts/" + attempt + "/finish", "{}"))
                .json();
    }

    /** Takes a test with so many right answers of five. */
    JsonNode take(String name, String test, int right) {
        String attempt = begin(name, test).path("id").asString();
        for (int position = 1; position <= 5; position++) {
            expect(200, answer(name, attempt, position, 0, position <= right ? "money" : "sports"));
        }
        return finish(name, attempt);
    }

    JsonNode onboarding(String name, String slug) {
        return expect(200, as(name).get("/api/v1/projects/" + slug + "/onboarding"))
                .json();
    }

    static String path(String test) {
        return "/api/v1/qualifications/" + test;
    }

    static Map<String, Object> choice(String option) {
        return Map.of("kind", "choice", "options", List.of(option));
    }

    static String json(Object value) {
        return new JsonMapper().writeValueAsString(value);
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
        database.close();
    }
}
