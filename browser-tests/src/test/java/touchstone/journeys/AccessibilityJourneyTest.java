package touchstone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axe finds nothing serious on any screen, in light and dark, nor in what opens over it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityJourneyTest {
    private Site site;
    private Visitors visitors;
    private Page page;
    private String taken;

    @RegisterExtension
    final Album album = new Album(() -> visitors);

    @BeforeAll
    void open() throws IOException, InterruptedException {
        site = new Site();
        visitors = new Visitors(site);
        site.apply(Rows.PROJECT);
        site.load(Rows.SLUG, Rows.jsonLines(6));
        answer(site.person(Rows.SLUG, "ana", "annotator"), "relevant", 4);
        answer(site.person(Rows.SLUG, "bo", "annotator"), "partial", 2);
        for (String role : List.of("manager", "lead", "annotator", "reviewer")) {
            site.person(Rows.SLUG, "eve", role, "domain-expert");
        }
        String eva = site.person(Rows.SLUG, "eva", "annotator");
        ask(eva, "Does a rounded figure count?");
        site.post(
                        site.ownerToken,
                        "/api/v1/clarifications/" + ask(eva, "And a range?") + "/answer",
                        Map.of("decision", "A range counts.", "clauses", List.of("facts"), "rubric", "to_change"))
                .expect(200);
        hours(eva);
        hours(site.person(Rows.SLUG, "eve", "annotator"));
        taken = taking(site.person(Rows.SLUG, "eli", "annotator"));
        page = visitors.signedIn("eve");
        Work.open(page, site, "label");
    }

    @AfterAll
    void close() throws IOException {
        visitors.close();
        site.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                      | main li
            /projects                              | main table, main li
            /projects/new                          | button:has(strong)
            /projects/answers                      | main section
            /projects/answers/label                | fieldset[data-focused]
            /projects/answers/review               | fieldset[data-focused]
            /projects/answers/tracker              | tbody tr[aria-rowindex]
            /projects/answers/tracker?item=row-1   | aside h3
            /projects/answers/holds                | main section
            /projects/answers/questions            | article
            /projects/answers/precedents           | main li p
            /projects/answers/qualifications       | main tbody tr
            /projects/answers/settings             | .cm-content
            /projects/answers/settings?tab=team    | main table
            /projects/answers/settings?tab=import  | main section
            /projects/answers/settings?tab=jobs    | main table
            /projects/answers/settings?tab=state   | main section
            /projects/answers/releases             | main section
            /projects/answers/hours                | [aria-label="To decide"] table
            /hours                                 | [aria-label="Other work"] table
            /people                                | main table
            /inbox                                 | main section
            /settings                              | main table
            """)
    void aScreenHasNothingSeriousAgainstIt(String path, String shown) {
        page.navigate(site.url(path));
        page.locator(shown).first().waitFor();
        assertThat(seriousInBothColours()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "label, ?",
        "label, Control+k",
        "label, s",
        "label, q",
        "label, e",
        "label, c",
        "review, t",
        "review, q",
        "review, p",
        "review, e",
        "review, w"
    })
    void whatAKeyOpensHasNothingSeriousAgainstIt(String screen, String key) {
        Work.open(page, site, screen);
        page.keyboard().press(key);
        page.locator(key.equals("w") ? "fieldset [role=radio], fieldset [aria-pressed]" : Work.DIALOG)
                .first()
                .waitFor();
        assertThat(seriousInBothColours()).isEmpty();
    }

    @Test
    void signingInHasNothingSeriousAgainstIt() {
        Page stranger = visitors.stranger();
        stranger.navigate(site.url("/sign-in"));
        stranger.getByLabel("Name").waitFor();
        assertThat(serious(stranger)).isEmpty();
    }

    private void hours(String token) {
        site.post(
                        token,
                        "/api/v1/me/hours/entries",
                        Map.of(
                                "project",
                                "answers",
                                "day",
                                LocalDate.now(ZoneOffset.UTC).toString(),
                                "minutes",
                                45,
                                "kind",
                                "meeting",
                                "note",
                                "weekly"))
                .expect(201);
    }

    @Test
    void takingATestAndItsResultHaveNothingSeriousAgainstThem() {
        page.navigate(site.url("/projects/answers/qualifications"));
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("1 item"))
                .click();
        page.getByText("half", new Page.GetByTextOptions().setExact(true)).waitFor();
        assertThat(seriousInBothColours()).isEmpty();
        Page eve = page;
        page = visitors.signedIn("eli");
        page.getByText("Before your first item").waitFor();
        assertThat(seriousInBothColours()).isEmpty();
        page.navigate(site.url("/projects/answers/tests/" + taken));
        page.locator("fieldset[data-focused]").first().waitFor();
        assertThat(seriousInBothColours()).isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hand in"))
                .click();
        page.locator(Work.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hand in"))
                .click();
        page.getByText("Not passed this time").waitFor();
        assertThat(seriousInBothColours()).isEmpty();
        page = eve;
    }

    /** A test of one item that the lead makes and somebody begins; gives the attempt. */
    private String taking(String token) {
        String owner = site.ownerToken;
        String test = "/api/v1/qualifications/"
                + site.post(
                                owner,
                                "/api/v1/projects/answers/qualifications",
                                Map.of(
                                        "title",
                                        "Entrance test",
                                        "skill",
                                        "domain-expert",
                                        "level",
                                        1,
                                        "pass_score",
                                        0.8,
                                        "minutes",
                                        30,
                                        "attempts",
                                        2,
                                        "retry_hours",
                                        24,
                                        "reveal",
                                        true))
                        .expect(201)
                        .json()
                        .get("id")
                        .asString();
        Map<String, Object> row = Map.of(
                "id", "t-1",
                "context", "Acme Corp reported revenue of 1 million.",
                "query", "What was the revenue?",
                "response", "1 million.",
                "explanation", "half",
                "answers",
                        Map.of(
                                "relevance", Map.of("kind", "choice", "options", List.of("partial")),
                                "accuracy", Map.of("kind", "rating", "value", 4)));
        site.send("PUT", owner, test + "/items", Site.JSON.writeValueAsString(Map.of("rows", List.of(row))))
                .expect(200);
        site.post(owner, test + "/open", "{}").expect(204);
        return site.post(token, test + "/attempts", "{}")
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    private String ask(String token, String question) {
        return site.post(
                        token,
                        "/api/v1/projects/answers/clarifications",
                        Map.of("kind", "unclear", "question", question, "clauses", List.of("facts"), "blocking", false))
                .expect(201)
                .json()
                .get("id")
                .asString();
    }

    private void answer(String token, String relevance, int accuracy) {
        String assignment = site.post(token, "/api/v1/projects/answers/claim", "{}")
                .expect(200)
                .json()
                .get("id")
                .asString();
        site.post(
                        token,
                        "/api/v1/assignments/" + assignment + "/submit",
                        Map.of(
                                "answers",
                                Map.of(
                                        "relevance", Map.of("kind", "choice", "options", List.of(relevance)),
                                        "accuracy", Map.of("kind", "rating", "value", accuracy))))
                .expect(201);
    }

    private List<String> seriousInBothColours() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.locator("html[data-mantine-color-scheme="
                                    + scheme.name().toLowerCase(java.util.Locale.ROOT) + "]")
                            .waitFor();
                    return serious(page).stream().map(one -> scheme + " " + one);
                })
                .toList();
    }

    private static List<String> serious(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> Stream.of("serious", "critical").anyMatch(rule.getImpact()::equals))
                        .map(AccessibilityJourneyTest::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }
}
