package touchstone.server.projects.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** Promise 10 for project files: whatever is wrong is named with its place, and nothing of the file is made. */
class BrokenProjectFilesTest {
    private static final TestServer SERVER = TestServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    static Stream<Examples.Example> broken() {
        return Examples.broken();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileIsRefusedWithCodeAndPlaceAndNothingIsMade(Examples.Example example) {
        String[] wanted = example.text().lines().findFirst().orElseThrow().split(" ");
        String before = rows();
        for (boolean dryRun : List.of(true, false)) {
            Reply refused = apply(example.text(), Map.of(), dryRun);
            assertThat(refused.status()).as(refused.body()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("project-file");
            List<JsonNode> errors = refused.json().path("errors").valueStream().toList();
            assertThat(errors)
                    .extracting(error -> error.path("code").asString() + " "
                            + error.path("line").asInt() + ":"
                            + error.path("column").asInt())
                    .containsExactly(wanted[1] + " " + wanted[2]);
            assertThat(errors)
                    .allSatisfy(error -> assertThat(error.path("message").asString())
                            .isNotEmpty()
                            .doesNotContainPattern("snakeyaml|java\\.|Exception|in 'reader'|\\{[a-z]+}"));
            assertThat(rows()).isEqualTo(before);
        }
    }

    @Test
    void thereAreMoreThanTwentyOfThem() {
        assertThat(Examples.broken()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nproject: [*c,*c]",
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ['http://x/']]]]",
                "project: \"<script>alert(1)</script>\"",
                "project: ../../etc",
                "{{{{{{{{",
                "\t\tproject: x",
                "%YAML 9.9\n---\nproject: x",
                "\u2028",
                "- project: x",
                "42",
            })
    void aHostileFileIsRefusedAndNothingIsMade(String file) {
        String before = rows();
        Reply refused = apply(file, Map.of(), false);
        assertThat(refused.code()).as(refused.body()).isEqualTo("project-file");
        assertThat(refused.json().at("/errors/0/line").asInt()).isPositive();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndNothingIsMade() {
        String before = rows();
        String good = Examples.named("good", "smallest").text();
        for (Reply refused : List.of(
                apply(good + "# " + "x".repeat(300_000), Map.of(), false),
                apply("x".repeat(9 << 20), Map.of(), false))) {
            assertThat(refused.status()).as(refused.code()).isBetween(400, 499);
            assertThat(refused.code()).isIn("project-file", "too-large");
            assertThat(rows()).isEqualTo(before);
        }
    }

    private static Reply apply(String file, Map<String, String> files, boolean dryRun) {
        return SERVER.asOwner().post("/api/v1/projects/apply", Map.of("file", file, "files", files, "dry_run", dryRun));
    }

    private static String rows() {
        return SERVER.sql().sql("""
                        SELECT (SELECT count(*) FROM project) || ' ' || (SELECT count(*) FROM project_revision) || ' '
                            || (SELECT count(*) FROM rubric_version) || ' ' || (SELECT count(*) FROM membership) || ' '
                            || (SELECT count(*) FROM audit)
                        """).query(String.class).single();
    }
}
