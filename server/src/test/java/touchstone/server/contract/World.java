package touchstone.server.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/**
 * A small installation with somebody in every role: project {@code alpha} with two blind seats and a review, items k1 to k3,
 * and project {@code beta} of strangers. Ann holds k1, Abe holds k1's second seat and has handed in, Abe also holds k2. Abe asked
 * about k1, and the lead's answer stands in the edge-case log; an hour of a meeting that Abe declared waits for a decision.
 */
final class World {

    private static final String FILE = """
            project: %s
            item: { key: $.id }
            inputs:
              response: { kind: text, from: $.response }
            rubric:
              version: 1
              guidelines: |
                # Guidelines
                Judge the response.
              questions:
                relevance: { kind: choice, options: [relevant, partial, irrelevant], required: true }
            workflow:
              - { stage: label, seats: 2, blind: true }
              - { stage: adjudicate, seats: 1, when: always }
            """;

    /** Who is what in alpha. */
    static final Map<String, String> ROLES = Map.of(
            "ann", "annotator",
            "abe", "annotator",
            "rev", "reviewer",
            "lea", "lead",
            "man", "manager",
            "obs", "observer",
            "pow", "owner",
            "dis", "annotator");

    private final JdbcClient sql;
    private final UUID project;

    private World(JdbcClient sql, UUID project) {
        this.sql = sql;
        this.project = project;
    }

    /** Makes everything. */
    static World make(TestServer server) {
        JdbcClient sql = server.sql();
        List.of("ann", "abe", "rev", "lea", "man", "obs", "pow", "dis", "str").forEach(name -> person(sql, name));
        apply(server.asOwner(), "alpha");
        apply(server.asOwner(), "beta");
        World world = new World(sql, projectId(sql, "alpha"));
        ROLES.forEach((name, role) -> world.member("alpha", name, role));
        world.member("beta", "str", "annotator");
        sql.sql("UPDATE person SET disabled_at = now() WHERE name = 'dis'").update();
        for (int i = 1; i <= 3; i++) {
            world.item("k" + i, i);
        }
        world.assignment("k1", "ann", 1, "active");
        world.assignment("k1", "abe", 2, "submitted");
        world.assignment("k2", "abe", 1, "active");
        world.question("question of abe");
        world.precedent();
        world.hours();
        world.test();
        world.attempt("abe");
        world.attempt("ann");
        return world;
    }

    /** The token of the person: with all rights they have. */
    static String token(String name) {
        return "tsp_token-of-" + name;
    }

