package touchstone.server.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.server.hours.HoursWorld.expect;
import static touchstone.server.hours.HoursWorld.list;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.TestHttp.Reply;

/** Closing periods, and what is told afterwards. */
class StatementTest {

    private static final HoursWorld WORLD = new HoursWorld();
    private static final LocalDate MONDAY = LocalDate.now(ZoneOffset.UTC).minusDays(30);

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void whatChangesAfterAPeriodIsClosedIsToldInTheNext() throws NoSuchAlgorithmException {
        WORLD.project("close");
        WORLD.join("close", "sta", "annotator");
        WORLD.work("close", "sta", 100, MONDAY + "T12:00:00Z");
        String entry = WORLD.declare("sta", "close", MONDAY.toString(), 30, "");
        String late = WORLD.declare("sta", "close", MONDAY.plusDays(1).toString(), 15, "");
        expect(204, WORLD.decide("man", "close", entry, true, ""));
        JsonNode first = expect(201, close("man", MONDAY, MONDAY.plusDays(6))).json();
        assertThat(line(first)).isEqualTo("100+30 0/0");
        String csv = WORLD.as("man")
                .get("/api/v1/projects/close/hours/statements/1.csv")
                .body();
        assertThat(csv).contains(MONDAY + "," + MONDAY.plusDays(6) + ",sta,sta,100,30,0,0,130");

        // Afterwards: the waiting entry is approved, the approved one withdrawn, and work of that week is found.
        expect(204, WORLD.decide("man", "close", late, true, ""));
        expect(204, WORLD.as("sta").post("/api/v1/me/hours/entries/" + entry + "/withdrawal", "{}"));
        WORLD.work("close", "sta", 20, MONDAY.plusDays(2) + "T12:00:00Z");
        WORLD.work("close", "sta", 7, MONDAY.plusDays(8) + "T12:00:00Z");
        assertThat(WORLD.as("man")
                        .get("/api/v1/projects/close/hours/statements/1.csv")
                        .body())
                .as("a statement never changes")
                .isEqualTo(csv);
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(first.path("content_hash").asString());
        assertThat(line(expect(201, close("man", MONDAY.plusDays(7), MONDAY.plusDays(13)))
                        .json()))
                .as("7 of its own; 20 more measured, and 15 instead of 30 approved, in the week before")
                .isEqualTo("7+0 20/-15");
        Reply third = expect(201, close("man", MONDAY.plusDays(14), MONDAY.plusDays(20)));
        assertThat(third.json().path("lines")).as("a correction is told once").isEmpty();
        assertThat(list(WORLD.as("man").get("/api/v1/projects/close/hours/statements"), "statements"))
                .extracting(one -> one.path("number").asInt())
                .containsExactly(3, 2, 1);
    }

    @Test
    void aDayIsClosedOnceAndOnlyWhenItIsOver() {
        WORLD.project("once");
        expect(201, closed("once", "man", MONDAY, MONDAY.plusDays(6)));
        assertThat(closed("once", "man", MONDAY.plusDays(6), MONDAY.plusDays(9)).code())
                .isEqualTo("hours-period-closed");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(closed("once", "man", today.minusDays(1), today).code()).isEqualTo("hours-period-open");
        assertThat(closed("once", "man", today, today.minusDays(1)).code()).isEqualTo("fields-refused");
        assertThat(closed("once", "lea", MONDAY.plusDays(7), MONDAY.plusDays(8)).status())
                .isEqualTo(403);
        assertThat(WORLD.as("lea")
                        .get("/api/v1/projects/once/hours/statements/1.csv")
                        .status())
                .isEqualTo(403);
        assertThat(WORLD.as("man")
                        .get("/api/v1/projects/once/hours/statements/2.csv")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void ofManyWhoCloseAtOnceOneDoes() throws InterruptedException, ExecutionException {
        WORLD.project("race");
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> closings = IntStream.range(0, 6)
                    .mapToObj(number -> together.submit(() ->
                            closed("race", "man", MONDAY, MONDAY.plusDays(6)).status()))
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> closing : closings) {
                statuses.add(closing.get());
            }
            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        }
        assertThat(list(WORLD.as("man").get("/api/v1/projects/race/hours/statements"), "statements"))
                .hasSize(1);
    }

    private static Reply close(String name, LocalDate from, LocalDate to) {
        return closed("close", name, from, to);
    }

    private static Reply closed(String slug, String name, LocalDate from, LocalDate to) {
        return WORLD.as(name)
                .post(
                        "/api/v1/projects/" + slug + "/hours/statements",
                        Map.of("from", from.toString(), "to", to.toString()));
    }

    private static String line(JsonNode statement) {
        JsonNode line = statement.path("lines").path(0);
        return line.path("measured_minutes").asInt() + "+"
                + line.path("approved_minutes").asInt() + " "
                + line.path("measured_correction_minutes").asInt() + "/"
                + line.path("approved_correction_minutes").asInt();
    }
}
