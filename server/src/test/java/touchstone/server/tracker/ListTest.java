package touchstone.server.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.server.tracker.TrackerWorld.expect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.TestHttp.Reply;

/** The list of items: its rows, its order, its pages. */
class ListTest {
    private static final TrackerWorld WORLD = TrackerWorld.get();
    private static final String SLUG = "list-rows";

    @BeforeAll
    static void work() {
        WORLD.project(SLUG);
        List<String> rows = new ArrayList<>(TrackerWorld.rows(25));
        rows.add("{\"id\":\"first\",\"text\":\"x\",\"priority\":5,\"tags\":[\"finance\"],\"language\":\"en\"}");
        WORLD.load(SLUG, rows);
        WORLD.label("ann", SLUG, "money", 4);
        WORLD.label("abe", SLUG, "money", 4);
    }

    @Test
    void aRowTellsHowTheItemStands() {
        JsonNode page = expect(200, WORLD.items("lea", SLUG, "key:first", "")).json();
        assertThat(page.path("count").asLong()).isEqualTo(1);
        assertThat(page.path("next").isNull()).isTrue();
        JsonNode row = page.path("rows").path(0);
        assertThat(row.propertyNames())
                .containsExactlyInAnyOrder(
                        "key",
                        "ordinal",
                        "state",
                        "stage",
                        "domain",
                        "language",
                        "priority",
                        "people",
                        "rubric_version",
                        "created_at",
                        "changed_at",
                        "age_s",
                        "active_ms",
                        "returned_times",
                        "flags",
                        "disagreement",
                        "verdict");
        assertThat(row.path("state").asString()).isEqualTo("done");
        assertThat(row.path("stage").asString()).isEqualTo("label");
        assertThat(row.path("domain").toString()).isEqualTo("[\"finance\"]");
        assertThat(row.path("priority").asInt()).isEqualTo(5);
        assertThat(row.path("people").toString())
                .isEqualTo("[{\"name\":\"ann\",\"stage\":\"label\",\"state\":\"submitted\"},"
                        + "{\"name\":\"abe\",\"stage\":\"label\",\"state\":\"submitted\"}]");
        assertThat(row.path("active_ms").asLong()).isEqualTo(8_000);
        assertThat(row.path("rubric_version").asInt()).isEqualTo(1);
        assertThat(row.path("disagreement").isBoolean()).isTrue();
        assertThat(row.path("disagreement").asBoolean()).isFalse();
        assertThat(row.path("verdict").path("topic").asString()).isEqualTo("money");
        assertThat(row.path("verdict").path("accuracy").asString()).isEqualTo("4");
    }

    @Test
    void aRowThatNobodyTouchedHasNoPeopleAndNoVerdict() {
        JsonNode row = expect(200, WORLD.items("lea", SLUG, "key:r-001", ""))
                .json()
                .path("rows")
                .path(0);
        assertThat(row.path("people").isEmpty()).isTrue();
        assertThat(row.path("verdict").isNull()).isTrue();
        assertThat(row.path("disagreement").isNull()).isTrue();
        assertThat(row.path("state").asString()).isEqualTo("to_do");
    }

    @Test
    void anObserverSeesHowItemsStandButNotWhatWasDecided() {
        JsonNode row = expect(200, WORLD.items("obs", SLUG, "key:first", ""))
                .json()
                .path("rows")
                .path(0);
        assertThat(row.path("state").asString()).isEqualTo("done");
        assertThat(row.path("verdict").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ordinal",
                "-ordinal",
                "key",
                "-key",
                "priority",
                "-priority",
                "created_at",
                "-created_at",
                "changed_at",
                "-changed_at",
                "state",
                "-state",
                "stage",
                "domain",
                "-domain",
                "language",
                "-language",
                "age_s",
                "-age_s",
                "returned_times",
                "flags",
                "disagreement",
                "-disagreement",
                "rubric_version",
                "-active_ms",
                "people",
                "-people",
                "verdict.topic",
                "-verdict.topic",
                "verdict.accuracy",
                "-verdict.accuracy"
            })
    void pagesHoldEveryItemOnceInOneOrder(String sort) {
        List<String> whole = TrackerWorld.keys(expect(200, WORLD.items("lea", SLUG, "", "&sort=" + sort)));
        assertThat(whole).hasSize(26).doesNotHaveDuplicates();
        for (String filter : List.of("", "age:<1d", "status:to_do,done")) {
            List<String> paged = new ArrayList<>();
            String after = "";
            do {
                Reply page = expect(200, WORLD.items("lea", SLUG, filter, "&limit=7&sort=" + sort + "&after=" + after));
                assertThat(page.json().path("count").asLong()).isEqualTo(26);
                assertThat(page.json().path("exact").asBoolean()).isTrue();
                paged.addAll(TrackerWorld.keys(page));
                after = page.json().path("next").asString("");
            } while (!after.isEmpty());
            assertThat(paged).as(filter).isEqualTo(whole);
        }
    }

