package touchstone.server.hours;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.Members;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** A server with projects in which everybody has the role that their name says; work of the past is laid down as rows. */
final class HoursWorld implements AutoCloseable {

    private static final String FILE = """
            project: %s
            title: Title of %s
            item: { key: $.id }
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: 1
              guidelines: "# Topic"
              questions:
                topic: { kind: choice, options: [sports, money], required: true }
            workflow:
              - { stage: label, seats: 1 }
            """;

    private static final Map<String, String> ROLES = Map.of(
            "ann", "annotator",
            "abe", "annotator",
            "rev", "reviewer",
            "lea", "lead",
            "man", "manager",
            "obs", "observer");

    final TestServer server = TestServer.start();

    void project(String slug) {
        expect(
                201,
                server.asOwner()
                        .post(
                                "/api/v1/projects/apply",
                                Map.of("file", FILE.formatted(slug, slug), "files", Map.of(), "dry_run", false)));
        ROLES.forEach((name, role) -> join(slug, name, role));
    }

    void join(String slug, String name, String role) {
        Members.join(server, slug, name, role);
    }

    TestHttp as(String name) {
        return server.as(Members.token(name));
    }

    /** The person said this time zone at that moment. */
    void zone(String name, String zone, String saidAt) {
        server.sql()
                .sql("""
                INSERT INTO profile (id, person, time_zone, said_at)
                SELECT gen_random_uuid(), id, :zone, :at::timestamptz FROM person WHERE name = :name
                """)
                .param("zone", zone)
                .param("at", saidAt)
                .param("name", name)
                .update();
    }

    /** An assignment of the person that ended so; gives its id. */
    UUID assignment(String slug, String name, String state, long activeMs, String endedAt) {
        return assignment(slug, name, state, activeMs, Duration.ofDays(2), endedAt);
    }

    /** The same, claimed so long before it ended. */
    UUID assignment(String slug, String name, String state, long activeMs, Duration held, String endedAt) {
        UUID item = UUID.randomUUID();
        server.sql()
                .sql("""
                WITH s AS (INSERT INTO slot (project, item, stage, seat, position)
                           SELECT id, :item, 0, 1, 1 FROM project WHERE slug = :slug RETURNING id, project, item)
                INSERT INTO assignment (id, project, slot, item, stage, person, state, rubric_version, claimed_at, lease_until,
                                        active_ms, ended_at)
                SELECT :item, s.project, s.id, s.item, 0, p.id, :state, 1, :at::timestamptz - make_interval(secs => :held),
                       :at::timestamptz, :ms, :at::timestamptz FROM s, person p WHERE p.name = :name
                """)
                .param("item", item)
                .param("slug", slug)
                .param("state", state)
                .param("ms", activeMs)
                .param("held", held.toSeconds())
                .param("at", endedAt)
                .param("name", name)
                .update();
        return item;
    }

    /** The person handed this revision in, with the active time of the assignment so far. */
    void handIn(UUID assignment, int revision, long activeMs, String at) {
        server.sql()
                .sql("""
                INSERT INTO annotation (id, project, item, stage, assignment, person, revision, rubric_version, answers,
                                        active_ms, content_hash, submitted_at)
                SELECT gen_random_uuid(), project, item, 0, id, person, :revision, 1, '{}', :ms, '\\x00', :at::timestamptz
                  FROM assignment WHERE id = :assignment
                """)
                .param("assignment", assignment)
                .param("revision", revision)
                .param("ms", activeMs)
                .param("at", at)
                .update();
    }

    /** A reviewer sent the assignment back at that moment. */
    void returned(UUID assignment, String at) {
        server.sql().sql("""
                WITH r AS (
                    INSERT INTO review (id, project, item, assignment, person, kind, decisions, decided_at)
                    SELECT gen_random_uuid(), project, item, id, person, 'returned', '{}', :at::timestamptz FROM assignment
                     WHERE id = :assignment RETURNING id, project, item, assignment)
                INSERT INTO finding (id, review, project, item, assignment, category, severity, what_to_do, made_at)
                SELECT gen_random_uuid(), id, project, item, assignment, 'facts', 'minor', 'again', :at::timestamptz FROM r
                """).param("assignment", assignment).param("at", at).update();
    }

    /** The person handed one piece of work in. */
    UUID work(String slug, String name, long minutes, String at) {
        UUID assignment = assignment(slug, name, "submitted", minutes * 60_000, at);
        handIn(assignment, 1, minutes * 60_000, at);
        return assignment;
    }

    /** What the person reads as measured, as {@code day=minutes}. */
    List<String> measured(String name, String from, String to) {
        return list(expect(200, as(name).get("/api/v1/me/hours?from=" + from + "&to=" + to)), "days").stream()
                .filter(day -> day.path("measured_ms").asLong() > 0)
                .map(day -> day.path("day").asString() + "="
                        + day.path("measured_ms").asLong() / 60_000)
                .toList();
    }

    /** Declares a meeting, gives the entry's id. */
    String declare(String name, String slug, String day, int minutes, String replaces) {
        Map<String, Object> body = new HashMap<>(
                Map.of("project", slug, "day", day, "minutes", minutes, "kind", "meeting", "note", "weekly"));
        if (!replaces.isEmpty()) {
            body.put("replaces", replaces);
        }
        return expect(201, as(name).post("/api/v1/me/hours/entries", body))
                .json()
                .path("id")
                .asString();
    }

    Reply decide(String name, String slug, String entry, boolean approved, String reason) {
        return as(name).post(
                        "/api/v1/projects/" + slug + "/hours/entries/" + entry + "/decision",
                        Map.of("approved", approved, "reason", reason));
    }

    static List<JsonNode> list(Reply reply, String part) {
        return StreamSupport.stream(expect(200, reply).json().path(part).spliterator(), false)
                .toList();
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
