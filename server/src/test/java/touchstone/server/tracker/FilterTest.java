package touchstone.server.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.server.tracker.TrackerWorld.expect;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.TestHttp.Reply;

/** What every term of a filter lists, and what is said about a term that cannot be read. */
class FilterTest {
    private static final TrackerWorld WORLD = TrackerWorld.get();
    private static final String SLUG = "filter-rows";
    private static final AtomicBoolean spoken = new AtomicBoolean();

    @BeforeAll
    static void work() {
        WORLD.project(SLUG);
        WORLD.load(
                SLUG,
                List.of(
                        """
                        {"id":"agreed","text":"Acme grew","tags":["finance","news"],"language":"en","priority":9,
                         "model":"m1","labels":{"topic":"money","accuracy":4}}""".replace("\n", ""),
                        """
                        {"id":"differs","text":"50% up_to","tags":["sport"],"language":"de","priority":8,
                         "model":"m1","labels":{"topic":"sports","accuracy":2}}""".replace("\n", ""),
                        "{\"id\":\"begun\",\"text\":\"Quotes \\\"here\\\"\",\"priority\":7}",
                        "{\"id\":\"untouched/one\",\"text\":\"Nothing\",\"language\":\"zh-Hans\",\"priority\":-2}"));
        WORLD.label("ann", SLUG, "money", 5);
        WORLD.label("abe", SLUG, "money", 5);
        WORLD.label("ann", SLUG, "sports", 1);
        WORLD.label("abe", SLUG, "money", 1);
        JsonNode begun = WORLD.claim("ann", SLUG);
        expect(
                204,
                WORLD.as("ann")
                        .post(
                                "/api/v1/assignments/" + TrackerWorld.id(begun) + "/flag",
                                "{\"reason\":\"odd\",\"note\":\"look\"}"));
        WORLD.server
                .sql()
                .sql("UPDATE progress p SET rework_count = 2 FROM item i WHERE i.id = p.item AND i.key = 'differs'")
                .update();
        WORLD.server
                .sql()
                .sql("UPDATE item SET created_at = created_at - interval '3 days' WHERE key = 'agreed'")
                .update();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                          | agreed differs begun untouched/one",
                "status:done               | agreed",
                "status:disagreement       | differs",
                "status:done,in_work       | agreed begun",
                "status:to_do              | untouched/one",
                "status:withdrawn          |",
                "stage:adjudicate          | differs",
                "stage:label               | agreed begun untouched/one",
                "domain:finance            | agreed",
                "domain:news,sport         | agreed differs",
                "language:de               | differs",
                "language:zh-Hans,en       | agreed untouched/one",
                "person:abe                | agreed differs",
                "person:ANN                | agreed differs begun",
                "person:nobody             |",
                "priority:9                | agreed",
                "priority:>=8              | agreed differs",
                "priority:<0               | untouched/one",
                "priority:=-2              | untouched/one",
                "flag:yes                  | begun",
                "flag:no                   | agreed differs untouched/one",
                "disagreement:yes          | differs",
                "disagreement:no           | agreed begun untouched/one",
                "key:begun                 | begun",
                "key:un*                   | untouched/one",
                "key:untouched/one         | untouched/one",
                "text:ACME                 | agreed",
                "text:\"acme grew\"        | agreed",
                "text:50%                  | differs",
                "text:up_to                | differs",
                "text:upxto                |",
                "Acme                      | agreed",
                "age:>2d                   | agreed",
                "age:<1h                   | differs begun untouched/one",
                "returned:>0               | differs",
                "returned:0                | agreed begun untouched/one",
                "answer.topic:money        | agreed",
                "answer.topic:sports       |",
                "answer.topic:sports,money | agreed",
                "answer.accuracy:5         | agreed",
                "answer.accuracy:>3        | agreed",
                "answer.accuracy:<3        |",
                "prediction.topic:sports   | differs",
                "prediction.accuracy:>=2   | agreed differs",
                "prediction.accuracy:4     | agreed",
                "status:done domain:finance person:ann priority:>0 answer.topic:money age:>1h text:acme | agreed"
            })
    void aTermListsWhatItSays(String filter, String keys) {
        List<String> expected = keys == null ? List.of() : List.of(keys.split(" "));
        assertThat(WORLD.keys(SLUG, filter == null ? "" : filter)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text:größe   | german capitals",
                "text:GRÖSSE  | capitals",
                "text:gröẞe   | german capitals",
                "text:МОСКВА  | russian numbered",
                "text:利润     | chinese",
                "text:利润Up   | chinese",
                "text:2019    | german",
                "text:c:\\dir | german",
                "text:ABLE    | table",
                "text:straße  |"
            })
    void aPieceIsFoundWhateverItsCaseInEveryScript(String filter, String keys) {
        if (spoken.compareAndSet(false, true)) {
            WORLD.project("filter-scripts");
            WORLD.load(
                    "filter-scripts",
                    List.of(
                            "{\"id\":\"german\",\"text\":\"Die Größe von 2019, C:\\\\dir\"}",
                            "{\"id\":\"capitals\",\"text\":\"DIE GRÖSSE, DIE GRÖẞE\"}",
                            "{\"id\":\"russian\",\"text\":\"в Москве и москва\"}",
                            "{\"id\":\"chinese\",\"text\":\"\\u5229\\u6da6up\"}",
                            "{\"id\":\"numbered\",\"text\":\"\\u043c\\u043e\\u0441\\u043A\\u0432\\u0430\"}",
                            "{\"id\":\"table\",\"text\":\"x\"}"));
        }
        List<String> expected = keys == null ? List.of() : List.of(keys.split(" "));
        assertThat(WORLD.keys("filter-scripts", filter)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status:done colour:red | unknown-name | 12 | 22",
                "status:dun             | unknown-value | 7 | 10",
                "stage:nowhere          | unknown-value | 6 | 13",
                "flag:maybe             | unknown-value | 5 | 10",
                "domain:                | no-value | 7 | 7",
                "priority:high          | bad-number | 9 | 13",
                "returned:1.5           | bad-number | 9 | 12",
                "age:2d                 | bad-age | 4 | 6",
                "text:\"open            | unclosed-quote | 0 | 10",
                "answer.mood:good       | unknown-name | 0 | 16",
                "verdict.topic:money    | unknown-name | 0 | 19"
            })
    void aTermThatCannotBeReadIsRefusedWithItsPlace(String filter, String code, int start, int end) {
        Reply refused = WORLD.items("lea", SLUG, filter, "");
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("filter");
        JsonNode error = refused.json().path("errors").path(0);
        assertThat(error.path("code").asString()).isEqualTo(code);
        assertThat(error.path("start").asInt()).isEqualTo(start);
        assertThat(error.path("end").asInt()).isEqualTo(end);
    }

    @Test
    void aFilterTooLongIsRefusedNotRead() {
        assertThat(WORLD.items("lea", SLUG, "key:" + "x".repeat(2_001), "").code())
                .isEqualTo("filter");
    }

    @Test
    void sqlInAFilterIsOnlyText() {
        assertThat(WORLD.keys(SLUG, "key:\"' OR true --\"")).isEmpty();
        assertThat(WORLD.keys(SLUG, "text:\"'); DROP TABLE item; --\"")).isEmpty();
        assertThat(WORLD.keys(SLUG, "")).hasSize(4);
    }

    @Test
    void anObserverFiltersByStateButNotByWhatWasSaid() {
        assertThat(WORLD.items("obs", SLUG, "status:done", "")
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        for (String filter : List.of("answer.topic:money", "prediction.topic:money", "text:acme", "acme")) {
            assertThat(WORLD.items("obs", SLUG, filter, "").code()).as(filter).isEqualTo("filter");
        }
    }
}
