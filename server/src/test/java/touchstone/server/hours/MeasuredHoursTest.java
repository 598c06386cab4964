package touchstone.server.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.server.hours.HoursWorld.expect;
import static touchstone.server.hours.HoursWorld.list;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Measured time, on the day it belongs to. Every expected day was worked out by hand. */
class MeasuredHoursTest {

    private static final HoursWorld WORLD = new HoursWorld();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void daysAreThoseOfUtcUntilATimeZoneIsSaid() {
        WORLD.project("utc");
        WORLD.join("utc", "una", "annotator");
        WORLD.work("utc", "una", 10, "2026-03-02T23:59:59Z");
        WORLD.work("utc", "una", 20, "2026-03-03T00:00:00Z");
        assertThat(WORLD.measured("una", "2026-03-01", "2026-03-07")).containsExactly("2026-03-02=10", "2026-03-03=20");
    }

    @Test
    void aDayEndsAtMidnightOfThePersonAndChangesOfTheClockMoveIt() {
        WORLD.project("lisbon");
        WORLD.join("lisbon", "ines", "annotator");
        WORLD.zone("ines", "Europe/Lisbon", "2026-01-01T00:00:00Z");
        // Until 29 March 01:00 UTC Lisbon is at UTC; from then on at UTC+1.
        WORLD.work("lisbon", "ines", 1, "2026-03-28T23:59:00Z");
        WORLD.work("lisbon", "ines", 2, "2026-03-29T00:30:00Z");
        WORLD.work("lisbon", "ines", 4, "2026-03-29T22:59:59Z");
        WORLD.work("lisbon", "ines", 8, "2026-03-29T23:00:00Z");
        // On 25 October at 01:00 UTC it goes back: the day has 25 hours.
        WORLD.work("lisbon", "ines", 16, "2026-10-24T23:00:00Z");
        WORLD.work("lisbon", "ines", 32, "2026-10-25T23:59:59Z");
        WORLD.work("lisbon", "ines", 64, "2026-10-26T00:00:00Z");
        assertThat(WORLD.measured("ines", "2026-03-01", "2026-03-31"))
                .containsExactly("2026-03-28=1", "2026-03-29=6", "2026-03-30=8");
        assertThat(WORLD.measured("ines", "2026-10-01", "2026-10-31"))
                .containsExactly("2026-10-25=48", "2026-10-26=64");
        assertThat(WORLD.measured("ines", "2026-10-25", "2026-10-25")).containsExactly("2026-10-25=48");
    }

    @Test
    void whoMovesKeepsTheDaysFromBefore() {
        WORLD.project("moves");
        WORLD.join("moves", "mo", "annotator");
        WORLD.zone("mo", "Asia/Shanghai", "2026-05-01T00:00:00Z");
        WORLD.zone("mo", "America/Los_Angeles", "2026-05-11T00:00:00Z");
        // 17:00 UTC is one o'clock of the next day in Shanghai, and ten in the morning in Los Angeles.
        WORLD.work("moves", "mo", 30, "2026-05-10T17:00:00Z");
        WORLD.work("moves", "mo", 45, "2026-05-11T17:00:00Z");
        WORLD.work("moves", "mo", 5, "2026-05-12T06:59:59Z");
        assertThat(WORLD.measured("mo", "2026-05-01", "2026-05-31")).containsExactly("2026-05-11=80");
        WORLD.work("moves", "mo", 7, "2026-04-30T23:00:00Z");
        assertThat(WORLD.measured("mo", "2026-04-30", "2026-04-30"))
                .as("before the first time zone was said, days are those of UTC")
                .containsExactly("2026-04-30=7");
    }

