package touchstone.server.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.server.tracker.TrackerWorld.expect;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How far a project is, when it will be done, and what each person did. */
class ProgressTest {
    private static final TrackerWorld WORLD = TrackerWorld.get();

    @BeforeAll
    static void start() {
        WORLD.project("progress-rows");
        WORLD.load("progress-rows", TrackerWorld.rows(4));
        WORLD.label("ann", "progress-rows", "money", 4);
        WORLD.label("abe", "progress-rows", "money", 4);
        WORLD.claim("ann", "progress-rows");
    }

    @Test
    void aFirstDayTellsWhatRemainsAndForecastsNothing() {
        JsonNode progress = progress("progress-rows");
        assertThat(progress.path("states").toString()).isEqualTo("{\"done\":1,\"in_work\":1,\"to_do\":2}");
        JsonNode today = progress.path("days").path(progress.path("days").size() - 1);
        assertThat(LocalDate.parse(today.path("day").asString())).isEqualTo(LocalDate.now(ZoneOffset.UTC));
        assertThat(today.path("done").asLong()).isEqualTo(1);
        assertThat(today.path("remaining").asLong()).isEqualTo(3);
        assertThat(progress.path("forecast").path("finish").isNull()).isTrue();
        assertThat(progress.path("forecast").path("reason").asString()).isEqualTo("not_enough_data");
    }

    @Test
    void theHoursOfferedSayWhenTheRestIsDone() {
        WORLD.project("capacity");
        WORLD.load("capacity", TrackerWorld.rows(8));
        JsonNode early = capacity("capacity");
        assertThat(early.path("forecast").path("reason").asString()).isEqualTo("not_enough_data");
        for (int item = 0; item < 5; item++) {
            WORLD.label("ann", "capacity", "money", 4);
            WORLD.label("abe", "capacity", "money", 4);
        }
        // Nobody worked four seconds here, and the ledger counts only what had passed.
        WORLD.server
                .sql()
                .sql("UPDATE assignment SET claimed_at = claimed_at - interval '5 seconds'")
                .update();
        assertThat(capacity("capacity").path("forecast").path("reason").asString())
                .isEqualTo("nobody_offers");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        expect(
                201,
                WORLD.as("ann")
                        .post(
                                "/api/v1/me/availability",
                                Map.of("hours_per_week", 14, "starts", today, "working_days", List.of())));
        JsonNode now = capacity("capacity");
        JsonNode forecast = now.path("forecast");
        assertThat(forecast.path("median_ms").asLong())
                .as("two people, 4 seconds each")
                .isEqualTo(8000);
        assertThat(forecast.path("n").asInt()).isEqualTo(5);
        assertThat(forecast.path("remaining").asLong()).isEqualTo(3);
        assertThat(forecast.path("offering").asInt()).isEqualTo(1);
        assertThat(forecast.path("people").asInt()).as("ann, abe and rev").isEqualTo(3);
        assertThat(LocalDate.parse(forecast.path("finish").asString()))
                .as("24 seconds of work are done tomorrow")
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).plusDays(1));
        JsonNode ann = now.path("people").path(1);
        assertThat(ann.path("name").asString()).isEqualTo("ann");
        assertThat(ann.path("week_active_ms").asLong()).isEqualTo(20_000);
        assertThat(WORLD.as("obs").get("/api/v1/projects/capacity/capacity").status())
                .isEqualTo(403);
    }

    @Test
    void aSteadyPaceIsContinued() {
        WORLD.project("steady");
        WORLD.load("steady", TrackerWorld.rows(30));
        WORLD.server.sql().sql("""
                WITH decided AS (
                    INSERT INTO verdict (item, revision, project, answers, sources, rubric_version, decided_at)
                    SELECT i.id, 1, i.project, '{}', '{}', 1, now() - make_interval(days => 1 + (i.ordinal % 5)::int)
                      FROM item i JOIN project p ON p.id = i.project WHERE p.slug = 'steady' AND i.ordinal <= 10
                    RETURNING item)
                UPDATE progress SET state = 'done' WHERE item IN (SELECT item FROM decided)
                """).update();
        WORLD.server.sql().sql("""
                UPDATE item SET created_at = now() - interval '6 days'
                 WHERE project = (SELECT id FROM project WHERE slug = 'steady')""").update();
        JsonNode progress = progress("steady");
        assertThat(progress.path("days").size()).isEqualTo(7);
        assertThat(progress.path("days").path(0).path("remaining").asLong()).isEqualTo(30);
        assertThat(progress.path("days").path(1).path("done").asLong()).isEqualTo(2);
        assertThat(progress.path("days").path(6).path("remaining").asLong()).isEqualTo(20);
        JsonNode forecast = progress.path("forecast");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(LocalDate.parse(forecast.path("finish").asString())).isEqualTo(today.plusDays(9));
        assertThat(forecast.path("low").asString())
                .isEqualTo(forecast.path("high").asString());
        assertThat(forecast.path("n").asInt()).isEqualTo(5);
        assertThat(forecast.path("interval").asDouble()).isEqualTo(0.9);
    }

    @Test
    void aProjectWithoutItemsHasAnEmptyDayAndNothingToForecast() {
        WORLD.project("empty");
        JsonNode progress = progress("empty");
        assertThat(progress.path("states").isEmpty()).isTrue();
        assertThat(progress.path("days").size()).isEqualTo(1);
        assertThat(progress.path("forecast").path("reason").asString()).isEqualTo("done");
    }

    @Test
    void everybodyWhoWorkedIsListedByName() {
        JsonNode people = expect(200, WORLD.as("lea").get("/api/v1/projects/progress-rows/people-progress"))
                .json()
                .path("people");
        assertThat(people.size()).isEqualTo(2);
        assertThat(people.path(0).path("name").asString()).isEqualTo("abe");
        JsonNode ann = people.path(1);
        assertThat(ann.path("name").asString()).isEqualTo("ann");
        assertThat(ann.path("done").asLong()).isEqualTo(1);
        assertThat(ann.path("active").asLong()).isEqualTo(1);
        assertThat(ann.path("in_rework").asLong()).isZero();
        assertThat(ann.path("active_ms").asLong()).isEqualTo(4_000);
        assertThat(ann.path("active_hours").isNumber()).isTrue();
    }

    @Test
    void anObserverSeesProgressButNoPersonAndAnAnnotatorNeither() {
        String project = "/api/v1/projects/progress-rows/";
        assertThat(WORLD.as("obs").get(project + "progress").status()).isEqualTo(200);
        for (String path : List.of("people-progress", "holds", "items/r-001")) {
            assertThat(WORLD.as("obs").get(project + path).status()).as(path).isIn(403, 404);
        }
        for (String path : List.of("items", "items/r-001", "progress", "people-progress", "holds", "views")) {
            assertThat(WORLD.as("ann").get(project + path).status()).as(path).isIn(403, 404);
            assertThat(WORLD.as("rev").get(project + path).status()).as(path).isIn(403, 404);
            assertThat(WORLD.server.http().get(project + path).status())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    private static JsonNode capacity(String slug) {
        return expect(200, WORLD.as("lea").get("/api/v1/projects/" + slug + "/capacity"))
                .json();
    }

    private static JsonNode progress(String slug) {
        return expect(200, WORLD.as("obs").get("/api/v1/projects/" + slug + "/progress"))
                .json();
    }
}
