package touchstone.server.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import touchstone.server.contract.EventReader;
import touchstone.server.platform.Events;
import touchstone.server.testing.TestDatabase;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestServer;

/** Hints reach people on whichever node they read, and a stream ends with the right to read it. Two nodes, one database. */
@Timeout(120)
class EventsTest {
    private static final String PROJECT = """
            project: events
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: 1
              guidelines: "# Rules {#rules}\\n\\nChoose.\\n"
              questions:
                tone: { kind: choice, options: [good, bad], required: true }
            workflow:
              - { stage: label, seats: 2, blind: true }
            """;

    private static final String PASSWORD = "a long enough password for events";
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestServer HERE = TestServer.on(DATABASE, Map.of());
    private static final TestServer THERE = TestServer.on(DATABASE, Map.of());

    @BeforeAll
    static void makeProject() {
        assertThat(HERE.asOwner()
                        .post("/api/v1/projects/apply", Map.of("file", PROJECT, "files", Map.of(), "dry_run", false))
                        .status())
                .isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        HERE.close();
        THERE.close();
        DATABASE.close();
    }

    @Test
    void whatHappensOnOneNodeIsToldToReadersOnTheOther() throws Exception {
        Person ann = person("ann");
        bothListen();
        alive(THERE, "Authorization", "Bearer " + ann.token(), ann).close();
    }

    /**
     * An open stream that has just told its reader what happened on the first node. It may be closed once before: what was
     * said about the person's rights a moment ago still travels, and whoever is cut off opens the stream again.
     */
    private static EventReader alive(TestServer node, String header, String value, Person person) throws Exception {
        UUID project = HERE.sql()
                .sql("SELECT id FROM project WHERE slug = 'events'")
                .query((row, number) -> UUID.fromString(String.valueOf(row.getString(1))))
                .single();
        while (true) {
            EventReader reader = EventReader.open(node.port(), header, value);
            HERE.bean(Events.class).tellPerson(person.id(), Events.What.WORK, project);
            String heard = reader.firstEvent();
            if (!heard.isEmpty()) {
                assertThat(heard).isEqualTo("{\"what\":\"work\",\"project\":\"events\"}");
                return reader;
            }
            reader.close();
        }
    }

    /** A node hears the others as soon as its own connection listens, some moments after its start. */
    private static void bothListen() {
        long nodes = 0;
        while (nodes < 2) {
            nodes = HERE.sql()
                    .sql(
                            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'")
                    .query(Long.class)
                    .single();
        }
    }

    @Test
    void aStreamEndsWhenItsSessionSignsOut() throws Exception {
        bothListen();
        Person sue = person("sue");
        for (TestServer node : new TestServer[] {HERE, THERE}) {
            TestHttp browser = HERE.http();
            assertThat(browser.signIn("sue", PASSWORD).status()).isEqualTo(200);
            String cookie = "touchstone=" + browser.cookie("touchstone").orElseThrow();
            try (EventReader reader = alive(node, "Cookie", cookie, sue)) {
                assertThat(browser.delete("/api/v1/session").status()).isLessThan(300);
                assertThat(reader.firstEvent()).as("the stream has ended").isEmpty();
            }
        }
    }

    @Test
    void aStreamEndsWhenItsTokenIsTakenAwayOrItsPersonDisabled() throws Exception {
        Person tom = person("tom");
        TestHttp browser = HERE.http();
        browser.signIn("tom", PASSWORD);
        try (EventReader reader = alive(HERE, "Authorization", "Bearer " + tom.token(), tom)) {
            String id = browser.get("/api/v1/tokens").json().at("/tokens/0/id").asString();
            assertThat(browser.delete("/api/v1/tokens/" + id).status()).isLessThan(300);
            assertThat(reader.firstEvent()).isEmpty();
        }
        Person dan = person("dan");
        try (EventReader reader = alive(THERE, "Authorization", "Bearer " + dan.token(), dan)) {
            assertThat(HERE.asOwner()
                            .patch("/api/v1/people/" + dan.id(), "{\"disabled\":true}")
                            .status())
                    .isLessThan(300);
            assertThat(reader.firstEvent()).isEmpty();
        }
    }

    private record Person(UUID id, String token) {}

    private static Person person(String name) {
        TestHttp.Reply made = HERE.asOwner()
                .post(
                        "/api/v1/people",
                        Map.of("name", name, "password", PASSWORD, "project", "events", "role", "annotator"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return new Person(
                UUID.fromString(made.json().path("id").asString()),
                made.json().path("token").asString());
    }
}
