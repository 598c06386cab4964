package touchstone.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import touchstone.server.platform.database.Database;
import touchstone.server.testing.TestDatabase;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/**
 * On a database that ends statements after two seconds and takes longer than that for everything here: what is large on purpose
 * goes through, what a person waits for is refused, and a job stops in the middle of a statement.
 */
class LongWorkTest {
    private static final String PROJECT = """
            project: %s
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: 1
              guidelines: "# Rules {#rules}\\n\\nChoose.\\n"
              questions:
                tone: { kind: choice, options: [good, bad], required: true }
            predictions: { from: $.labels, model: $.model }
            workflow:
              - { stage: label, seats: %d }
            """;
    private static final long PATIENCE_NS = 60_000_000_000L;
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestServer SERVER = TestServer.on(DATABASE, impatient());
    private static final JdbcClient OWNER = JdbcClient.create(DATABASE.owner());

    private static Map<String, Object> impatient() {
        String url = DATABASE.environment().getOrDefault(Database.URL_VARIABLE, "");
        String limits = "options=-c%20statement_timeout%3D2000%20-c%20lock_timeout%3D200";
        return new HashMap<>(Map.of(Database.URL_VARIABLE, url + (url.contains("?") ? "&" : "?") + limits));
    }

    @BeforeAll
    static void slowDown() {
        apply("long", 1);
        apply("waiting", 1);
        assertThat(imported("long", "a", "b", "c").path("state").asString()).isEqualTo("done");
        OWNER.sql("""
                INSERT INTO verdict (item, revision, project, answers, sources, rubric_version)
                SELECT id, 1, project, '{}', '{}', 1 FROM item
                """).update();
        OWNER.sql("""
                CREATE FUNCTION take_long() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(2.5); RETURN NULL; END'
                """).update();
        for (String table : new String[] {"slot", "prediction", "release_item"}) {
            OWNER.sql("CREATE TRIGGER slow AFTER INSERT OR UPDATE ON " + table
                            + " FOR EACH STATEMENT EXECUTE FUNCTION take_long()")
                    .update();
        }
        OWNER.sql("ALTER TABLE verdict RENAME TO quick_verdict").update();
        verdictsTake("2.5");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        DATABASE.close();
    }

    @Test
    void whatAPersonWaitsForIsLimited() {
        Reply refused = SERVER.asOwner().get("/api/v1/projects/long/progress");
        assertThat(refused.status()).as(refused.body()).isEqualTo(503);
        assertThat(refused.code()).isEqualTo("busy");
    }

    @Test
    void whatIsLargeOnPurposeTakesItsTime() {
        Reply exported = SERVER.asOwner().get("/api/v1/projects/long/export?format=jsonl");
        assertThat(exported.status()).as(exported.body()).isEqualTo(200);
        assertThat(exported.body().lines()).hasSize(3);

        JsonNode release = ended(SERVER.asOwner().post("/api/v1/projects/long/releases", Map.of("title", "first")));
        assertThat(release.at("/outcome/items").asInt()).as(release.toString()).isEqualTo(3);

        JsonNode rows = imported("long", "d");
        assertThat(rows.at("/outcome/accepted").asInt()).as(rows.toString()).isEqualTo(1);

        JsonNode predictions = ended(SERVER.asOwner()
                .with("Content-Type", "application/jsonl")
                .post(
                        "/api/v1/projects/long/predictions-imports?format=jsonl",
                        BodyPublishers.ofString("{\"id\":\"a\",\"labels\":{\"tone\":\"good\"},\"model\":\"m2\"}\n")));
        assertThat(predictions.at("/outcome/accepted").asInt())
                .as(predictions.toString())
                .isEqualTo(1);

        Reply bulk = SERVER.asOwner()
                .post(
                        "/api/v1/projects/long/bulk",
                        Map.of("action", "priority", "filter", "", "expect", 4, "value", 7));
        assertThat(bulk.json().path("changed").asInt()).as(bulk.body()).isEqualTo(4);

        apply("long", 2);
    }

    @Test
    void anImportWaitsForTheOneBeforeItAsLongAsThatTakes() {
        DataSource other = DATABASE.app();
        JdbcClient held = JdbcClient.create(other);
        Reply second = new TransactionTemplate(new DataSourceTransactionManager(other)).execute(status -> {
            held.sql("SELECT pg_advisory_xact_lock(hashtextextended('import ' || id, 0))::text FROM project"
                            + " WHERE slug = 'waiting'")
                    .query()
                    .listOfRows();
            Reply started = send("waiting", "a");
            until(() -> seen("wait_event = 'advisory' AND now() - query_start > interval '400 ms'"));
            return started;
        });
        assertThat(ended(Objects.requireNonNull(second)).path("state").asString())
                .isEqualTo("done");
    }

    @Test
    void aJobStopsInTheMiddleOfAStatement() {
        verdictsTake("600");
        Reply release = SERVER.asOwner().post("/api/v1/projects/long/releases", Map.of("title", "never"));
        until(() -> seen("wait_event = 'PgSleep'"));
        SERVER.asOwner().post("/api/v1/jobs/" + release.json().path("id").asString() + "/cancel", "{}");
        assertThat(ended(release).path("state").asString()).isEqualTo("cancelled");
        assertThat(seen("wait_event = 'PgSleep'")).isFalse();
        verdictsTake("2.5");
    }

    /** Reading verdicts takes so many seconds. */
    private static void verdictsTake(String seconds) {
        OWNER.sql("CREATE OR REPLACE VIEW verdict AS SELECT v.* FROM quick_verdict v, pg_sleep(" + seconds + ")")
                .update();
    }

    private static boolean seen(String what) {
        return SERVER.sql()
                .sql(
                        "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND state = 'active'"
                                + " AND " + what + ")")
                .query(Boolean.class)
                .single();
    }

    private static void apply(String slug, int seats) {
        Reply applied = SERVER.asOwner()
                .post(
                        "/api/v1/projects/apply",
                        Map.of("file", PROJECT.formatted(slug, seats), "files", Map.of(), "dry_run", false));
        assertThat(applied.status()).as(applied.body()).isIn(200, 201);
    }

    private static JsonNode imported(String slug, String... keys) {
        return ended(send(slug, keys));
    }

    private static Reply send(String slug, String... keys) {
        StringBuilder rows = new StringBuilder();
        for (String key : keys) {
            rows.append(
                    "{\"id\":\"%s\",\"text\":\"one\",\"labels\":{\"tone\":\"good\"},\"model\":\"m\"}\n".formatted(key));
        }
        return SERVER.asOwner()
                .with("Content-Type", "application/jsonl")
                .post("/api/v1/projects/" + slug + "/imports?format=jsonl", BodyPublishers.ofString(rows.toString()));
    }

    private static JsonNode ended(Reply started) {
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        String address = "/api/v1/jobs/" + started.json().path("id").asString();
        until(() -> !SERVER.asOwner().get(address).json().path("ended_at").isNull());
        return SERVER.asOwner().get(address).json();
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