    /** An id that is the same in every world. */
    static UUID id(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    /** What to send to apply a new title to alpha. */
    static String changedFile() {
        return new JsonMapper()
                .writeValueAsString(Map.of(
                        "file", FILE.formatted("alpha") + "title: Changed\n", "files", Map.of(), "dry_run", false));
    }

    /** Adds a token of the person with these scopes. */
    void token(String token, String name, String scopes, String lasts) {
        token(sql, token, name, scopes, lasts);
    }

    /** Changes the world by hand. */
    void change(String statement) {
        sql.sql(statement).update();
    }

    private static void apply(TestHttp owner, String slug) {
        Reply reply = owner.post(
                "/api/v1/projects/apply", Map.of("file", FILE.formatted(slug), "files", Map.of(), "dry_run", false));
        if (reply.status() >= 300) {
            throw new IllegalStateException(reply.body());
        }
    }

    private static void person(JdbcClient sql, String name) {
        sql.sql("INSERT INTO person (id, name, display_name) VALUES (:id, :name, :name)")
                .param("id", id(name))
                .param("name", name)
                .update();
        token(sql, token(name), name, "all", "365 days");
    }

    private static void token(JdbcClient sql, String token, String name, String scopes, String lasts) {
        sql.sql("""
                        INSERT INTO access_token (id, person, title, token_hash, scopes, expires_at)
                        VALUES (:id, :person, 'test', sha256(convert_to(:token, 'UTF8')), string_to_array(:scopes, ','),
                                now() + :lasts::interval)
                        """)
                .param("id", id("token " + token))
                .param("person", id(name))
                .param("token", token)
                .param("scopes", scopes)
                .param("lasts", lasts)
                .update();
    }

    private void member(String slug, String name, String role) {
        sql.sql("INSERT INTO membership (project, person, role) VALUES (:project, :person, :role)")
                .param("project", projectId(sql, slug))
                .param("person", id(name))
                .param("role", role)
                .update();
    }

    private void item(String key, int ordinal) {
        sql.sql("""
                        INSERT INTO item (id, project, ordinal, key, data, content_hash, imported_by)
                        VALUES (:id, :project, :ordinal, :key, '{"id":"x","response":"text"}', '\\x00', :by)
                        """)
                .param("id", id(key))
                .param("project", project)
                .param("ordinal", ordinal)
                .param("key", key)
                .param("by", id("man"))
                .update();
        sql.sql("INSERT INTO progress (item, project, seats) VALUES (:item, :project, 2)")
                .param("item", id(key))
                .param("project", project)
                .update();
        for (int seat = 1; seat <= 2; seat++) {
            sql.sql("""
                            INSERT INTO slot (project, item, stage, seat, position)
                            VALUES (:project, :item, 0, :seat, (1000000::bigint << 40) | :ordinal)
                            """)
                    .param("project", project)
                    .param("item", id(key))
                    .param("seat", seat)
                    .param("ordinal", ordinal)
                    .update();
        }
    }

    private void assignment(String key, String name, int seat, String state) {
        sql.sql("""
                        INSERT INTO assignment (id, project, slot, item, stage, person, state, rubric_version, lease_until)
                        VALUES (:id, :project, (SELECT id FROM slot WHERE item = :item AND seat = :seat), :item, 0, :person, :state, 1, now() + interval '1 day')
                        """)
                .param("id", id(key + " of " + name))
                .param("project", project)
                .param("seat", seat)
                .param("item", id(key))
                .param("person", id(name))
                .param("state", state)
                .update();
        sql.sql("UPDATE slot SET state = CASE :state WHEN 'active' THEN 'claimed' ELSE 'submitted' END"
                        + " WHERE item = :item AND seat = :seat")
                .param("state", state)
                .param("item", id(key))
                .param("seat", seat)
                .update();
        sql.sql(
                        "UPDATE progress SET state = 'in_work', filled = filled + CASE :state WHEN 'submitted' THEN 1 ELSE 0 END"
                                + " WHERE item = :item")
                .param("state", state)
                .param("item", id(key))
                .update();
        if (state.equals("submitted")) {
            annotation(key, name);
        }
    }

    private void annotation(String key, String name) {
        sql.sql("""
                        INSERT INTO annotation (id, project, item, stage, assignment, person, revision, rubric_version,
                                                answers, content_hash)
                        VALUES (:id, :project, :item, 0, :assignment, :person, 1, 1,
                                '{"relevance":{"kind":"choice","options":["partial"]}}', '\\x00')
                        """)
                .param("id", id("annotation " + key + name))
                .param("project", project)
                .param("item", id(key))
                .param("assignment", id(key + " of " + name))
                .param("person", id(name))
                .update();
    }

    /** Abe asks about k1. */
    void question(String name) {
        sql.sql("""
                        INSERT INTO clarification (id, project, kind, item, item_key, assignment, question, blocking,
                                                   rubric_version, asked_by)
                        VALUES (:id, :project, 'unclear', :item, 'k1', :assignment, 'Is it partial?', false, 1, :abe)
                        """)
                .param("id", id(name))
                .param("project", project)
                .param("item", id("k1"))
                .param("assignment", id("k1 of abe"))
                .param("abe", id("abe"))
                .update();
    }

    private void precedent() {
        sql.sql("""
                        INSERT INTO precedent (id, project, clarification, item, item_key, decision, proposed_label, rubric,
                                               rubric_version, decided_by)
                        VALUES (:id, :project, :question, :item, 'k1', 'Half an answer is one.', 'partial', 'kept', 1, :lead)
                        """)
                .param("id", id("precedent of abe"))
                .param("project", project)
                .param("question", id("question of abe"))
                .param("item", id("k1"))
                .param("lead", id("lea"))
                .update();
    }

    private void hours() {
        sql.sql("""
                        INSERT INTO hours_entry (id, root, project, person, day, minutes, kind, note)
                        VALUES (:id, :id, :project, :abe, '2026-06-01', 60, 'meeting', 'about k1')
                        """)
                .param("id", id("hours of abe"))
                .param("project", project)
                .param("abe", id("abe"))
                .update();
    }

    /** An open test that grants a skill, with one item, whose answers are revealed after grading. */
    private void test() {
        sql.sql("""
                        INSERT INTO qualification (id, project, title, skill, level, pass_score, minutes, attempts, retry_hours,
                                                   reveal, rubric_version, state, created_by, created_at)
                        VALUES (:id, :project, 'Test', 'qa', 1, 0.8, 60, 2, 1, true, 1, 'open', :lead, '2030-01-01')
                        """)
                .param("id", id("test"))
                .param("project", project)
                .param("lead", id("lea"))
                .update();
        sql.sql("""
                        INSERT INTO qualification_item (id, qualification, position, key, data, answers, explanation)
                        VALUES (:id, :test, 1, 't1', '{"id":"t1","response":"text"}',
                                '{"relevance":{"kind":"choice","options":["partial"]}}', 'half')
                        """).param("id", id("t1")).param("test", id("test")).update();
    }

    private void attempt(String name) {
        sql.sql("""
                        INSERT INTO qualification_attempt (id, qualification, person, number, begun_at, deadline)
                        VALUES (:id, :test, :person, 1, '2030-01-01', '2999-01-01')
                        """)
                .param("id", id("attempt of " + name))
                .param("test", id("test"))
                .param("person", id(name))
                .update();
    }

    private static UUID projectId(JdbcClient sql, String slug) {
        return sql.sql("SELECT id FROM project WHERE slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .single();
    }
}
