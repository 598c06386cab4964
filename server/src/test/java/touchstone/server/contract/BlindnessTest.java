package touchstone.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import touchstone.server.contract.FixedWorld.Chance;
import touchstone.server.platform.Events;
import touchstone.server.testing.TestDatabase;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/**
 * P4, blindness: what a labeller sees does not depend on what the other labeller of the item did. Two servers whose worlds
 * differ only in Abe's secret answer Ann with the same bytes, at every address there is; new addresses take part by themselves.
 */
class BlindnessTest {

    private static final String SEAT = "(SELECT id FROM slot WHERE seat = 2 AND item = '" + World.id("k1") + "')";
    private static final String ASSIGNMENT = "'" + World.id("k1 of abe") + "'";
    private static final String ITEM = "'" + World.id("k1") + "'";

    /** What Abe may have done instead of answering "partial": each as the rows it leaves. */
    private static final Map<String, List<String>> SECRETS = new LinkedHashMap<>(Map.of(
            "one more question about the item, talked about",
                    List.of(
                            "INSERT INTO clarification (id, project, kind, item, item_key, assignment, question, blocking,"
                                    + " rubric_version, asked_by) SELECT '" + World.id("second question of abe")
                                    + "', project, 'unclear', item, 'k1', id, 'secret', true, 1, person FROM assignment"
                                    + " WHERE id = " + ASSIGNMENT,
                            "INSERT INTO clarification_message (id, clarification, person, text) VALUES (gen_random_uuid(), '"
                                    + World.id("second question of abe") + "', '" + World.id("lea") + "', 'secret')"),
            "another question and another label behind the same decision",
                    List.of(
                            "ALTER TABLE clarification DISABLE TRIGGER clarification_append_only",
                            "UPDATE clarification SET question = 'secret', blocking = true, asked_by = '"
                                    + World.id("rev") + "', item = NULL, item_key = NULL, assignment = NULL",
                            "ALTER TABLE precedent DISABLE TRIGGER precedent_append_only",
                            "UPDATE precedent SET proposed_label = 'irrelevant', item_key = 'k1', decided_by = '"
                                    + World.id("man") + "'"),
            "another answer",
                    List.of(
                            "ALTER TABLE annotation DISABLE TRIGGER annotation_append_only",
                            "UPDATE annotation SET answers = '{\"relevance\":{\"kind\":\"choice\",\"options\":[\"irrelevant\"]}}'"
                                    + " WHERE assignment = " + ASSIGNMENT),
            "a note and doubt",
                    List.of(
                            "ALTER TABLE annotation DISABLE TRIGGER annotation_append_only",
                            "UPDATE annotation SET notes = '[{\"text\":\"secret\",\"clauses\":[]}]', best_effort = true,"
                                    + " marks = '{\"relevance\":{\"ambiguous\":\"secret\"}}' WHERE assignment = "
                                    + ASSIGNMENT),
            "nothing handed in yet, only a draft",
                    List.of(
                            "ALTER TABLE annotation DISABLE TRIGGER annotation_append_only",
                            "DELETE FROM annotation WHERE assignment = " + ASSIGNMENT,
                            "UPDATE assignment SET state = 'active', draft_revision = 3, draft ="
                                    + " '{\"answers\":{\"relevance\":{\"kind\":\"choice\",\"options\":[\"irrelevant\"]}}}'"
                                    + " WHERE id = " + ASSIGNMENT,
                            "UPDATE slot SET state = 'claimed' WHERE id = " + SEAT,
                            "UPDATE progress SET filled = 0 WHERE item = " + ITEM),
            "more hours declared, and a profile",
                    List.of(
                            "INSERT INTO hours_entry (id, root, project, person, day, minutes, kind, note) SELECT '"
                                    + World.id("more hours") + "', '" + World.id("more hours")
                                    + "', project, person, day, 30, 'other', 'secret' FROM hours_entry",
                            "INSERT INTO profile (id, person, experience, fields) VALUES (gen_random_uuid(), '"
                                    + World.id("abe") + "', 'secret', '{secret}')"),
            "a flag",
                    List.of(
                            "INSERT INTO hold (id, project, item, assignment, kind, blocking, reason, raised_by)"
                                    + " SELECT gen_random_uuid(), project, item, id, 'flag', false, 'secret', person"
                                    + " FROM assignment WHERE id = " + ASSIGNMENT,
                            "UPDATE progress SET flags = 1 WHERE item = " + ITEM),
            "an answer taken back",
                    List.of(
                            "UPDATE assignment SET state = 'active', ended_at = NULL, draft_revision = draft_revision + 1"
                                    + " WHERE id = " + ASSIGNMENT,
                            "UPDATE slot SET state = 'claimed' WHERE id = " + SEAT,
                            "UPDATE progress SET filled = 0 WHERE item = " + ITEM),
            "an answer that a manager withdrew",
                    List.of(
                            "UPDATE assignment SET state = 'withdrawn', ended_at = now() WHERE id = " + ASSIGNMENT,
                            "UPDATE slot SET state = 'open', lane = 0 WHERE id = " + SEAT,
                            "UPDATE progress SET filled = 0 WHERE item = " + ITEM),
            "a skip",
                    List.of(
                            "ALTER TABLE annotation DISABLE TRIGGER annotation_append_only",
                            "DELETE FROM annotation WHERE assignment = " + ASSIGNMENT,
                            "UPDATE assignment SET state = 'skipped', ended_at = now() WHERE id = " + ASSIGNMENT,
                            "INSERT INTO decline (item, person, reason) SELECT item, person, 'language' FROM assignment"
                                    + " WHERE id = " + ASSIGNMENT,
                            "UPDATE slot SET state = 'open', lane = 0 WHERE id = " + SEAT,
                            "UPDATE progress SET filled = 0 WHERE item = " + ITEM)));

