package touchstone.server.exchange.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import touchstone.server.platform.Storage;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/**
 * Promise 10 for data: a broken file gets a code, the place and what to do, in our own words; the sound rows beside it come
 * in whole, of the others nothing does.
 */
class BrokenDataFilesTest {
    private static final String PROJECT = """
            project: %s
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

    private static final TestServer SERVER = TestServer.start();
    private static final AtomicInteger PROJECTS = new AtomicInteger();
    private static final long PATIENCE_NS = 120_000_000_000L;

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    static List<BrokenFile> files() {
        return BrokenFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsBrokenIsNamedAndNothingOfItComesIn(BrokenFile file) {
        String project = project();
        String before = rows(project);
        JsonNode tried = send(project, file.query() + "&dry_run=true", BodyPublishers.ofInputStream(file.bytes()));
        check(tried, file);
        assertThat(rows(project)).as("a dry run writes nothing").isEqualTo(before);

        JsonNode job = send(project, file.query(), BodyPublishers.ofInputStream(file.bytes()));
        check(job, file);
        assertThat(keys(project)).containsExactlyElementsOf(file.taken());
        int items = file.taken().size();
        assertThat(rows(project)).isEqualTo(rows(items, items, 2 * items));
    }

    private static void check(JsonNode job, BrokenFile file) {
        assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("done");
        JsonNode outcome = job.path("outcome");
        List<String> named = outcome.path("problems")
                .valueStream()
                .map(one -> one.path("line").asInt() + ":" + one.path("code").asString() + ":"
                        + one.path("field").asString())
                .toList();
        assertThat(named).containsExactlyElementsOf(file.problems());
        assertThat(outcome.path("accepted").asInt()).isEqualTo(file.taken().size());
        assertThat(outcome.path("problems").valueStream())
                .allSatisfy(one -> assertThat(one.path("message").asString())
                        .endsWith(".")
                        .doesNotContainPattern("tools\\.|java\\.|Exception|Token|Feature|`|code [0-9]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"upload-unpacks-too-large bomb", "upload-damaged cut", "upload-not-rows twice"})
    void aBadlyPackedFileFailsTheImportAndNothingComesIn(String example) throws IOException {
        String code = example.substring(0, example.indexOf(' '));
        String project = project();
        String before = rows(project);
        String how = example.substring(example.indexOf(' ') + 1);
        for (String query : List.of("format=jsonl", "format=csv", "format=json", "format=jsonl&dry_run=true")) {
            JsonNode job = send(project, query, BodyPublishers.ofByteArray(packed(how, query)));
            assertThat(job.path("state").asString()).as(job.toString()).isEqualTo("failed");
            assertThat(job.at("/outcome/code").asString()).as(query).isEqualTo(code);
            assertThat(job.at("/outcome/next").asString()).isNotEmpty();
            assertThat(rows(project)).isEqualTo(before);
        }
    }

    private static byte[] packed(String how, String query) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            if (how.equals("twice")) {
                gzip.write(packed("whole", query));
            } else {
                gzip.write((query.contains("csv") ? "id,text\n" : "").getBytes(UTF_8));
                String text = "x".repeat(how.equals("bomb") ? 1 << 20 : 20);
                for (int row = 0; row < (how.equals("bomb") ? 64 : 5_000); row++)
                    gzip.write(row(query, row, text).getBytes(UTF_8));
            }
        }
        byte[] whole = bytes.toByteArray();
        return how.equals("cut") ? Arrays.copyOf(whole, whole.length / 2) : whole;
    }

    private static String row(String query, int row, String text) {
        if (query.equals("format=csv")) return row + "," + text + "\n";
        String object = "{\"id\":\"" + row + "\",\"text\":\"" + text + "\"}";
        return query.equals("format=json") ? (row == 0 ? "[" : ",") + object + "\n" : object + "\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "504B030414000600 application/octet-stream upload-not-rows 415",
                "255044462D312E37 application/jsonl upload-not-rows 415",
                "7B226964223A2261 application/x-www-form-urlencoded upload-as-fields 415",
                "7B226964223A2261 multipart/form-data;boundary=x upload-missing 400",
            })
    void aFileThatCannotHoldRowsIsRefusedAtOnce(String example) {
        String[] words = example.split(" ");
        String project = project();
        Reply reply = SERVER.asOwner()
                .with("Content-Type", words[1])
                .post(
                        "/api/v1/projects/" + project + "/imports?format=jsonl",
                        BodyPublishers.ofByteArray(
                                words[1].startsWith("multipart")
                                        ? "--x--\r\n".getBytes(UTF_8)
                                        : HexFormat.of().parseHex(words[0])));
        assertThat(reply.code()).as(reply.body()).isEqualTo(words[2]);
        assertThat(reply.status()).isEqualTo(Integer.parseInt(words[3]));
        assertThat(reply.json().path("next").asString()).isNotEmpty();
        assertThat(SERVER.asOwner()
                        .get("/api/v1/projects/" + project + "/jobs")
                        .json()
                        .path("jobs"))
                .isEmpty();
    }

    @Test
    void scriptsAndFormulasGoThroughAsTextAndOnlyTheSpreadsheetIsDisarmed() {
        String project = project();
        String table =
                "id,text\n=1+1,\"<script>alert(1)</script>\"\n@b,\"=HYPERLINK(\"\"http://x\"\")\"\n-1.5,\uFF1Dcmd\n";
        JsonNode job = send(project, "format=csv", BodyPublishers.ofString("\uFEFF" + table));
        assertThat(job.at("/outcome/accepted").asInt()).as(job.toString()).isEqualTo(3);
        String address = "/api/v1/projects/" + project + "/export?format=csv";
        String exact = SERVER.asOwner().get(address + "&csv_for=data").body();
        assertThat(exact)
                .contains("=HYPERLINK")
                .contains("<script>alert(1)</script>")
                .doesNotContain("'=");
        String safe = SERVER.asOwner().get(address + "&csv_for=spreadsheet").body();
        assertThat(safe)
                .contains("'=1+1")
                .contains("'@b")
                .contains("'\uFF1Dcmd")
                .contains("-1.5")
                .doesNotContain("'-1.5");
        String tracker = SERVER.asOwner()
                .get("/api/v1/projects/" + project + "/items.csv?csv_for=spreadsheet")
                .body();
        assertThat(tracker).contains("'=1+1").contains("'@b").doesNotContain("'-1.5");
    }

    @Test
    void noUploadOutlivesItsImport() throws IOException {
        String project = project();
        send(project, "format=jsonl", BodyPublishers.ofString(BrokenFile.row("a")));
        send(project, "format=jsonl", BodyPublishers.ofByteArray(packed("cut", "format=jsonl")));
        String waiting = "INSERT INTO upload (id, at) VALUES (gen_random_uuid(), now() - interval '%s')";
        SERVER.sql().sql(waiting.formatted("2 days")).update();
        SERVER.sql().sql(waiting.formatted("1 hour")).update();
        Storage storage = SERVER.bean(Storage.class);
        List<UUID> before = SERVER.sql()
                .sql("SELECT id FROM upload")
                .query((row, number) -> UUID.fromString(String.valueOf(row.getString(1))))
                .list();
        assertThat(before).anyMatch(storage::exists);
        SERVER.bean(UploadSweeper.class).sweep();
        assertThat(before).noneMatch(storage::exists);
        assertThat(SERVER.sql()
                        .sql("SELECT count(*) FROM upload")
                        .query(Long.class)
                        .single())
                .as("the one that may still become an import")
                .isEqualTo(1);
        SERVER.sql().sql("DELETE FROM upload").update();
    }

    private static String project() {
        String slug = "broken-" + PROJECTS.incrementAndGet();
        Reply made = SERVER.asOwner()
                .post(
                        "/api/v1/projects/apply",
                        Map.of("file", PROJECT.formatted(slug), "files", Map.of(), "dry_run", false));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return slug;
    }

    /** Sends the file and waits until its job has ended. */
    private static JsonNode send(String project, String query, BodyPublisher file) {
        TestHttp owner = SERVER.asOwner();
        Reply started = SERVER.asOwner()
                .with("Content-Type", "application/octet-stream")
                .post("/api/v1/projects/" + project + "/imports?" + query, file);
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        String job = "/api/v1/jobs/" + started.json().path("id").asString();
        JsonNode state = started.json();
        for (long end = System.nanoTime() + PATIENCE_NS;
                List.of("queued", "running").contains(state.path("state").asString()); ) {
            assertThat(System.nanoTime()).as(state.toString()).isLessThan(end);
            state = owner.get(job).json();
        }
        return state;
    }

    private static List<String> keys(String project) {
        return SERVER.sql()
                .sql("SELECT key FROM item WHERE project = (SELECT id FROM project WHERE slug = :slug) ORDER BY key")
                .param("slug", project)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static String rows(int items, int progress, int slots) {
        return items + " items, " + progress + " in progress, " + slots + " slots";
    }

    private static String rows(String project) {
        return SERVER.sql().sql("""
                        SELECT (SELECT count(*) FROM item WHERE project = p.id) || ' items, '
                            || (SELECT count(*) FROM progress WHERE project = p.id) || ' in progress, '
                            || (SELECT count(*) FROM slot WHERE project = p.id) || ' slots'
                          FROM project p WHERE slug = :slug
                        """).param("slug", project).query(String.class).single();
    }
}
