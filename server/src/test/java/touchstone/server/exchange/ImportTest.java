package touchstone.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import touchstone.server.exchange.exports.ExportFormat;
import touchstone.server.platform.JobCancelled;
import touchstone.server.platform.Role;
import touchstone.server.projects.Project;

class ImportTest {
    private static final ExchangeWorld WORLD = new ExchangeWorld();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void everyRecordIsCountedOnceAndNamedWhenItIsNotTaken() {
        Project project = project("counted");
        JsonNode outcome = WORLD.importLines(
                project,
                Examples.row("1") + "\n"
                        + "{\"id\":\"2\",\"response\":\"no query\"}\n"
                        + "{\"query\":\"no key\"}\n"
                        + "not json\n"
                        + Examples.row("1") + "\n"
                        + "{\"id\":\"3\",\"query\":\"q\",\"response\":\"r\",\"priority\":\"high\"}\n"
                        + "{\"id\":\"4\",\"query\":[1],\"response\":\"r\"}\n"
                        + "{\"id\":\"5\"}\n"
                        + "{\"id\":6,\"query\":\"q\",\"response\":\"r\",\"domain\":7}\n");
        assertThat(outcome.path("read").asInt()).isEqualTo(9);
        assertThat(outcome.path("accepted").asInt()).isEqualTo(2);
        assertThat(outcome.path("rejected").asInt()).isEqualTo(7);
        assertThat(codes(outcome))
                .containsExactly(
                        "2:input-missing",
                        "3:key-missing",
                        "4:not-json",
                        "5:key-twice",
                        "6:priority-not-whole",
                        "7:input-unusable",
                        "8:input-missing",
                        "9:not-text");
        assertThat(keys(project)).containsExactly("1", "2");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        Project project = project("same");
        WORLD.importLines(project, rows(1, 50));
        JsonNode again = WORLD.importLines(project, rows(1, 51));
        assertThat(again.path("same").asInt()).isEqualTo(50);
        assertThat(again.path("accepted").asInt()).isEqualTo(1);
        assertThat(keys(project)).hasSize(51);
    }

    @Test
    void theOrderOfFieldsMakesNoDifferentItem() {
        Project project = project("ordering");
        WORLD.importLines(project, "{\"id\":\"1\",\"query\":\"q\",\"response\":\"r\"}");
        JsonNode again = WORLD.importLines(project, "{\"response\":\"r\", \"query\":\"q\", \"id\":\"1\"}");
        assertThat(again.path("same").asInt()).isEqualTo(1);
    }

    @Test
    void aChangedRowIsReportedAndNeverReplacesSilently() {
        Project project = project("changed");
        WORLD.importLines(project, "{\"id\":\"1\",\"query\":\"old\",\"response\":\"r\"}");
        JsonNode outcome = WORLD.importLines(project, "{\"id\":\"1\",\"query\":\"new\",\"response\":\"r\"}");
        assertThat(outcome.path("changed").asInt()).isEqualTo(1);
        assertThat(codes(outcome)).containsExactly("1:item-changed");
        assertThat(data(project, "1")).contains("old");
    }

    @Test
    void aChangedRowReplacesWhenAskedAndTheOldContentIsKept() {
        Project project = project("replaced");
        WORLD.importLines(project, "{\"id\":\"1\",\"query\":\"old\",\"response\":\"r\"}");
        JsonNode outcome = WORLD.run(
                project,
                "import",
                WORLD.request("{\"id\":\"1\",\"query\":\"new\",\"response\":\"r\"}", "jsonl", false, "update"));
        assertThat(outcome.path("replaced").asInt()).isEqualTo(1);
        assertThat(data(project, "1")).contains("new");
        assertThat(WORLD.jdbc
                        .sql("""
                SELECT r.data::text FROM item_revision r JOIN item i ON i.id = r.item WHERE i.project = :project
                """)
                        .param("project", project.id())
                        .query(String.class)
                        .single())
                .contains("old");
    }