    static {
        SECRETS.put(
                "another right answer in the test that Ann takes, and what Abe scored in it",
                List.of(
                        "ALTER TABLE qualification_item DISABLE TRIGGER qualification_item_fixed",
                        "UPDATE qualification_item SET key = 'secret', explanation = 'secret',"
                                + " answers = '{\"relevance\":{\"kind\":\"choice\",\"options\":[\"relevant\"]}}'",
                        "INSERT INTO qualification_outcome (attempt, finished_at, by_deadline, score, passed, items, skill)"
                                + " VALUES ('" + World.id("attempt of abe")
                                + "', '2030-01-02', false, 1, true, '[]', 'kept')"));
    }

    private static final List<Side> SIDES = new ArrayList<>();

    /** One world with its server. */
    private record Side(TestDatabase database, TestServer server) {

        static Side open() {
            TestDatabase database = TestDatabase.fresh();
            StoppedDatabase.stop(database);
            TestServer server = TestServer.on(database, Map.of(), FixedWorld.class);
            server.bean(Chance.class).startAt(1_000);
            World.make(server);
            return new Side(database, server);
        }
    }

    @BeforeAll
    static void makeTwoWorlds() {
        SIDES.add(Side.open());
        SIDES.add(Side.open());
    }

    @AfterAll
    static void closeBoth() {
        SIDES.forEach(side -> {
            side.server().close();
            side.database().close();
        });
    }

    @Test
    void p4NothingAnAnnotatorReadsDependsOnWhatTheOtherDid() {
        Map<String, String> plain = look(SIDES.get(0));
        assertThat(look(SIDES.get(1))).as("the two worlds before they differ").isEqualTo(plain);
        SECRETS.forEach((secret, statements) -> {
            Side other = Side.open();
            try {
                change(other, statements);
                Map<String, String> seen = look(other);
                plain.forEach((what, answer) -> assertThat(seen.get(what))
                        .as("%s, when Abe did: %s", what, secret)
                        .isEqualTo(answer));
            } finally {
                other.server().close();
                other.database().close();
            }
        });
    }

