package touchstone.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** A file that did not come to its end never looks whole, on its way out or in. */
class BrokenTransferTest {
    private static final int ROWS = 30_000; // far more than lies ready between server and reader
    private static final int BEGINNING = 100_000;
    private static final int CONNECTIONS = 10; // at least as many as a test server has
    private static final String FILE = """
            project: many
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: 1
              guidelines: "# Rules {#rules}\\n\\nChoose.\\n"
              questions:
                tone: { kind: choice, options: [good, bad], required: true }
            workflow:
              - { stage: label, seats: 1 }
            """;
    private static final TestServer SERVER = TestServer.start();

    @BeforeAll
    static void fill() {
        Reply applied = SERVER.asOwner()
                .post("/api/v1/projects/apply", Map.of("file", FILE, "files", Map.of(), "dry_run", false));
        assertThat(applied.status()).as(applied.body()).isEqualTo(201);
        StringBuilder rows = new StringBuilder();
        String text = "Margins held and the outlook was kept. ".repeat(20);
        for (int i = 0; i < ROWS; i++) {
            rows.append("{\"id\":\"row-%d\",\"text\":\"%s\"}\n".formatted(i, text));
        }
        Reply started = SERVER.asOwner()
                .with("Content-Type", "application/jsonl")
                .post("/api/v1/projects/many/imports?format=jsonl", BodyPublishers.ofString(rows.toString()));
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        String job = "/api/v1/jobs/" + started.json().path("id").asString();
        while (SERVER.asOwner().get(job).json().path("ended_at").isNull()) {
            Thread.onSpinWait();
        }
        assertThat(SERVER.asOwner().get(job).json().at("/outcome/accepted").asInt())
                .isEqualTo(ROWS);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"export?format=jsonl", "export?format=csv", "export?format=sagemaker", "items.csv", "items.xlsx"
            })
    void whoReadsAFileThatBreaksOffSeesIt(String file) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream body = open(client, file)) {
            assertThat(body.readNBytes(BEGINNING)).hasSize(BEGINNING);
            assertThat(loseTheDatabase()).isPositive();
            assertThatThrownBy(() -> body.transferTo(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class);
        }
    }

    /** A lost connection is noticed when it is used; until all are made anew somebody may be told to wait. */
    @BeforeEach
    void untilTheDatabaseIsBack() {
        for (int well = 0; well < CONNECTIONS; ) {
            well = SERVER.asOwner().get("/api/v1/projects/many/progress").status() == 200 ? well + 1 : 0;
        }
    }

    @Test
    void aReaderWhoLeavesHoldsNothingBack() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            InputStream body = open(client, "export?format=csv");
            assertThat(body.readNBytes(BEGINNING)).hasSize(BEGINNING);
            client.shutdownNow();
        }
        while (reading() > 0) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000000", "Transfer-Encoding: chunked"})
    void anUploadThatBreaksOffIsRefusedAndNothingOfItKept(String length) throws IOException {
        String rows = "{\"id\":\"late-1\",\"text\":\"one\"}\n".repeat(3_000);
        String body =
                length.startsWith("Transfer") ? Integer.toHexString(rows.length()) + "\r\n" + rows + "\r\n" : rows;
        String answer;
        try (Socket socket = new Socket("127.0.0.1", SERVER.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("""
                            POST /api/v1/projects/many/imports?format=jsonl HTTP/1.1\r
                            Host: localhost\r
                            Authorization: Bearer %s\r
                            Content-Type: application/jsonl\r
                            %s\r
                            \r
                            %s""".formatted(TestServer.OWNER, length, body).getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"code\":\"request-refused\"");
        assertThat(SERVER.sql()
                        .sql("SELECT (SELECT count(*) FROM job) + (SELECT count(*) FROM upload WHERE job IS NULL)")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static InputStream open(HttpClient client, String file) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + SERVER.port() + "/api/v1/projects/many/" + file);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + TestServer.OWNER)
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    /** Ends every connection of the server; gives how many there were. */
    private static int loseTheDatabase() {
        return SERVER.sql()
                .sql("SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()")
                .query(Integer.class)
                .single();
    }

    private static int reading() {
        return SERVER.sql()
                .sql("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND pid <> pg_backend_pid() AND state <> 'idle'")
                .query(Integer.class)
                .single();
    }
}
