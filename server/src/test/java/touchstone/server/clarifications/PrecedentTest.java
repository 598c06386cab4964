package touchstone.server.clarifications;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.server.clarifications.QuestionWorld.expect;
import static touchstone.server.clarifications.QuestionWorld.id;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.TestHttp.Reply;

/** The edge-case log: who reads what in it, and how it is kept. */
class PrecedentTest {

    private static final QuestionWorld WORLD = new QuestionWorld();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void whoMayStillJudgeTheItemIsNotToldWhatItShouldGet() {
        WORLD.project("blind", 1);
        JsonNode ann = WORLD.claim("ann", "blind");
        JsonNode abe = WORLD.claim("abe", "blind");
        String question = WORLD.ask("ann", "blind", "My answer is sports, right?", List.of("topic"), id(ann), false);
        expect(200, WORLD.answer("lea", question, "Fees are money.", "money", List.of("topic")));
        String seen = expect(200, WORLD.as("abe").get("/api/v1/projects/blind/precedents"))
                .body();
        assertThat(seen).contains("Fees are money.").doesNotContain("ann", "r-1", "My answer is sports", "lea");
        assertThat(label("abe", "blind")).isEmpty();
        assertThat(label("obs", "blind")).as("whoever sees no answers").isEmpty();
        assertThat(label("lea", "blind")).isEqualTo("money");
        WORLD.submit("abe", abe, "sports");
        assertThat(label("abe", "blind")).as("the own answer is in").isEqualTo("money");
        assertThat(WORLD.precedents("rev", "blind", "?text=money")).hasSize(1);
        assertThat(WORLD.precedents("rev", "blind", "?text=sports"))
                .as("a search does not look where the searcher may not")
                .isEmpty();
    }