    @Test
    void anItemThatSomebodyAnsweredIsNeverReplaced() {
        Project project = project("answered");
        WORLD.importLines(project, "{\"id\":\"1\",\"query\":\"old\",\"response\":\"r\"}");
        new Labelling(WORLD, project)
                .annotate("1", "ann", "{\"relevance\":{\"kind\":\"choice\",\"options\":[\"partial\"]}}");
        JsonNode outcome = WORLD.run(
                project,
                "import",
                WORLD.request("{\"id\":\"1\",\"query\":\"new\",\"response\":\"r\"}", "jsonl", false, "update"));
        assertThat(outcome.path("replaced").asInt()).isZero();
        assertThat(codes(outcome)).containsExactly("1:item-kept");
        assertThat(data(project, "1")).contains("old");
    }

    @Test
    void aDryRunShowsTheFirstRowsAndLeavesNothing() {
        Project project = project("tried");
        JsonNode outcome = WORLD.run(project, "import", WORLD.request(rows(1, 40), "jsonl", true, "report"));
        assertThat(outcome.path("dry_run").asBoolean()).isTrue();
        assertThat(outcome.path("accepted").asInt()).isEqualTo(40);
        assertThat(outcome.path("first_rows").size()).isEqualTo(10);
        assertThat(outcome.at("/first_rows/0/inputs/query").asString()).isEqualTo("Q 1");
        assertThat(outcome.at("/first_rows/0/domain/0").asString()).isEqualTo("finance");
        assertThat(keys(project)).isEmpty();
    }

    @Test
    void aRejectedRowIsNotShownAsItWillLookAndProblemsSayWhatBecameOfTheRow() {
        Project project = project("twice");
        String lines = """
                {"id":"1","query":"q","response":"r"}
                {"id":"1","query":"other","response":"r"}
                {"id":"3","query":"q"}
                """;
        JsonNode outcome = WORLD.run(project, "import", WORLD.request(lines, "jsonl", true, "report"));
        assertThat(outcome.path("first_rows")
                        .valueStream()
                        .map(row -> row.path("line").asInt()))
                .containsExactly(1, 3);
        assertThat(outcome.path("problems")
                        .valueStream()
                        .map(problem -> problem.path("line").asInt() + " "
                                + problem.path("result").asString()))
                .containsExactly("2 rejected", "3 warning");
    }

    @Test
    void aCancelledImportLeavesNothing() {
        Project project = project("cancelled");
        Map<String, Object> request = WORLD.request(rows(1, 3000), "jsonl", false, "report");
        TestJob[] job = new TestJob[1];
        job[0] = TestJob.watched(project.id(), UUID.randomUUID(), done -> {
            if (done >= 1500) {
                job[0].cancel();
            }
        });
        assertThatThrownBy(() -> WORLD.run(project, "import", request, job[0])).isInstanceOf(JobCancelled.class);
        assertThat(keys(project)).isEmpty();
    }

    @Test
    void anImportWhoseConnectionDiesLeavesNothingAndSucceedsWhenRepeated() {
        Project project = project("died");
        Map<String, Object> request = WORLD.request(rows(1, 3000), "jsonl", false, "report");
        TestJob dying = TestJob.watched(project.id(), UUID.randomUUID(), done -> {
            if (done == 1500) {
                // in a thread of its own, because this one is inside the import's transaction
                CompletableFuture.runAsync(ImportTest::killOpenTransactions).join();
            }
        });
        assertThatThrownBy(() -> WORLD.run(project, "import", request, dying)).isNotNull();
        assertThat(keys(project)).isEmpty();
        assertThat(WORLD.run(project, "import", request).path("accepted").asInt())
                .isEqualTo(3000);
        assertThat(keys(project)).hasSize(3000);
    }