    @Test
    void orderIsByTheFieldThatWasAskedFor() {
        assertThat(TrackerWorld.keys(WORLD.items("lea", SLUG, "", "&sort=-priority&limit=2")))
                .containsExactly("first", "r-025");
        assertThat(TrackerWorld.keys(WORLD.items("lea", SLUG, "key:r*", "&sort=-key")))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(rows("-active_ms"))
                .extracting(row -> row.path("active_ms").asLong())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(rows("people"))
                .extracting(row -> String.join(", ", row.path("people").findValuesAsString("name")))
                .as("who works on the same stands together")
                .isSorted()
                .anyMatch(names -> !names.isEmpty());
    }

    @Test
    void verdictsOrderByOptionAndBySizeForThoseWhoMaySeeThem() {
        String slug = "verdicts";
        WORLD.project(slug);
        WORLD.load(slug, TrackerWorld.rows(5));
        for (String name : List.of("ann", "abe")) {
            WORLD.label(name, slug, "sports", 2);
            WORLD.label(name, slug, "money", 5);
            WORLD.label(name, slug, "sports", 1);
        }
        assertThat(verdicts(slug, "verdict.topic", "topic")).containsExactly("", "", "money", "sports", "sports");
        assertThat(verdicts(slug, "-verdict.topic", "topic")).containsExactly("sports", "sports", "money", "", "");
        assertThat(verdicts(slug, "-verdict.accuracy", "accuracy")).containsExactly("5", "2", "1", "", "");
        assertThat(WORLD.items("obs", slug, "", "&sort=verdict.topic").code()).isEqualTo("sort-unknown");
        assertThat(WORLD.items("lea", slug, "", "&sort=verdict.colour").code()).isEqualTo("sort-unknown");
        assertThat(WORLD.items("lea", slug, "", "&sort=verdict").code()).isEqualTo("sort-unknown");
    }

    private static List<String> verdicts(String slug, String sort, String question) {
        return expect(200, WORLD.items("lea", slug, "", "&sort=" + sort))
                .json()
                .path("rows")
                .valueStream()
                .map(row -> row.path("verdict").path(question).asString(""))
                .toList();
    }

    private static List<JsonNode> rows(String sort) {
        return expect(200, WORLD.items("lea", SLUG, "", "&sort=" + sort))
                .json()
                .path("rows")
                .valueStream()
                .toList();
    }

    @Test
    void aPageGoesOnWhereItEndedAlthoughItemsWereAddedMeanwhile() {
        String slug = "growing";
        WORLD.project(slug);
        WORLD.load(slug, TrackerWorld.rows(4));
        Reply first = WORLD.items("lea", slug, "", "&limit=2&sort=-priority");
        WORLD.load(slug, List.of("{\"id\":\"new\",\"text\":\"x\",\"priority\":3}"));
        Reply second = WORLD.items(
                "lea",
                slug,
                "",
                "&limit=9&sort=-priority&after=" + first.json().path("next").asString());
        assertThat(TrackerWorld.keys(first)).containsExactly("r-004", "r-003");
        assertThat(TrackerWorld.keys(second)).containsExactly("r-002", "r-001");
    }

    @Test
    void moreThanAreQuicklyCountedAreListedFirstAndCountedWhenAskedFor() {
        String slug = "very-many";
        WORLD.project(slug);
        List<String> rows = new ArrayList<>(IntStream.range(0, 10_050)
                .mapToObj(n -> TrackerWorld.row("n-" + n))
                .toList());
        rows.add("{\"id\":\"last\",\"text\":\"the only one\"}");
        WORLD.load(slug, rows);
        JsonNode page = expect(200, WORLD.items("lea", slug, "text:about", "&limit=2&sort=-ordinal"))
                .json();
        assertThat(page.path("count").asLong()).isEqualTo(10_000);
        assertThat(page.path("exact").asBoolean()).isFalse();
        assertThat(page.path("rows").path(0).path("key").asString()).isEqualTo("n-10049");
        assertThat(expect(200, WORLD.as("lea").get("/api/v1/projects/" + slug + "/item-count?filter=text:about"))
                        .json()
                        .path("count")
                        .asLong())
                .isEqualTo(10_050);
        assertThat(WORLD.keys(slug, "text:only")).containsExactly("last");
        JsonNode open = expect(200, WORLD.items("lea", slug, "status:to_do", "&limit=1"))
                .json();
        assertThat(open.path("count").asLong()).isEqualTo(10_051);
        assertThat(open.path("exact").asBoolean()).isTrue();
    }

    @Test
    void whatTheListDoesNotKnowIsRefused() {
        assertThat(WORLD.items("lea", SLUG, "", "&columns=key").code()).isEqualTo("columns-of-tables");
        assertThat(WORLD.items("lea", SLUG, "", "&sort=colour").code()).isEqualTo("sort-unknown");
        assertThat(WORLD.items("lea", SLUG, "", "&after=nonsense").code()).isEqualTo("page-unknown");
        assertThat(WORLD.items("lea", SLUG, "", "&sort=priority&after=MSB4").code())
                .isEqualTo("page-unknown");
        assertThat(WORLD.items("lea", SLUG, "", "&limit=many").status()).isEqualTo(400);
    }
}
