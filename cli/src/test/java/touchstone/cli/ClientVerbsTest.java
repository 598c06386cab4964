package touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import touchstone.server.testing.TestServer;

/** The verbs that talk to a server: data on standard output, talk on standard error, an exit code that scripts can use. */
class ClientVerbsTest {

    private static final String FILE = """
            project: %s
            inputs: { text: { from: $.text } }
            rubric:
              version: 1
              guidelines: guidelines.md
              questions:
                topic: { kind: choice, options: [sports, money], clause: topic }
            """;

    private static final TestServer server = TestServer.start();

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void applySendsTheGuidelinesAlongAndIsIdempotent() throws IOException {
        Path file = project("cli-rows", FILE.formatted("cli-rows"));
        Said first = say("apply", file.toString());
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.json().path("created").asBoolean()).isTrue();
        Said second = say("apply", file.toString());
        assertThat(second.json().path("changed").asBoolean()).isFalse();
        assertThat(second.err()).contains("cli-rows is up to date");
    }

    @Test
    void aFlawedFileIsToldWithItsOwnNameLineAndNextStep() throws IOException {
        Path file = project("flawed", FILE.formatted("flawed").replace("clause: topic", "clause: topik"));
        Said said = say("apply", file.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains(file + ":7:")
                .contains("[unknown-clause]")
                .contains("Did you mean “topic”?")
                .contains("What to do:");
    }

    @Test
    void aDryRunMakesNothing() throws IOException {
        Path file = project("dry", FILE.formatted("dry"));
        assertThat(say("apply", file.toString(), "--dry-run").err()).contains("dry would be created");
        assertThat(server.asOwner().get("/api/v1/projects/dry").status()).isEqualTo(404);
    }

    @Test
    void aPersonIsAddedWithATokenThatWorks() throws IOException {
        say("apply", project("people", FILE.formatted("people")).toString());
        Said said = say(
                "people",
                "add",
                "ana",
                "--project",
                "people",
                "--role",
                "annotator",
                "--skill",
                "qa",
                "--skill",
                "finance:3",
                "--display-name",
                "Ana Duarte");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.json().path("name").asString()).isEqualTo("ana");
        String token = said.json().path("token").asString();
        assertThat(server.as(token).get("/api/v1/projects/people").status()).isEqualTo(200);
    }

    @Test
    void aTeamIsAddedFromATable() throws IOException {
        say("apply", project("team", FILE.formatted("team")).toString());
        Path table = Files.writeString(
                folder.resolve("team.csv"),
                "name,role,skills,password\nbo,annotator,domain-expert;finance:2,\ncy,reviewer,qa,horse-lamp-river\n");
        Said said = say("people", "add", "--from", table.toString(), "--project", "team");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().lines()).hasSize(2);
        assertThat(server.http().signIn("cy", "horse-lamp-river").status()).isEqualTo(200);
    }

    @Test
    void somebodyWhoHasSignedInGetsTheRoleButNoToken() throws IOException {
        say("apply", project("known", FILE.formatted("known")).toString());
        say("people", "add", "kim", "--password", "horse-lamp-river");
        assertThat(server.http().signIn("kim", "horse-lamp-river").status()).isEqualTo(200);
        Said said = say("people", "add", "kim", "--project", "known", "--role", "annotator");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.json().path("token").isNull()).isTrue();
        assertThat(said.err()).contains("kim uses the account already");
        assertThat(server.asOwner().get("/api/v1/projects/known/members").body())
                .contains("kim");
    }

    @Test
    void aTableWithWrongLinesAddsNobodyAndNamesThemAll() throws IOException {
        say("apply", project("crew", FILE.formatted("crew")).toString());
        Path table = Files.writeString(folder.resolve("crew.csv"), """
                name,role,skills,password
                dee,annotator,finance:2,
                ed,annotator,,short
                ,annotator,,
                flo,king,,
                dee,reviewer,,
                """);
        Said said = say("people", "add", "--from", table.toString(), "--project", "crew");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("Line 3, ed")
                .contains("Line 4, no name")
                .contains("Line 5, flo")
                .contains("Line 6, dee")
                .contains("Nobody was added: 4 of 5");
        assertThat(server.asOwner().get("/api/v1/people?query=dee").json().path("people"))
                .isEmpty();
    }

    @Test
    void aStrictImportWithRejectedRowsDoesNotEndAsIfAllWereWell() throws IOException {
        say("apply", project("rows", FILE.formatted("rows")).toString());
        Path rows = Files.writeString(folder.resolve("rows.jsonl"), "{\"id\":\"r1\",\"text\":\"a\"}\n{\"id\":\"r2\"\n");
        Said dry = say("import", "rows", rows.toString(), "--dry-run", "--strict");
        assertThat(dry.code()).as(dry.err()).isEqualTo(1);
        Said said = say("import", "rows", rows.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.json().path("rejected").asInt()).isEqualTo(1);
        assertThat(said.json().path("accepted").asInt()).isEqualTo(1);
        Path book = Files.writeString(folder.resolve("rows.xlsx"), "PK");
        assertThat(say("import", "rows", book.toString()).err()).contains("as CSV");
        assertThat(run("import", "--help").out()).contains("sagemaker").doesNotContain("xlsx");
    }

    @Test
    void aTokenIsMadeForOneProjectOnly() throws IOException {
        say("apply", project("tokens", FILE.formatted("tokens")).toString());
        Said said =
                say("token", "create", "--title", "nightly", "--scope", "read", "--project", "tokens", "--days", "1");
        assertThat(said.code()).as(said.err()).isZero();
        String token = said.json().path("token").asString();
        assertThat(server.as(token).get("/api/v1/projects/tokens").status()).isEqualTo(200);
    }

    @Test
    void aMissingServerAndAMissingTokenHaveExitCodesOfTheirOwn() throws IOException {
        Path file = project("nowhere", FILE.formatted("nowhere"));
        assertThat(run("apply", file.toString(), "--url", "http://127.0.0.1:1", "--token", "x")
                        .code())
                .isEqualTo(3);
        Said without = run("apply", file.toString(), "--url", "http://127.0.0.1:1", "--token", "");
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.err()).contains("TOUCHSTONE_TOKEN");
    }

    @Test
    void aFileThatIsNotThereIsToldPlainly() {
        Said said = say("apply", folder.resolve("missing.yaml").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("cannot be read");
    }

    private record Said(int code, String out, String err) {
        JsonNode json() {
            return new JsonMapper().readTree(out);
        }
    }

    private Path project(String name, String text) throws IOException {
        Path beside = Files.createDirectories(folder.resolve(name));
        Files.writeString(beside.resolve("guidelines.md"), "# Topic {#topic}\n\nWhat it is about.\n");
        return Files.writeString(beside.resolve(name + ".yaml"), text);
    }

    private Said say(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--url", "http://127.0.0.1:" + server.port(), "--token", TestServer.OWNER));
        return run(all.toArray(String[]::new));
    }

    private static Said run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command =
                Touchstone.command().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = command.execute(words);
        return new Said(code, out.toString(), err.toString());
    }
}