    @Test
    void aRevisionAddsWhatCameSinceAndWhatWasGivenBackCountsToo() {
        WORLD.project("rework");
        WORLD.join("rework", "rea", "annotator");
        UUID assignment = WORLD.assignment("rework", "rea", "submitted", 900_000, "2026-06-03T10:00:00Z");
        WORLD.handIn(assignment, 1, 600_000, "2026-06-02T10:00:00Z");
        WORLD.handIn(assignment, 2, 900_000, "2026-06-03T10:00:00Z");
        WORLD.assignment("rework", "rea", "expired", 120_000, "2026-06-04T10:00:00Z");
        WORLD.assignment("rework", "rea", "skipped", 60_000, "2026-06-04T11:00:00Z");
        UUID reopened = WORLD.assignment("rework", "rea", "released", 500_000, "2026-06-05T09:00:00Z");
        WORLD.handIn(reopened, 1, 380_000, "2026-06-05T08:00:00Z");
        assertThat(WORLD.measured("rea", "2026-06-01", "2026-06-07"))
                .containsExactly("2026-06-02=10", "2026-06-03=5", "2026-06-04=3", "2026-06-05=8");
        JsonNode manager = expect(
                        200, WORLD.as("man").get("/api/v1/projects/rework/hours?from=2026-06-01&to=2026-06-07"))
                .json();
        JsonNode rea =
                list(WORLD.as("man").get("/api/v1/projects/rework/hours?from=2026-06-01&to=2026-06-07"), "people")
                        .stream()
                        .filter(one -> one.path("name").asString().equals("rea"))
                        .findFirst()
                        .orElseThrow();
        assertThat(manager.path("waiting")).isEmpty();
        assertThat(rea.path("days").findValues("given_back_ms"))
                .extracting(JsonNode::asLong)
                .containsExactly(0L, 0L, 180_000L, 120_000L);
        assertThat(rea.path("offered_hours").isNull()).isTrue();
    }

    @Test
    void noWorkCountsWithMoreTimeThanItLayWithItsHolder() {
        WORLD.project("bounds");
        WORLD.join("bounds", "bo", "annotator");
        // Claimed two hours before it was handed in: five hours are two, and a second more is the clocks'.
        UUID script =
                WORLD.assignment("bounds", "bo", "submitted", 18_000_000, Duration.ofHours(2), "2026-06-02T10:00:00Z");
        WORLD.handIn(script, 1, 18_000_000, "2026-06-02T10:00:00Z");
        UUID exact =
                WORLD.assignment("bounds", "bo", "submitted", 7_201_000, Duration.ofHours(2), "2026-06-03T10:00:00Z");
        WORLD.handIn(exact, 1, 7_201_000, "2026-06-03T10:00:00Z");
        // A revision counts at most from the hand-in before, or from the return where it was sent back.
        UUID revised =
                WORLD.assignment("bounds", "bo", "submitted", 9_000_000, Duration.ofHours(2), "2026-06-04T10:00:00Z");
        WORLD.handIn(revised, 1, 600_000, "2026-06-04T10:00:00Z");
        WORLD.handIn(revised, 2, 4_200_000, "2026-06-04T10:30:00Z");
        WORLD.returned(revised, "2026-06-04T12:00:00Z");
        WORLD.handIn(revised, 3, 9_000_000, "2026-06-04T12:20:00Z");
        // What was never handed in, too.
        WORLD.assignment("bounds", "bo", "skipped", 10_000_000, Duration.ofHours(2), "2026-06-05T10:00:00Z");
        assertThat(WORLD.measured("bo", "2026-06-01", "2026-06-07"))
                .containsExactly("2026-06-02=120", "2026-06-03=120", "2026-06-04=60", "2026-06-05=120");
        assertThat(list(WORLD.as("bo").get("/api/v1/me/hours?from=2026-06-01&to=2026-06-07"), "days").stream()
                        .map(day -> day.path("bounded").asInt()))
                .containsExactly(1, 0, 2, 1);
        assertThat(expect(200, WORLD.as("man").get("/api/v1/projects/bounds/hours.csv?from=2026-06-01&to=2026-06-07"))
                        .body())
                .contains("bounded_entries")
                .contains("2026-06-04,bo,bo,60.0,0.0,2,0,0");
    }
}