    @Test
    void p4TheStreamOfAnAnnotatorIsSilentAboutTheOther() throws IOException, InterruptedException {
        TestServer server = SIDES.get(0).server();
        try (EventReader reader = EventReader.open(server.port(), World.token("ann"))) {
            Events events = server.bean(Events.class);
            UUID project = server.sql()
                    .sql("SELECT id FROM project WHERE slug = 'alpha'")
                    .query(UUID.class)
                    .single();
            events.tellPerson(World.id("abe"), Events.What.WORK, project);
            events.tellProject(project, Events.What.TRACKER, Events.Audience.TRACKER);
            events.tellPerson(World.id("abe"), Events.What.CLARIFICATION, project);
            events.tellProject(project, Events.What.CLARIFICATION, Events.Audience.RUBRIC);
            events.tellPerson(World.id("abe"), Events.What.HOURS, project);
            events.tellProject(project, Events.What.HOURS, Events.Audience.HOURS);
            events.tellPerson(World.id("ann"), Events.What.WORK, project);
            assertThat(reader.firstEvent()).isEqualTo("{\"what\":\"work\",\"project\":\"alpha\"}");
        }
    }

    /** Everything Ann can read, and her way through the work, as text by address. */
    private static Map<String, String> look(Side side) {
        TestServer server = side.server();
        TestHttp ann = server.as(World.token("ann"));
        Operations operations = new Operations(server.bean(RequestMappingHandlerMapping.class));
        Samples samples = new Samples(operations.document());
        Map<String, String> seen = new TreeMap<>();
        server.bean(Chance.class).startAt(1_000_000);
        for (String operation : operations.all()) {
            if (operation.startsWith("GET ") && !operation.endsWith("/events")) {
                for (String address : Addresses.of(operation.substring("GET ".length()))) {
                    keep(seen, operation + " " + address, ann.get(address));
                }
            }
        }
        for (String operation : operations.all()) {
            if (operation.matches("POST .*/(claim|draft|heartbeat|flag|submit)|PUT .*/draft")) {
                String method = operation.substring(0, operation.indexOf(' '));
                String path = operation.substring(operation.indexOf(' ') + 1);
                String body = samples.body(method, path);
                String given = path.endsWith("/submit") || path.endsWith("/draft")
                        ? "{\"answers\":{\"relevance\":{\"kind\":\"choice\",\"options\":[\"partial\"]}}}"
                        : body.isEmpty() ? "{}" : body;
                TestHttp who = server.as(World.token("ann")).with("If-Match", "\"0\"");
                keep(seen, operation, who.send(method, Addresses.of(path).getFirst(), given));
            }
        }
        for (String operation : operations.all()) {
            if (operation.matches("POST .*/(clarifications|precedents|qualifications)(/.*)?|PUT .*/attempts/.*")) {
                String method = operation.substring(0, operation.indexOf(' '));
                String path = operation.substring(operation.indexOf(' ') + 1);
                TestHttp who = server.as(World.token("ann")).with("If-Match", "\"0\"");
                for (String address : Addresses.of(path)) {
                    keep(seen, operation + " " + address, who.send(method, address, samples.body(method, path)));
                }
            }
        }
        return seen;
    }

    private static void keep(Map<String, String> seen, String what, Reply reply) {
        Map<String, String> headers = new TreeMap<>(reply.headers());
        headers.remove("date");
        headers.remove(":status");
        assertThat(reply.status()).as("%s: %s", what, reply.body()).isNotEqualTo(500);
        seen.put(what, reply.status() + " " + headers + "\n" + reply.body());
    }

    private static void change(Side side, List<String> statements) {
        JdbcClient owner = JdbcClient.create(side.database().owner());
        statements.forEach(statement -> owner.sql(statement).update());
    }
}
