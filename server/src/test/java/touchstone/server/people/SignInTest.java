package touchstone.server.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import touchstone.server.platform.Audit;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** Getting in, staying in, getting out. */
class SignInTest {

    private static final String PASSWORD = "horse-lamp-river";

    private static final TestServer server = TestServer.start();

    @BeforeAll
    static void addPeople() {
        for (String name : List.of("ada", "ben", "cleo", "dan", "eve", "fay")) {
            Reply added = server.asOwner().post("/api/v1/people", Map.of("name", name, "password", PASSWORD));
            assertThat(added.status()).as(added.body()).isEqualTo(201);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aPersonSignsInAndIsKnownUntilSigningOut() {
        TestHttp browser = server.http();
        Reply signedIn = browser.signIn("ada", PASSWORD);
        assertThat(signedIn.status()).as(signedIn.body()).isEqualTo(200);
        assertThat(signedIn.json().at("/person/name").asString()).isEqualTo("ada");
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(browser.delete("/api/v1/session").status()).isEqualTo(204);
        assertThat(browser.get("/api/v1/session").code()).isEqualTo("not-signed-in");
    }

    @Test
    void aSignedOutSessionIsDeadOnTheServer() {
        TestHttp browser = server.http();
        browser.signIn("ada", PASSWORD);
        String stolen = browser.cookie("touchstone").orElseThrow();
        browser.delete("/api/v1/session");
        assertThat(server.http()
                        .withCookie("touchstone", stolen)
                        .get("/api/v1/session")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theSessionCookieCannotBeReadByScriptsOrSentFromOtherSites() {
        Reply signedIn = server.http().signIn("ben", PASSWORD);
        assertThat(signedIn.header("set-cookie"))
                .contains("touchstone=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Domain=");
    }

    @Test
    void signingInNeverKeepsASessionThatWasBroughtAlong() {
        TestHttp browser = server.http();
        browser.signIn("cleo", PASSWORD);
        String before = browser.cookie("touchstone").orElseThrow();
        browser.signIn("cleo", PASSWORD);
        assertThat(browser.cookie("touchstone").orElseThrow()).isNotEqualTo(before);
        assertThat(server.http()
                        .withCookie("touchstone", before)
                        .get("/api/v1/session")
                        .status())
                .isEqualTo(401);
        String planted = "A".repeat(43);
        TestHttp victim = server.http().withCookie("touchstone", planted);
        victim.signIn("cleo", PASSWORD);
        assertThat(server.http()
                        .withCookie("touchstone", planted)
                        .get("/api/v1/session")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void unknownNameAndWrongPasswordAreAnsweredAlike() {
        TestHttp one = server.http();
        TestHttp other = server.http();
        Reply wrong = one.signIn("dan", "not the password");
        Reply unknown = other.signIn("nobody-of-that-name", "not the password");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("sign-in-refused");
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void guessingIsSlowedDownBeforeAnyHashing() {
        TestHttp browser = server.http();
        Reply last = browser.signIn("eve", "guess 0");
        for (int i = 1; i <= 11; i++) {
            last = browser.signIn("eve", "guess " + i);
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("retry-after")).isNotEmpty();
    }

    @Test
    void aChangeWithoutThePagesTokenIsRefused() {
        TestHttp browser = server.http();
        browser.signIn("fay", PASSWORD);
        TestHttp forged = server.http()
                .withCookie("touchstone", browser.cookie("touchstone").orElseThrow());
        Reply refused = forged.put("/api/v1/me/preferences", Map.of("theme", "dark"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("page-outdated");
        assertThat(browser.put("/api/v1/me/preferences", Map.of("theme", "dark"))
                        .status())
                .isEqualTo(204);
        assertThat(browser.get("/api/v1/session")
                        .json()
                        .at("/preferences/theme")
                        .asString())
                .isEqualTo("dark");
    }

    @Test
    void aWrongTokenNeverFallsBackToTheCookie() {
        TestHttp browser = server.http();
        browser.signIn("ben", PASSWORD);
        Reply refused = browser.with("Authorization", "Bearer tsp_wrong").get("/api/v1/session");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(browser.with("Authorization", "Basic Zm9vOmJhcg==")
                        .get("/api/v1/session")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aTokenCallSetsNoCookie() {
        assertThat(server.asOwner().get("/api/v1/session").header("set-cookie")).isEmpty();
    }

    @Test
    void aStrangeCookieIsJustNobody() {
        for (String value : List.of("AAAA", "%00", "x".repeat(43), "'; DROP TABLE session; --")) {
            Reply reply = server.http().with("Cookie", "touchstone=" + value).get("/api/v1/session");
            assertThat(reply.status()).as(value).isEqualTo(401);
        }
    }

    @Test
    void anAccountComesWithATokenUntilSomebodyHasSignedInToIt() {
        Map<String, Object> zed = Map.of("name", "zed", "password", PASSWORD);
        assertThat(server.asOwner()
                        .post("/api/v1/people", zed)
                        .json()
                        .path("token")
                        .asString(""))
                .startsWith("tsp_");
        assertThat(server.asOwner()
                        .post("/api/v1/people", Map.of("name", "zed"))
                        .json()
                        .path("token")
                        .asString(""))
                .startsWith("tsp_");
        assertThat(server.http().signIn("zed", PASSWORD).status()).isEqualTo(200);
        Reply again = server.asOwner().post("/api/v1/people", Map.of("name", "zed", "skills", List.of("qa:2")));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).doesNotContain("tsp_");
        assertThat(again.json().path("token").isString()).isFalse();
        assertThat(server.asOwner()
                        .post("/api/v1/people", Map.of("name", "owner"))
                        .body())
                .doesNotContain("tsp_");
        String id = again.json().path("id").asString();
        assertThat(server.asOwner().get("/api/v1/people/" + id).body()).contains("\"qa\"");
    }

    @Test
    void whoCouldNotBeAddedIsToldBeforehandAndNobodyIsAdded() {
        String check = "/api/v1/people/check";
        Map<String, Object> good = Map.of("name", "yan", "password", PASSWORD, "skills", List.of("qa:2"));
        assertThat(server.asOwner().post(check, good).status()).isEqualTo(204);
        assertThat(server.asOwner()
                        .with("Idempotency-Key", "k")
                        .post(check, good)
                        .status())
                .isEqualTo(204);
        Reply weak = server.asOwner().post(check, Map.of("name", "yan", "password", "short"));
        assertThat(weak.status()).isEqualTo(422);
        assertThat(server.asOwner()
                        .post(check, Map.of("name", "yan", "project", "nowhere", "role", "annotator"))
                        .status())
                .isEqualTo(404);
        assertThat(server.asOwner().get("/api/v1/people?query=yan").json().path("people"))
                .isEmpty();
    }

    @Test
    void closingAnAccountEndsItsSessionsAndTokensAtOnce() {
        Reply added = server.asOwner().post("/api/v1/people", Map.of("name", "gus", "password", PASSWORD));
        String token = added.json().get("token").asString();
        UUID id = UUID.fromString(added.json().get("id").asString());
        TestHttp browser = server.http();
        browser.signIn("gus", PASSWORD);
        assertThat(server.as(token).get("/api/v1/session").status()).isEqualTo(200);
        assertThat(server.asOwner()
                        .patch("/api/v1/people/" + id, Map.of("disabled", true))
                        .status())
                .isEqualTo(200);
        assertThat(browser.get("/api/v1/session").status()).isEqualTo(401);
        assertThat(server.as(token).get("/api/v1/session").status()).isEqualTo(401);
        assertThat(server.http().signIn("gus", PASSWORD).code()).isEqualTo("sign-in-refused");
    }

    @Test
    void aChangedPasswordEndsAllOtherSessions() {
        server.asOwner().post("/api/v1/people", Map.of("name", "hal", "password", PASSWORD));
        TestHttp here = server.http();
        TestHttp there = server.http();
        here.signIn("hal", PASSWORD);
        there.signIn("hal", PASSWORD);
        String next = "violet anchor canyon";
        assertThat(here.put("/api/v1/me/password", Map.of("current", "wrong one", "new", next))
                        .code())
                .isEqualTo("password-wrong");
        assertThat(here.put("/api/v1/me/password", Map.of("current", PASSWORD, "new", "short"))
                        .code())
                .isEqualTo("password-refused");
        assertThat(here.put("/api/v1/me/password", Map.of("current", PASSWORD, "new", "Password12345!"))
                        .code())
                .isEqualTo("password-refused");
        assertThat(here.put("/api/v1/me/password", Map.of("current", PASSWORD, "new", next))
                        .status())
                .isEqualTo(204);
        assertThat(here.get("/api/v1/session").status()).isEqualTo(200);
        assertThat(there.get("/api/v1/session").status()).isEqualTo(401);
    }

    @Test
    void aPasswordIsComparedToItsLastCharacter() {
        String longOne = "é".repeat(3) + "abcdefghij".repeat(8);
        server.asOwner().post("/api/v1/people", Map.of("name", "ivy", "password", longOne));
        assertThat(server.http().signIn("ivy", longOne.substring(0, 82) + "X").status())
                .isEqualTo(401);
        assertThat(server.http().signIn("ivy", longOne).status()).isEqualTo(200);
    }

    @Test
    void theTrailRemembersSignInsAndItsSealsHold() {
        server.http().signIn("ada", PASSWORD);
        Audit audit = server.bean(Audit.class);
        assertThat(audit.verify().intact()).isTrue();
        assertThat(server.sql()
                        .sql("SELECT count(*) FROM audit WHERE action = 'people.signed-in'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }
}
