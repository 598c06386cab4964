package touchstone.server.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.server.tracker.TrackerWorld.expect;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import touchstone.server.testing.TestHttp.Reply;

/** The list as a table to take away: exactly the items, the order and the columns that the list shows. */
class TableTest {
    private static final TrackerWorld WORLD = TrackerWorld.get();
    private static final String TABLE = "/api/v1/projects/table-rows/items";

    @BeforeAll
    static void work() {
        WORLD.project("table-rows");
        WORLD.load(
                "table-rows",
                List.of(
                        "{\"id\":\"=1+1\",\"text\":\"x\",\"tags\":[\"a\",\"b\"],\"priority\":5}",
                        "{\"id\":\"with, \\\"marks\\\"\",\"text\":\"x\"}",
                        TrackerWorld.row("plain")));
        WORLD.label("ann", "table-rows", "money", 4);
        WORLD.label("abe", "table-rows", "money", 4);
        WORLD.project("many");
        WORLD.load("many", TrackerWorld.rows(2_100));
    }

    @Test
    void theTableHasTheColumnsThatWereAskedForInTheirOrder() {
        Reply table = expect(
                200,
                WORLD.as("lea")
                        .get(
                                TABLE
                                        + ".csv?columns=key,verdict.topic,verdict.accuracy,domain,people,disagreement,ordinal"));
        assertThat(table.header("content-type")).startsWith("text/csv");
        assertThat(table.header("content-disposition")).contains("attachment").contains("table-rows-items.csv");
        assertThat(table.body().lines())
                .containsExactly(
                        "key,verdict.topic,verdict.accuracy,domain,people,disagreement,ordinal",
                        "=1+1,money,4,\"a, b\",\"ann, abe\",no,1",
                        "\"with, \"\"marks\"\"\",,,,,,2",
                        "plain,,,,,,3");
    }

    @Test
    void withoutColumnsEveryColumnIsThere() {
        assertThat(expect(200, WORLD.as("lea").get(TABLE + ".csv"))
                        .body()
                        .lines()
                        .findFirst())
                .hasValue(
                        "ordinal,key,state,stage,domain,language,priority,people,rubric_version,created_at,changed_at,"
                                + "age_s,active_ms,returned_times,flags,disagreement");
    }

    @Test
    void theTableHoldsWhatTheFilterListsInTheSameOrder() {
        assertThat(expect(200, WORLD.as("lea").get(TABLE + ".csv?columns=key&sort=-ordinal&filter=status:to_do"))
                        .body()
                        .lines())
                .containsExactly("key", "plain", "\"with, \"\"marks\"\"\"");
    }

    @Test
    void aSpreadsheetRunsNoFormulaOfAKey() {
        String body = expect(200, WORLD.as("lea").get(TABLE + ".csv?columns=key&csv_for=spreadsheet"))
                .body();
        assertThat(body.lines().skip(1)).isNotEmpty().noneMatch(line -> line.startsWith("=") || line.startsWith("\"="));
        assertThat(body).contains("=1+1");
    }

    @Test
    void aTableOfManyPagesIsWholeAndHasNothingTwice() {
        assertThat(expect(200, WORLD.as("lea").get("/api/v1/projects/many/items.csv?columns=key&sort=-priority"))
                        .body()
                        .lines())
                .hasSize(2_101)
                .doesNotHaveDuplicates();
    }

    @Test
    void theWorkbookHoldsTheSameItems() throws Exception {
        String sheet = sheet("?columns=key,verdict.accuracy");
        assertThat(sheet).contains("verdict.accuracy").contains("=1+1").contains("plain");
        assertThat(sheet).doesNotContain("<f>");
        assertThat(sheet).containsPattern("<v>4</v>");
    }

    @Test
    void whatIsNotThereOrNotOnesOwnIsRefusedBeforeTheFirstByte() {
        assertThat(WORLD.as("lea").get(TABLE + ".csv?columns=colour").code()).isEqualTo("column-unknown");
        assertThat(WORLD.as("lea").get(TABLE + ".xlsx?filter=colour:red").code())
                .isEqualTo("filter");
        assertThat(WORLD.as("obs").get(TABLE + ".csv?columns=key").status()).isEqualTo(200);
        assertThat(WORLD.as("obs").get(TABLE + ".csv?columns=verdict.topic").code())
                .isEqualTo("column-unknown");
        assertThat(WORLD.as("ann").get(TABLE + ".csv").status()).isIn(403, 404);
        assertThat(WORLD.as("ann").get(TABLE + ".xlsx").status()).isIn(403, 404);
    }

    private static String sheet(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + WORLD.server.port() + TABLE + ".xlsx" + query))
                .header("Authorization", "Bearer tsp_all-rights-of-lea")
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(200);
            Path file = Files.createTempFile("items", ".xlsx");
            Files.write(file, response.body());
            StringBuilder parts = new StringBuilder();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    if (entry.getName().contains("sheet1") || entry.getName().contains("sharedStrings")) {
                        parts.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            Files.delete(file);
            return parts.toString();
        }
    }
}
