package touchstone.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import touchstone.server.testing.TestDatabase;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** Links work once, for whom they were made, and give what they promised and nothing more. */
class LinksTest {

    private static final TestServer SERVER = TestServer.start();
    private static final String PASSWORD = "violet anchor canyon";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aResetLinkSetsAPasswordOnce() {
        String id = add("kim");
        String path = reset(id);
        Reply offer = SERVER.http().get(path);
        assertThat(offer.json().path("purpose").asString()).isEqualTo("reset");
        assertThat(offer.json().path("name").asString()).isEqualTo("kim");
        TestHttp browser = SERVER.http();
        browser.get("/api/v1/session");
        assertThat(browser.post(path, Map.of("password", "tiny")).code()).isEqualTo("password-refused");
        Reply accepted = browser.post(path, Map.of("password", PASSWORD));
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(browser.post(path, Map.of("password", PASSWORD)).code()).isEqualTo("link-used");
        assertThat(SERVER.http().get(path).code()).isEqualTo("link-used");
        assertThat(SERVER.http().signIn("kim", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneGetsIn() throws Exception {
        String path = reset(add("lee"));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> attempt = () -> {
                TestHttp browser = SERVER.http();
                browser.get("/api/v1/session");
                return browser.post(path, Map.of("password", PASSWORD)).status();
            };
            List<Future<Integer>> results = threads.invokeAll(List.of(attempt, attempt, attempt, attempt));
            int accepted = 0;
            for (Future<Integer> result : results) {
                accepted += result.get() == 201 ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
        }
    }

    @Test
    void aNewResetLinkEndsTheOlderOne() {
        String id = add("mia");
        String older = reset(id);
        reset(id);
        assertThat(SERVER.http().get(older).code()).isEqualTo("link-used");
    }

    @Test
    void anInstallationWithAnOwnerHasNoFirstOwnersLink() {
        assertThat(SERVER.bean(FirstOwner.class).link()).isEmpty();
    }

    @Test
    void onAServerThatNobodyOwnsTheWayInIsTheLinkInTheTerminal() {
        try (TestDatabase database = TestDatabase.fresh();
                TestServer server = TestServer.on(database, Map.of("TOUCHSTONE_BOOTSTRAP_TOKEN", ""))) {
            Reply nobody = server.http().get("/api/v1/session");
            assertThat(nobody.status()).isEqualTo(401);
            assertThat(nobody.code()).isEqualTo("no-owner-yet");
            assertThat(nobody.json().path("next").asString()).contains("terminal");
            assertThat(server.http().signIn("ana", PASSWORD).code()).isEqualTo("no-owner-yet");
        }
    }

    @Test
    void onlyTheHashOfALinkIsKept() {
        String secret = reset(add("nat")).replaceFirst(".*/", "");
        assertThat(SERVER.sql()
                        .sql("SELECT one_time_link::text FROM one_time_link")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> String.valueOf(row).contains(secret));
    }

    private static String add(String name) {
        return SERVER.asOwner()
                .post("/api/v1/people", Map.of("name", name))
                .json()
                .path("id")
                .asString();
    }

    private static String reset(String id) {
        Reply made = SERVER.asOwner().post("/api/v1/people/" + id + "/reset", Map.of());
        return "/api/v1" + made.json().path("link").asString().replaceFirst(".*/link/", "/links/");
    }
}
