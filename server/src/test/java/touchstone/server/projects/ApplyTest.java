package touchstone.server.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** A project is a file: applying it makes or changes the project, and applying it again does nothing. */
class ApplyTest {

    private static final String FILE = """
            project: %s
            title: Rows
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: 1
              guidelines: guidelines.md
              questions:
                topic: { kind: choice, options: [sports, money], required: true, clause: topic }
                places: { kind: spans, of: text, labels: [PLACE] }
            workflow:
              - { stage: label, seats: 2 }
              - { stage: adjudicate, when: always, skill: qa }
            """;
    private static final String GUIDELINES = "# Topic {#topic}\n\nWhat it is <b>about</b>.\n";

    private static final TestServer server = TestServer.start();

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        Reply first = apply(FILE.formatted("again"));
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.json().path("created").asBoolean()).isTrue();
        assertThat(first.json().path("revision").asInt()).isEqualTo(1);
        Reply second = apply(FILE.formatted("again"));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("changed").asBoolean()).isFalse();
        assertThat(second.json().path("changes").isEmpty()).isTrue();
        assertThat(second.json().path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void aChangedFileIsANewRevisionAndEveryChangeIsNamed() {
        apply(FILE.formatted("changed"));
        String changed =
                FILE.formatted("changed").replace("title: Rows", "title: Lines").replace("seats: 2", "seats: 3");
        Reply dry = server.asOwner()
                .post("/api/v1/projects/apply", Map.of("file", changed, "files", files(), "dry_run", true));
        assertThat(paths(dry)).containsExactlyInAnyOrder("title", "stages.label.seats");
        assertThat(get("changed").json().path("revision").asInt()).isEqualTo(1);
        Reply applied = apply(changed);
        assertThat(paths(applied)).contains("title", "stages.label.seats");
        assertThat(applied.json().path("revision").asInt()).isEqualTo(2);
        assertThat(get("changed").json().path("title").asString()).isEqualTo("Lines");
    }

    @Test
    void aPublishedRubricVersionNeverChanges() {
        apply(FILE.formatted("published"));
        String before = rubric("published", "?version=1");
        String changed = FILE.formatted("published").replace("[sports, money]", "[sports, money, art]");
        Reply refused = apply(changed);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("rubric-published");
        assertThat(refused.json().path("next_version").asInt()).isEqualTo(2);
        assertThat(paths(refused)).containsExactly("rubric.questions.topic.options.art");

        Reply next = apply(changed.replace("version: 1", "version: 2"));
        assertThat(next.status()).as(next.body()).isEqualTo(200);
        assertThat(rubric("published", "?version=1")).isEqualTo(before);
        assertThat(rubric("published", "")).contains("\"art\"").contains("\"version\":2");
        assertThat(apply(FILE.formatted("published")).code()).isEqualTo("rubric-behind");
    }

    @Test
    void changedGuidelinesNeedANewVersionToo() {
        apply(FILE.formatted("guided"));
        Reply refused = server.asOwner()
                .post(
                        "/api/v1/projects/apply",
                        Map.of(
                                "file",
                                FILE.formatted("guided"),
                                "files",
                                Map.of("guidelines.md", GUIDELINES + "More.\n")));
        assertThat(refused.code()).isEqualTo("rubric-published");
        assertThat(paths(refused)).containsExactly("rubric.clauses.topic.markdown");
    }

    @Test
    void guidelinesAreServedAsMarkdownClauseByClause() {
        apply(FILE.formatted("served"));
        Reply rubric = server.asOwner().get("/api/v1/projects/served/rubric");
        assertThat(rubric.json().at("/clauses/0/markdown").asString()).isEqualTo("What it is <b>about</b>.");
        assertThat(rubric.json().at("/clauses/0/number").asString()).isEqualTo("1");
        assertThat(rubric.json().at("/questions/0/kind").asString()).isEqualTo("choice");
        assertThat(rubric.json().at("/questions/0/id").asString()).isEqualTo("topic");
        assertThat(rubric.json().at("/questions/1/labels/0/id").asString()).isEqualTo("PLACE");
    }

    @Test
    void aFlawedFileIsRefusedWithEveryMistakeAndNothingIsMade() {
        String flawed = FILE.formatted("flawed")
                .replace("of: text", "of: txet")
                .replace("title: Rows", "titel: Rows")
                .replace("clause: topic", "clause: topics");
        Reply refused = apply(flawed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("project-file");
        assertThat(refused.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("code").asString() + " "
                                + error.path("line").asInt() + " "
                                + error.path("hint").asString()))
                .containsExactly(
                        "unknown-key 2 Did you mean “title”?",
                        "unknown-clause 9 Did you mean “topic”?",
                        "unknown-input 10 Did you mean “text”?");
        assertThat(get("flawed").status()).isEqualTo(404);
    }

    @Test
    void mistakesAreToldInChineseWhenAskedFor() {
        Reply refused = server.asOwner()
                .with("Accept-Language", "zh-CN")
                .post("/api/v1/projects/apply", Map.of("file", "project: X Y\n"));
        assertThat(refused.body()).contains("不能作项目的地址名").contains("项目文件有错误");
    }

    @Test
    void whoHasNoRightCannotMakeAProject() {
        apply(FILE.formatted("theirs"));
        TestHttp annotator = person("ann", "theirs", "annotator");
        assertThat(annotator
                        .post("/api/v1/projects/apply", body(FILE.formatted("mine")))
                        .status())
                .isEqualTo(403);
        assertThat(annotator
                        .post(
                                "/api/v1/projects/apply",
                                body(FILE.formatted("theirs").replace("Rows", "Mine")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aLeadPublishesRubricsButDoesNotChangeTheWorkflow() {
        apply(FILE.formatted("led"));
        TestHttp lead = person("lea", "led", "lead");
        String rubric = FILE.formatted("led").replace("money]", "money, art]").replace("version: 1", "version: 2");
        assertThat(lead.post("/api/v1/projects/apply", body(rubric.replace("seats: 2", "seats: 3")))
                        .status())
                .isEqualTo(403);
        Reply published = lead.post("/api/v1/projects/apply", body(rubric));
        assertThat(published.status()).as(published.body()).isEqualTo(200);
    }

    @Test
    void aStrangersProjectDoesNotExist() {
        apply(FILE.formatted("hidden"));
        apply(FILE.formatted("known"));
        TestHttp stranger = person("stan", "known", "annotator");
        Reply hidden = stranger.get("/api/v1/projects/hidden");
        Reply missing = stranger.get("/api/v1/projects/missing");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
        assertThat(stranger.get("/api/v1/projects")
                        .json()
                        .path("projects")
                        .valueStream()
                        .map(project -> project.path("slug").asString()))
                .containsExactly("known");
    }

    @Test
    void nobodyChangesTheirOwnRoleAndTheLastOwnerStays() {
        apply(FILE.formatted("team"));
        TestHttp manager = person("max", "team", "manager");
        String members = "/api/v1/projects/team/members";
        assertThat(manager.post(members, Map.of("name", "max", "role", "lead")).status())
                .isEqualTo(403);
        assertThat(manager.post(members, Map.of("name", "max", "role", "owner")).status())
                .isEqualTo(403);
        Reply last = server.asOwner().send("DELETE", members, Map.of("name", "owner", "role", "owner"));
        assertThat(last.code()).isEqualTo("last-project-owner");
        assertThat(manager.get(members).json().path("members").size()).isEqualTo(2);
        assertThat(manager.post(members, Map.of("name", "nobody", "role", "lead"))
                        .code())
                .isEqualTo("person-unknown");
    }

    @Test
    void aPreviewStoresNothing() {
        Reply preview = server.asOwner()
                .post(
                        "/api/v1/projects/preview",
                        Map.of(
                                "file",
                                FILE.formatted("seen"),
                                "files",
                                files(),
                                "row",
                                Map.of("id", "r1", "text", "שלום", "language", "he", "domain", List.of("a"))));
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.json().at("/item/inputs/text/value").asString()).isEqualTo("שלום");
        assertThat(preview.json().at("/item/inputs/text/direction").asString()).isEqualTo("rtl");
        assertThat(preview.json().at("/rubric/questions/0/id").asString()).isEqualTo("topic");
        assertThat(get("seen").status()).isEqualTo(404);
    }

    @Test
    void aProjectIsPausedAndOpenedAgain() {
        apply(FILE.formatted("paused"));
        assertThat(server.asOwner()
                        .post("/api/v1/projects/paused/state", Map.of("state", "paused"))
                        .status())
                .isEqualTo(200);
        assertThat(get("paused").json().path("state").asString()).isEqualTo("paused");
        assertThat(server.asOwner()
                        .post("/api/v1/projects/paused/state", Map.of("state", "gone"))
                        .status())
                .isBetween(400, 422);
    }

    private static TestHttp person(String name, String project, String role) {
        String password = "horse-lamp-river";
        Reply added = server.asOwner()
                .post(
                        "/api/v1/people",
                        Map.of(
                                "name", name,
                                "password", password,
                                "project", project,
                                "role", role,
                                "skills", List.of()));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        TestHttp browser = server.http();
        assertThat(browser.signIn(name, password).status()).isEqualTo(200);
        return browser;
    }

    private static Reply apply(String file) {
        return server.asOwner().post("/api/v1/projects/apply", body(file));
    }

    private static Map<String, Object> body(String file) {
        return Map.of("file", file, "files", files());
    }

    private static Map<String, String> files() {
        return Map.of("guidelines.md", GUIDELINES);
    }

    private static Reply get(String slug) {
        return server.asOwner().get("/api/v1/projects/" + slug);
    }

    private static String rubric(String slug, String query) {
        return server.asOwner()
                .get("/api/v1/projects/" + slug + "/rubric" + query)
                .body();
    }

    private static List<String> paths(Reply reply) {
        return reply.json()
                .path("changes")
                .valueStream()
                .map(change -> change.path("path").asString())
                .toList();
    }

    @Test
    void aRowInPreviewShowsWhatModelsProposeForIt() {
        String file = """
                project: proposing
                inputs:
                  text: { kind: text, from: $.text }
                rubric:
                  version: 1
                  questions:
                    topic: { kind: choice, options: [sports, money] }
                predictions: { from: $.labels, model: $.model }
                workflow:
                  - { stage: label, seats: 1 }
                """;
        Reply preview = server.asOwner()
                .post(
                        "/api/v1/projects/preview",
                        Map.of(
                                "file",
                                file,
                                "row",
                                Map.of(
                                        "id",
                                        "a",
                                        "text",
                                        "x",
                                        "model",
                                        "m1",
                                        "labels",
                                        Map.of("topic", "money", "strange", 1))));
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        assertThat(preview.json().at("/predictions/0/model").asString()).isEqualTo("m1");
        assertThat(preview.json().at("/predictions/0/answers/topic/options/0").asString())
                .isEqualTo("money");
        assertThat(preview.json().at("/predictions/0/answers").size()).isEqualTo(1);
        assertThat(preview.json().at("/unfit/0/field").asString()).isEqualTo("predictions.strange");
        assertThat(preview.json().at("/unfit/0/code").asString()).isEqualTo("question-unknown");
    }
}
