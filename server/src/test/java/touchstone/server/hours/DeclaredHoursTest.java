package touchstone.server.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static touchstone.server.hours.HoursWorld.expect;
import static touchstone.server.hours.HoursWorld.list;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.TestHttp;

/** Declaring, correcting, withdrawing, deciding. */
class DeclaredHoursTest {

    private static final HoursWorld WORLD = new HoursWorld();
    private static final String DAY = LocalDate.now(ZoneOffset.UTC).minusDays(3).toString();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void anEntryWaitsIsApprovedAndThenCounts() {
        WORLD.project("way");
        WORLD.join("way", "aya", "annotator");
        String entry = WORLD.declare("aya", "way", DAY, 45, "");
        assertThat(minutes("aya")).containsExactly("0+45");
        assertThat(WORLD.decide("aya", "way", entry, true, "").status()).isEqualTo(403);
        assertThat(WORLD.decide("lea", "way", entry, true, "").status()).isEqualTo(403);
        expect(204, WORLD.decide("man", "way", entry, true, ""));
        assertThat(minutes("aya")).containsExactly("45+0");
        assertThat(WORLD.decide("man", "way", entry, false, "no").code()).isEqualTo("hours-entry-decided");
        assertThat(own("aya").getFirst().path("decided_by").asString()).isEqualTo("man");
    }

    @Test
    void aRefusalNeedsAReasonThatThePersonReads() {
        WORLD.project("refuse");
        String entry = WORLD.declare("abe", "refuse", DAY, 30, "");
        assertThat(WORLD.decide("man", "refuse", entry, false, " ").code()).isEqualTo("fields-refused");
        expect(204, WORLD.decide("man", "refuse", entry, false, "The meeting was cancelled."));
        JsonNode read = own("abe").getFirst();
        assertThat(read.path("state").asString()).isEqualTo("refused");
        assertThat(read.path("reason").asString()).isEqualTo("The meeting was cancelled.");
    }

    @Test
    void aCorrectionCountsOnceItIsApprovedAndAWithdrawalAtOnce() {
        WORLD.project("correct");
        WORLD.join("correct", "cor", "annotator");
        String first = WORLD.declare("cor", "correct", DAY, 60, "");
        expect(204, WORLD.decide("man", "correct", first, true, ""));
        String second = WORLD.declare("cor", "correct", DAY, 90, first);
        assertThat(minutes("cor"))
                .as("until the correction is decided, what was approved counts")
                .containsExactly("60+90");
        assertThat(again("cor", "correct", first).code()).isEqualTo("hours-entry-replaced");
        expect(204, WORLD.decide("man", "correct", second, true, ""));
        assertThat(minutes("cor")).containsExactly("90+0");
        assertThat(own("cor")).extracting(one -> one.path("state").asString()).containsExactly("replaced", "approved");
        expect(204, withdraw("cor", second));
        assertThat(minutes("cor")).isEmpty();
        assertThat(own("cor")).extracting(one -> one.path("state").asString()).containsOnly("withdrawn");
        assertThat(withdraw("cor", second).code()).isEqualTo("hours-entry-replaced");
        assertThat(WORLD.decide("man", "correct", second, true, "").code()).isEqualTo("hours-entry-replaced");
    }

    @Test
    void nobodyDecidesAboutTheirOwn() {
        WORLD.project("own");
        String entry = WORLD.declare("man", "own", DAY, 30, "");
        assertThat(WORLD.decide("man", "own", entry, true, "").code()).isEqualTo("hours-own-entry");
        assertThat(expect(200, WORLD.as("man").get("/api/v1/projects/own/hours?from=" + DAY + "&to=" + DAY))
                        .json()
                        .path("waiting")
                        .path(0)
                        .path("own")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void sentTwiceItIsOneEntry() {
        WORLD.project("twice");
        WORLD.join("twice", "twi", "annotator");
        TestHttp repeating = WORLD.as("twi").with("Idempotency-Key", "the same");
        Map<String, Object> body =
                Map.of("project", "twice", "day", DAY, "minutes", 20, "kind", "training", "note", "");
        String one =
                expect(201, repeating.post("/api/v1/me/hours/entries", body)).body();
        assertThat(expect(201, repeating.post("/api/v1/me/hours/entries", body)).body())
                .isEqualTo(one);
        assertThat(own("twi")).hasSize(1);
    }

    @Test
    void whatIsNotYoursDoesNotExist() {
        WORLD.project("mine");
        WORLD.project("other");
        WORLD.join("other", "out", "manager");
        String entry = WORLD.declare("ann", "mine", DAY, 15, "");
        assertThat(withdraw("abe", entry).status()).isEqualTo(404);
        assertThat(again("abe", "mine", entry).status()).isEqualTo(404);
        assertThat(WORLD.decide("out", "mine", entry, true, "").status()).isEqualTo(404);
        assertThat(WORLD.decide("out", "other", entry, true, "").status()).isEqualTo(404);
        assertThat(WORLD.as("obs")
                        .post(
                                "/api/v1/me/hours/entries",
                                Map.of("project", "mine", "day", DAY, "minutes", 5, "kind", "meeting", "note", ""))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatCannotBeIsRefusedAllAtOnceAndWhatWasSaidStays() {
        WORLD.project("limits");
        assertThat(WORLD.as("ann")
                        .post(
                                "/api/v1/me/hours/entries",
                                Map.of(
                                        "project",
                                        "limits",
                                        "day",
                                        "2031-01-01",
                                        "minutes",
                                        0,
                                        "kind",
                                        "other",
                                        "note",
                                        " "))
                        .json()
                        .path("errors")
                        .findValuesAsString("path"))
                .containsExactly("minutes", "day", "note");
        WORLD.declare("ann", "limits", DAY, 5, "");
        assertThatThrownBy(() -> WORLD.server
                        .sql()
                        .sql("UPDATE hours_entry SET minutes = 9")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private static TestHttp.Reply again(String name, String slug, String replaced) {
        return WORLD.as(name)
                .post(
                        "/api/v1/me/hours/entries",
                        Map.of(
                                "project",
                                slug,
                                "day",
                                DAY,
                                "minutes",
                                5,
                                "kind",
                                "meeting",
                                "note",
                                "",
                                "replaces",
                                replaced));
    }

    private static TestHttp.Reply withdraw(String name, String entry) {
        return WORLD.as(name).post("/api/v1/me/hours/entries/" + entry + "/withdrawal", "{}");
    }

    private static List<JsonNode> own(String name) {
        return list(WORLD.as(name).get("/api/v1/me/hours?from=" + DAY + "&to=" + DAY), "entries");
    }

    /** Approved and waiting minutes of the person by project. */
    private static List<String> minutes(String name) {
        return list(WORLD.as(name).get("/api/v1/me/hours?from=" + DAY + "&to=" + DAY), "days").stream()
                .map(day -> day.path("approved_minutes").asInt() + "+"
                        + day.path("waiting_minutes").asInt())
                .toList();
    }
}