    @Test
    void theLogIsSearchedByWordsAndClauseInEveryCase() {
        WORLD.project("search", 1);
        record("search", "Ältere Ergebnisse zählen nicht.", List.of("topic"));
        record("search", "Prices (in $) are money.", List.of("money"));
        record("search", "Clubs that are sold: money.", List.of("money", "topic"));
        assertThat(decisions("?text=ÄLTERE")).containsExactly("Ältere Ergebnisse zählen nicht.");
        assertThat(decisions("?text=money%20clubs")).containsExactly("Clubs that are sold: money.");
        assertThat(decisions("?text=(in%20$)")).containsExactly("Prices (in $) are money.");
        assertThat(decisions("?clause=topic"))
                .containsExactly("Clubs that are sold: money.", "Ältere Ergebnisse zählen nicht.");
        assertThat(decisions("?clause=topic&text=prices")).isEmpty();
        assertThat(WORLD.as("ann")
                        .get("/api/v1/projects/search/precedents?text=" + "x".repeat(201))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aWithdrawnPrecedentStaysInTheLogStruck() {
        WORLD.project("struck", 1);
        String precedent = record("struck", "Old.", List.of("topic"));
        assertThat(withdraw("ann", precedent).status()).isEqualTo(404);
        expect(204, withdraw("lea", precedent));
        assertThat(withdraw("man", precedent).code()).isEqualTo("precedent-withdrawn");
        JsonNode seen = WORLD.precedents("ann", "struck", "").getFirst();
        assertThat(seen.path("withdrawn_reason").asString()).isEqualTo("it was wrong");
        assertThat(WORLD.precedents("ann", "struck", "?standing=true")).isEmpty();
    }

    @Test
    void aLeadRecordsADecisionWithoutAQuestionAndNotesTheVersionItLedTo() {
        WORLD.project("note", 1);
        String precedent = record("note", "Fees are money.", List.of("money"));
        assertThat(version("lea", precedent, 2).status()).isEqualTo(422);
        WORLD.apply("note", 2, "# Topic {#topic}\n\nWhat it is about.\n\n# Money {#money}\n\nFees too.\n");
        expect(204, version("lea", precedent, 2));
        assertThat(version("lea", precedent, 2).code()).isEqualTo("precedent-version-noted");
        JsonNode seen = WORLD.precedents("ann", "note", "").getFirst();
        assertThat(seen.path("led_to").asInt()).isEqualTo(2);
        assertThat(seen.path("rubric_version").asInt()).isEqualTo(1);
        for (String other : List.of("ann", "rev", "obs")) {
            assertThat(WORLD.as(other)
                            .post("/api/v1/projects/note/precedents", body("x", List.of()))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void theTableRunsNoFormulaAndTellsWhereEachDecisionCameFrom() {
        WORLD.project("table", 1);
        JsonNode work = WORLD.claim("ann", "table");
        String question = WORLD.ask("ann", "table", "=HYPERLINK(\"http://evil\")", List.of("topic"), id(work), false);
        expect(200, WORLD.answer("lea", question, "+1 is a topic", "@sports", List.of("topic", "money")));
        Reply table = expect(200, WORLD.as("lea").get("/api/v1/projects/table/edge-cases.csv"));
        assertThat(table.header("content-disposition")).contains("table-edge-cases.csv");
        List<String> lines = table.body().lines().toList();
        assertThat(lines.getFirst()).endsWith("rubric,led_to,withdrawn_at,withdrawn_by,withdrawn_reason");
        assertThat(lines.get(1))
                .contains("\"topic, money\"", ",ann,r-1,", ",lea,1,to_change,")
                .doesNotContain(",=", ",\"=", ",+", ",@");
        assertThat(expect(200, WORLD.as("lea").get("/api/v1/projects/table/edge-cases.csv?csv_for=data"))
                        .body())
                .contains(",+1 is a topic,@sports,");
        assertThat(WORLD.as("ann").get("/api/v1/projects/table/edge-cases.csv").status())
                .isEqualTo(403);
        assertThat(QuestionWorld.list(
                        WORLD.as("lea").get("/api/v1/projects/table/edge-cases?text=hyperlink"), "edge_cases"))
                .as("who sees everything also finds what was asked")
                .hasSize(1);
    }

    @Test
    void aLongLogComesInPages() {
        WORLD.project("pages", 1);
        WORLD.server.sql().sql("""
                INSERT INTO precedent (id, project, decision, rubric, rubric_version, decided_by, decided_at)
                SELECT gen_random_uuid(), p.id, 'decision ' || n, 'kept', 1, p.created_by, now() - n * interval '1 minute'
                  FROM project p, generate_series(1, 450) AS n WHERE p.slug = 'pages'
                """).update();
        List<String> read = new java.util.ArrayList<>();
        String after = "";
        do {
            JsonNode page = expect(200, WORLD.as("ann").get("/api/v1/projects/pages/precedents" + after))
                    .json();
            page.path("precedents").forEach(one -> read.add(one.path("decision").asString()));
            after = page.path("next").isString() ? "?after=" + page.path("next").asString() : "";
        } while (!after.isEmpty());
        assertThat(read).hasSize(450).doesNotHaveDuplicates().startsWith("decision 1", "decision 2");
        assertThat(expect(200, WORLD.as("lea").get("/api/v1/projects/pages/edge-cases.csv"))
                        .body()
                        .lines())
                .hasSize(451);
    }

    private static String label(String name, String slug) {
        return WORLD.precedents(name, slug, "")
                .getFirst()
                .path("proposed_label")
                .asString("");
    }

    private static List<String> decisions(String query) {
        return WORLD.precedents("ann", "search", query.replace("Ä", "%C3%84")).stream()
                .map(one -> one.path("decision").asString())
                .toList();
    }

    private static Map<String, Object> body(String decision, List<String> clauses) {
        return Map.of("decision", decision, "clauses", clauses, "rubric", "to_change");
    }

    private static String record(String slug, String decision, List<String> clauses) {
        return id(expect(201, WORLD.as("lea").post("/api/v1/projects/" + slug + "/precedents", body(decision, clauses)))
                .json());
    }

    private static Reply withdraw(String name, String precedent) {
        return WORLD.as(name).post("/api/v1/precedents/" + precedent + "/withdraw", Map.of("reason", "it was wrong"));
    }

    private static Reply version(String name, String precedent, int version) {
        return WORLD.as(name).post("/api/v1/precedents/" + precedent + "/rubric-version", Map.of("version", version));
    }
}
