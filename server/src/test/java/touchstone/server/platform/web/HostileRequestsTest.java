package touchstone.server.platform.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** Whatever is sent, the answer is a problem with a code, and nothing is half accepted. */
class HostileRequestsTest {

    private static final TestServer SERVER = TestServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/people/, 404, not-found",
        "GET, /api/v1/nothing, 404, not-found",
        "GET, /api/v1/people/not-an-id, 404, not-found",
        "GET, /api/v1/people/00000000-0000-4000-8000-000000000000, 404, not-found",
        "DELETE, /api/v1/people, 405, method-unknown",
        "PUT, /api/v1/projects/one/claim, 405, method-unknown",
        "GET, /api/v1/projects/one/claim/two, 404, not-found",
        "GET, /api/v1/projects/%6Fn%C3%A9, 404, not-found",
        "GET, /api/v1//people, 400, request-refused",
        "GET, /api/v1/people;x=1, 400, request-refused",
        "GET, /api/v1/%2e%2e/people, 400, request-refused",
        "GET, /api/v1/people?query=%00, 400, request-refused",
        "TRACE, /api/v1/people, 405, method-unknown",
    })
    void everyRefusalIsAProblemWithACode(String method, String path, int status, String code) {
        Reply reply = SERVER.asOwner().send(method, path, null);
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        if (!method.equals("TRACE")) {
            assertThat(reply.code()).isEqualTo(code);
            assertThat(reply.header("content-type")).startsWith("application/problem+json");
            assertThat(reply.json().path("type").asString("")).isEqualTo("/problems/" + code);
            assertThat(reply.json().path("title").asString("")).isNotEmpty();
            assertThat(reply.json().path("next").asString("")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"zoe\",\"nickname\":\"z\"}",
                "{\"name\":\"zoe\",\"name\":\"zora\"}",
                "{\"name\":5}",
                "{\"name\":null}",
                "{}",
                "[]",
                "\"zoe\"",
                "",
                "{\"name\":\"zoe\"} x",
                "{\"name\":\"a\\u0000b\"}",
                "{\"name\":\"a\\ud800b\"}",
                "{\"name\":\"zoe\",\"skills\":\"qa\"}",
                "{\"name\":\"zoe\",\"project\":\"x\",\"role\":\"king\"}",
                "{\"name\":NaN}"
            })
    void jsonIsTakenWholeOrNotAtAll(String body) {
        long before = people();
        Reply reply = SERVER.asOwner().post("/api/v1/people", body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("json-unreadable");
        assertThat(reply.body())
                .doesNotContain("touchstone.", "jackson", "Token", "Unexpected", "Exception")
                .doesNotContainPattern("code [0-9]");
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void theWrongFieldIsNamed() {
        Reply unknown = SERVER.asOwner().post("/api/v1/people", "{\"name\":\"zoe\",\"nickname\":\"z\"}");
        assertThat(unknown.json().at("/errors/0/path").asString()).isEqualTo("nickname");
        assertThat(unknown.json().at("/errors/0/code").asString()).isEqualTo("unknown-field");
        Reply fraction =
                SERVER.asOwner().post("/api/v1/tokens", "{\"title\":\"t\",\"scopes\":[\"work\"],\"days\":1.9}");
        assertThat(fraction.json().at("/errors/0/path").asString()).isEqualTo("days");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | people | {\"name\":\"zoe\",\"project\":\"x\",\"role\":[]} | role | annotator",
                "POST | people | {\"name\":\"zoe\",\"project\":\"x\",\"role\":\"king\"} | role | annotator",
                "POST | people/00000000-0000-4000-8000-000000000000/skills | {\"skill\":\"qa\"} | level | is needed",
                "POST | assignments/00000000-0000-4000-8000-000000000000/submit | {\"answers\":{\"relevance\":\"yes\"}}"
                        + " | answers.relevance | choice, rating",
                "POST | assignments/00000000-0000-4000-8000-000000000000/submit | {\"answers\":{\"relevance\":{\"options\":[]}}}"
                        + " | answers.relevance | choice, rating",
                "POST | assignments/00000000-0000-4000-8000-000000000000/submit | {\"answers\":{\"relevance\":{\"kind\":\"x\"}}}"
                        + " | answers.relevance | choice, rating",
            })
    void whatWasWantedIsSaid(String method, String path, String body, String place, String wanted) {
        Reply reply = SERVER.asOwner().send(method, "/api/v1/" + path, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.json().at("/errors/0/path").asString())
                .as(reply.body())
                .isEqualTo(place);
        assertThat(reply.json().at("/errors/0/message").asString())
                .contains(wanted)
                .doesNotContain("'false'");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/me/preferences, '{\"a\":', '}', too-deep",
        "POST, /api/v1/people, '{\"name\":', '}', json-unreadable",
        "POST, /api/v1/projects/apply, '{\"file\":\"x\",\"files\":', '}', json-unreadable",
    })
    void aBodyNestedTooDeeplyIsRefused(String method, String path, String before, String after, String code) {
        String lists = "[".repeat(5_000) + "]".repeat(5_000);
        String objects = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
        for (String nest : List.of(lists, objects)) {
            Reply reply = SERVER.asOwner().send(method, path, before + nest + after);
            assertThat(reply.status()).as(reply.body()).isBetween(400, 499);
            assertThat(reply.code()).as(reply.body()).isEqualTo(code);
        }
    }

    @Test
    void lengthAndTypeOfABodyAreBounded() {
        Reply large = SERVER.asOwner().put("/api/v1/me/preferences", "{\"a\":\"" + "x".repeat(9 << 20) + "\"}");
        assertThat(large.code()).isEqualTo("too-large");
        Reply form = SERVER.asOwner().with("Content-Type", "text/plain").post("/api/v1/people", "name=zoe");
        assertThat(form.code()).isEqualTo("content-type-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/session", "/api/v1//x", "/api/v1/nothing", "/health", "/problems/not-found", "/"})
    void everyAnswerCarriesTheProtectiveHeaders(String path) {
        Reply reply = SERVER.http().get(path);
        assertThat(reply.header("content-security-policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'");
        assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(reply.header("x-frame-options")).isEqualTo("DENY");
        assertThat(reply.header("referrer-policy")).isEqualTo("no-referrer");
        assertThat(reply.header("cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(reply.header("cross-origin-resource-policy")).isEqualTo("same-origin");
        assertThat(reply.header("cache-control")).contains("no-store");
        assertThat(reply.header("access-control-allow-origin")).isEmpty();
        assertThat(reply.header("server")).isEmpty();
    }

    @Test
    void aPageCanSayWhatAProblemMeansInTheReadersLanguage() {
        Reply json = SERVER.http().get("/problems/not-signed-in");
        assertThat(json.json().path("code").asString()).isEqualTo("not-signed-in");
        Reply page = SERVER.http()
                .with("Accept", "text/html")
                .with("Accept-Language", "zh-CN")
                .get("/problems/not-signed-in");
        assertThat(page.header("content-type")).startsWith("text/html");
        assertThat(page.body()).contains("您尚未登录");
        assertThat(SERVER.http().get("/problems/no-such-code").status()).isEqualTo(404);
    }

    @Test
    void theServerSaysThatItIsReady() {
        assertThat(SERVER.http().get("/health").body()).isEqualTo("{\"status\":\"ready\"}");
    }

    @Test
    void aRepeatedRequestIsAnsweredAgainAndDoneOnce() {
        String body = "{\"skill\":\"qa\",\"level\":2}";
        String id = SERVER.asOwner()
                .post("/api/v1/people", Map.of("name", "rex"))
                .json()
                .path("id")
                .asString();
        TestHttp owner = SERVER.asOwner().with("Idempotency-Key", "key-1");
        Reply first = owner.post("/api/v1/people/" + id + "/skills", body);
        Reply again = owner.post("/api/v1/people/" + id + "/skills", body);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(SERVER.sql()
                        .sql("SELECT count(*) FROM skill WHERE person = :id::uuid")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(owner.post("/api/v1/people/" + id + "/skills", "{\"skill\":\"qa\",\"level\":3}")
                        .code())
                .isEqualTo("key-reused");
    }

    @Test
    void aSecretIsNeverKeptForRepeats() {
        TestHttp owner = SERVER.asOwner().with("Idempotency-Key", "key-2");
        assertThat(owner.post("/api/v1/people", Map.of("name", "sue")).status()).isEqualTo(201);
        assertThat(SERVER.sql()
                        .sql("SELECT count(*) FROM idempotency WHERE body LIKE '%tsp_%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void secretsAreKeptAsHashesOnly() {
        for (String column : List.of(
                "SELECT token_hash::text FROM access_token", "SELECT encode(token_hash, 'escape') FROM access_token")) {
            assertThat(SERVER.sql().sql(column).query(String.class).list())
                    .isNotEmpty()
                    .noneMatch(text -> String.valueOf(text).contains("tsp_"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/people?query=<> HTTP/1.1|Host: localhost",
                "GET /api/v1/people HTTP/1.1|Host: a b",
                "GET /api/v1/people HTTP/1.1|Host: localhost|Host: other",
                "GET /api/v1/people HTTP/1.1|X-None: 1",
                "GET /api/v1/people HTTP/9.9|Host: localhost",
                "GET /api/v1/people HTTP/1.1|Host: localhost|X-Bad\u0000: 1",
                "POST /api/v1/people HTTP/1.1|Host: localhost|Content-Length: x",
                "POST /api/v1/people HTTP/1.1|Host: localhost|Content-Length: 1|Content-Length: 2",
                "POST /api/v1/people HTTP/1.1|Host: localhost|Transfer-Encoding: gzip",
                "G<T /api/v1/people HTTP/1.1|Host: localhost",
                "GET /api/v1/%zz HTTP/1.1|Host: localhost",
                "GET /api/v1/\\people HTTP/1.1|Host: localhost",
            })
    void whatTheContainerRefusesIsAProblemToo(String request) throws IOException {
        String answer;
        try (Socket socket = new Socket("127.0.0.1", SERVER.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((request.replace("|", "\r\n") + "\r\nConnection: close\r\n\r\n").getBytes(ISO_8859_1));
            answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .contains("\"type\":\"/problems/")
                .contains("\"next\":")
                .doesNotContain("<html", "Tomcat", "java.");
    }

    @Test
    void aHeaderThatIsTooLargeIsAProblemToo() {
        Reply reply = SERVER.asOwner().with("X-Large", "x".repeat(20_000)).get("/api/v1/people");
        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.code()).isNotEmpty();
    }

    @Test
    void changingAndRemovingAreSafeToRepeatToo() {
        String id = SERVER.asOwner()
                .post("/api/v1/people", Map.of("name", "pia", "skills", List.of("qa")))
                .json()
                .path("id")
                .asString();
        TestHttp owner = SERVER.asOwner().with("Idempotency-Key", "key-3");
        String skill = "/api/v1/people/" + id + "/skills/qa";
        Reply first = owner.delete(skill);
        assertThat(first.status()).as(first.body()).isLessThan(300);
        assertThat(owner.delete(skill).status()).as("the same answer again").isEqualTo(first.status());
        assertThat(SERVER.asOwner().delete(skill).status()).as("asked anew").isEqualTo(404);

        Reply named = owner.patch("/api/v1/people/" + id, "{\"display_name\":\"Pia\"}");
        assertThat(owner.patch("/api/v1/people/" + id, "{\"display_name\":\"Pia\"}")
                        .body())
                .isEqualTo(named.body());
        assertThat(owner.patch("/api/v1/people/" + id, "{\"display_name\":\"Other\"}")
                        .code())
                .isEqualTo("key-reused");
    }

    @Test
    void ofAChangedPasswordNotEvenAHashIsKeptForRepeats() {
        String first = "a long enough password for ada";
        SERVER.asOwner().post("/api/v1/people", Map.of("name", "ada", "password", first));
        TestHttp browser = SERVER.http();
        assertThat(browser.signIn("ada", first).status()).isEqualTo(200);
        Reply changed = browser.with("Idempotency-Key", "key-4")
                .put("/api/v1/me/password", Map.of("current", first, "new", "another long password of ada"));
        assertThat(changed.status()).as(changed.body()).isLessThan(300);
        assertThat(SERVER.sql()
                        .sql("SELECT count(*) FROM idempotency WHERE key = 'key-4'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static long people() {
        return SERVER.sql().sql("SELECT count(*) FROM person").query(Long.class).single();
    }
}
