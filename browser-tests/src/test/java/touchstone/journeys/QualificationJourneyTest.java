package touchstone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A lead makes a test out of decided items; a newcomer passes it and then gets work; another fails and is told when to try again; a third is overtaken by the clock. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualificationJourneyTest {
    private static final int DECIDED = 2;

    /** The rows are labelled without a skill first; then the labelling stage asks for one. */
    private static final String GUARDED = Rows.PROJECT
            .replace("seats: 2", "seats: 2, skill: tested")
            .concat("onboarding: { accept_guidelines: true }\n");

    private Site site;
    private Visitors visitors;

    @RegisterExtension
    final Album album = new Album(() -> visitors);

    @BeforeAll
    void open() throws IOException, InterruptedException {
        site = new Site();
        visitors = new Visitors(site);
        site.apply(Rows.PROJECT);
        site.load(Rows.SLUG, Rows.jsonLines(6));
        List<String> labelling = List.of(
                site.person(Rows.SLUG, "ana", "annotator", "domain-expert"),
                site.person(Rows.SLUG, "bo", "annotator", "domain-expert"));
        String reviewer = site.person(Rows.SLUG, "rosa", "reviewer", "domain-expert", "qa");
        for (int row = 0; row < DECIDED; row++) {
            labelling.forEach(this::answer);
            answer(reviewer);
        }
        assertThat(GUARDED).contains("skill: tested");
        site.apply(GUARDED);
        site.person(Rows.SLUG, "lea", "lead");
        site.person(Rows.SLUG, "nia", "annotator", "domain-expert");
        site.person(Rows.SLUG, "per", "annotator", "domain-expert");
    }

    @AfterAll
    void close() throws IOException {
        visitors.close();
        site.close();
    }

    @Test
    void aTestIsMadeTakenPassedAndOpensTheWork() {
        Page lea = visitors.signedIn("lea");
        lea.navigate(site.url("/projects/answers/qualifications"));
        button(lea, "New test").click();
        Locator terms = lea.locator(Work.DIALOG);
        terms.getByLabel("Title").fill("Entrance test");
        assertThat(terms.getByLabel("Skill it grants")).hasValue("tested");
        button(terms, "Make").click();
        button(lea, "Add items").click();
        Locator items = lea.locator(Work.DIALOG);
        assertThat(items.getByText("2 resolved items match")).isVisible();
        button(items, "Take these items").click();
        button(lea, "Open").click();
        assertThat(button(lea, "Close")).isVisible();

        Page nia = newcomer("nia");
        answered(nia, "1");
        String address = nia.url();
        nia.getByText("Saved", new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        nia.reload();
        // What was said stays said; the test opens at the first item that is still open.
        assertThat(nia.getByText("2 of 2").first()).isVisible();
        assertThat(nia.getByLabel("Item 1, answered")).isVisible();
        assertThat(nia).hasURL(address);
        answered(nia, "1");
        Locator handing = nia.locator(Work.DIALOG);
        assertThat(handing.getByText("All 2 items are answered.")).isVisible();
        button(handing, "Hand in").click();
        assertThat(nia.getByText("You have passed")).isVisible();
        assertThat(nia.getByText("tested, level 1, until").first()).isVisible();
        Work.open(nia, site, "label");
        assertThat(nia.locator("[data-item-key]").first()).isVisible();

        Page per = newcomer("per");
        button(per, "Hand in").click();
        assertThat(per.getByText("2 of 2 items are not fully answered").first()).isVisible();
        button(per.locator(Work.DIALOG), "Hand in").click();
        assertThat(per.getByText("Not passed this time")).isVisible();
        assertThat(per.getByText("Next try from").first()).isVisible();
        per.navigate(site.url("/projects/answers/label"));
        assertThat(per.getByText("Next try from").first()).isVisible();

        lea.reload();
        Locator results = lea.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Results"))
                .locator("tbody tr");
        assertThat(results).hasCount(2);
        assertThat(results.first()).containsText("not passed");
        assertThat(results.last()).containsText("100%");
        assertThat(visitors.complaints()).isEmpty();
    }

    @Test
    void whenTheTimeRunsOutWhatWasAnsweredCountsAndEverybodyReadsTheResult() {
        String lead = site.person(Rows.SLUG, "lou", "lead");
        site.person(Rows.SLUG, "tim", "annotator", "domain-expert");
        String test = oneMinute(lead);
        Page lou = visitors.signedIn("lou");
        lou.navigate(site.url("/projects/answers/qualifications"));
        button(lou, "One minute").click();
        lou.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Results"))
                .click();
        Page tim = visitors.signedIn("tim");
        accept(tim);
        begin(tim, "One minute");
        answered(tim, "1");
        assertThat(tim.getByText("Saved", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        Locator results = lou.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Results"))
                .locator("tbody tr");
        assertThat(results).hasCount(1);
        assertThat(results.first()).containsText("running");

        // One item of two was right; nobody presses anything any more: the clock hands in.
        Locator said = tim.getByText("Not passed this time");
        assertThat(said).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(90_000));
        assertThat(tim.getByText("50% (80% needed)").first()).isVisible();
        assertThat(tim.getByText("when the time ran out").first()).isVisible();
        assertThat(results.first()).containsText("50%");
        assertThat(results.first()).containsText("not passed");
        assertThat(visitors.complaints()).isEmpty();
        site.post(lead, "/api/v1/qualifications/" + test + "/close", "{}").expect(204);
    }

    /** An open test of both decided items that gives a minute. */
    private String oneMinute(String lead) {
        Map<String, Object> terms = Map.ofEntries(
                Map.entry("title", "One minute"),
                Map.entry("introduction", ""),
                Map.entry("skill", "quick"),
                Map.entry("level", 1),
                Map.entry("pass_score", 0.8),
                Map.entry("minutes", 1),
                Map.entry("attempts", 2),
                Map.entry("retry_hours", 0),
                Map.entry("tolerances", Map.of()),
                Map.entry("reveal", true));
        String test = site.post(lead, "/api/v1/projects/answers/qualifications", terms)
                .expect(201)
                .json()
                .get("id")
                .asString();
        String items = "{\"from\": {\"filter\": \"\", \"count\": " + DECIDED + "}}";
        site.send("PUT", lead, "/api/v1/qualifications/" + test + "/items", items)
                .expect(200);
        site.post(lead, "/api/v1/qualifications/" + test + "/open", "{}").expect(204);
        return test;
    }

    /** Signs in, accepts the guidelines and begins the test. */
    private Page newcomer(String name) {
        Page page = visitors.signedIn(name);
        accept(page);
        begin(page, "Entrance test");
        return page;
    }

    private static void accept(Page page) {
        Locator steps = steps(page);
        button(steps, "Read").click();
        page.getByLabel("I have read the guidelines").check();
        button(page.locator(Work.DIALOG), "Accept").click();
        assertThat(steps.getByText("accepted").first()).isVisible();
    }

    private static void begin(Page page, String test) {
        Locator step = steps(page).getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(test));
        button(step, "Begin").click();
        button(page.locator(Work.DIALOG), "Begin").click();
        assertThat(page.getByText("1 of 2").first()).isVisible();
        page.locator(Work.ITEM_OR_END).first().waitFor();
    }

    private static Locator steps(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Before your first item"));
    }

    /** Answers what is asked by keys alone and goes on. */
    private static void answered(Page page, String relevance) {
        page.locator(Work.ITEM_OR_END).first().waitFor();
        for (String stroke : List.of(relevance, "4", "Control+Enter")) {
            page.keyboard().press(stroke);
        }
    }

    private void answer(String token) {
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
                                        "relevance", Map.of("kind", "choice", "options", List.of("relevant")),
                                        "accuracy", Map.of("kind", "rating", "value", 4))))
                .expect(201);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
