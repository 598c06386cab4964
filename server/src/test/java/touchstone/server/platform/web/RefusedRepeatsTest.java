package touchstone.server.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** A refusal is the same refusal whether or not the request may be repeated, and it leaves nothing behind. */
class RefusedRepeatsTest {

    private static final String APPLY = "/api/v1/projects/apply";
    private static final String PEOPLE = "/api/v1/people";
    private static final String FILE = """
            project: kept
            title: Rows
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: 1
              questions:
                topic: { kind: choice, options: [sports, money], required: true }
            workflow:
              - { stage: label, seats: 1 }
            """;
    private static final TestServer SERVER = TestServer.start();

    @BeforeAll
    static void aProject() {
        Reply applied = SERVER.asOwner().post(APPLY, Map.of("file", FILE));
        assertThat(applied.status()).as(applied.body()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aRubricThatIsPublished() {
        String changed = FILE.replace("[sports, money]", "[sports, money, art]");
        same("rubric-published", owner -> owner.post(APPLY, Map.of("file", changed)));
        same("rubric-published", owner -> owner.post(APPLY, Map.of("file", changed, "dry_run", true)));
    }

    @Test
    void aPasswordThatIsTooShort() {
        same("", owner -> owner.post(PEOPLE, Map.of("name", "shorty", "password", "short")));
        assertThat(people("shorty")).isZero();
    }

    @Test
    void aProjectThatIsNot() {
        Map<String, Object> body = Map.of("name", "lost", "project", "nowhere", "role", "annotator");
        same("not-found", owner -> owner.post(PEOPLE, body));
        assertThat(people("lost")).isZero();
    }

    @Test
    void aRoleThatTheCallerMayNotGive() {
        String token = SERVER.asOwner()
                .post(PEOPLE, Map.of("name", "lena", "project", "kept", "role", "manager"))
                .json()
                .path("token")
                .asString();
        Map<String, Object> member = Map.of("name", "owner", "role", "owner");
        same(token, "", manager -> manager.post("/api/v1/projects/kept/members", member));
        Map<String, Object> elsewhere = Map.of("name", "mia", "project", "nowhere", "role", "annotator");
        same(token, "", manager -> manager.post(PEOPLE, elsewhere));
    }

    @Test
    void whatIsRefusedMayBeSentAgainWithTheSameKey() {
        TestHttp owner = SERVER.asOwner().with("Idempotency-Key", "again");
        String skill = "{\"skill\":\"qa\",\"level\":2}";
        assertThat(owner.post("/api/v1/people/00000000-0000-4000-8000-000000000000/skills", skill)
                        .code())
                .isEqualTo("not-found");
        Reply added = owner.post(PEOPLE, Map.of("name", "nora", "skills", List.of("qa")));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
    }

    private static void same(String code, Function<TestHttp, Reply> request) {
        same(TestServer.OWNER, code, request);
    }

    private static void same(String token, String code, Function<TestHttp, Reply> request) {
        Reply plain = request.apply(SERVER.as(token));
        Reply keyed = request.apply(SERVER.as(token).with("Idempotency-Key", "key of " + plain.code()));
        assertThat(plain.status()).as(plain.body()).isBetween(400, 499);
        assertThat(keyed.status()).as(keyed.body()).isEqualTo(plain.status());
        assertThat(keyed.body()).isEqualTo(plain.body()).contains(code);
        assertThat(keyed.header("content-type")).isEqualTo(plain.header("content-type"));
    }

    private static long people(String name) {
        return SERVER.sql()
                .sql("SELECT count(*) FROM person WHERE name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