    @Test
    void anExportAfterAnImportGivesTheSameRowsBack() {
        Project project = project("back");
        List<String> rows = List.of(
                "{\"id\":\"1\",\"query\":\"世界 😀 \\u00e9 \\\"x\\\" \\\\ \\n\\t\",\"response\":\"r\",\"z\":1.10,\"a\":[1e2,null,true]}",
                "{\"response\":\"<script>\",\"query\":\"=1+1\",\"id\":\"2\",\"nested\":{\"b\":{},\"a\":[]}}");
        WORLD.importLines(project, String.join("\n", rows));
        List<String> lines = WORLD.export(project, ExportFormat.JSONL);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"data\":" + rows.get(0));
        assertThat(lines.get(1)).contains("\"data\":" + rows.get(1));
    }

    @Test
    void aTableIsImportedWithItsNestedColumns() {
        Project project = project("table");
        JsonNode outcome = WORLD.run(
                project,
                "import",
                WORLD.request(
                        "id;query;response;domain;priority;labels.relevance;model\n"
                                + "a;q;r;finance;5;partial;m1\nb;q;r;;;;m1\nc;only three\n",
                        "csv",
                        false,
                        "report"));
        assertThat(outcome.path("accepted").asInt()).isEqualTo(2);
        assertThat(codes(outcome)).contains("4:ragged-row");
        assertThat(WORLD.jdbc
                        .sql("SELECT priority FROM item WHERE project = :project AND key = 'a'")
                        .param("project", project.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
        assertThat(outcome.path("predictions").asInt()).isEqualTo(1);
    }

    @Test
    void onlyWhoMayChangeTheProjectImports() {
        Project project = project("rights");
        var manager = WORLD.member(project, "rights-manager", Role.MANAGER);
        var lead = WORLD.member(project, "rights-lead", Role.LEAD);
        var annotator = WORLD.member(project, "rights-annotator", Role.ANNOTATOR);
        var stranger = WORLD.member(project("elsewhere"), "rights-stranger", Role.OWNER);
        String path = "/projects/rights/imports?dry_run=true";
        assertThat(WORLD.http
                        .post(manager, path, "application/jsonl", Examples.row("1"))
                        .status())
                .isEqualTo(202);
        assertThat(WORLD.http
                        .post(lead, path, "application/jsonl", Examples.row("1"))
                        .status())
                .isEqualTo(403);
        assertThat(WORLD.http
                        .post(annotator, path, "application/jsonl", Examples.row("1"))
                        .status())
                .isEqualTo(403);
        assertThat(WORLD.http
                        .post(stranger, path, "application/jsonl", Examples.row("1"))
                        .status())
                .isEqualTo(404);
        assertThat(WORLD.http.get(annotator, "/projects/rights/export").status())
                .isEqualTo(403);
        assertThat(WORLD.http.get(lead, "/projects/rights/export").status()).isEqualTo(200);
        assertThat(WORLD.http
                        .post(manager, path + "&format=pdf", "application/jsonl", "")
                        .body())
                .contains("exchange-option");
    }

    private static void killOpenTransactions() {
        WORLD.jdbc.sql("""
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'idle in transaction'
                """).query(Boolean.class).list();
    }

    private static Project project(String slug) {
        return WORLD.project(Examples.definition(slug), Examples.rubric());
    }

    static String rows(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> Examples.row(String.valueOf(n)))
                .collect(Collectors.joining("\n"));
    }

    static List<String> codes(JsonNode outcome) {
        return outcome.path("problems")
                .valueStream()
                .map(problem -> problem.path("line").asLong() + ":"
                        + problem.path("code").asString())
                .toList();
    }

    private static List<String> keys(Project project) {
        return WORLD.jdbc
                .sql("SELECT key FROM item WHERE project = :project ORDER BY ordinal")
                .param("project", project.id())
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private static String data(Project project, String key) {
        return WORLD.jdbc
                .sql("SELECT data::text FROM item WHERE project = :project AND key = :key")
                .param("project", project.id())
                .param("key", key)
                .query(String.class)
                .single();
    }
}
