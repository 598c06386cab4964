package touchstone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Twenty rows from an empty installation to a release: a manager, two annotators, a reviewer, all in the browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwentyRowsJourneyTest {
    private static final int ROWS = 20;
    private Site site;
    private Visitors visitors;

    @RegisterExtension
    final Album album = new Album(() -> visitors);

    @BeforeAll
    void open() throws IOException, InterruptedException {
        site = new Site();
        visitors = new Visitors(site);
        // The first person of an installation; the project that makes "mia" a manager comes from the browser below.
        site.post(
                        site.ownerToken,
                        "/api/v1/people",
                        java.util.Map.of("name", "mia", "password", Site.password("mia"), "skills", List.of()))
                .expect(201);
        String mia = site.get(site.ownerToken, "/api/v1/people?query=mia")
                .expect(200)
                .json()
                .findPath("id")
                .asString();
        site.send("PATCH", site.ownerToken, "/api/v1/people/" + mia, "{\"owner\":true}")
                .expect(200);
    }

    @AfterAll
    void close() throws IOException {
        visitors.close();
        site.close();
    }

    @Test
    @Order(1)
    void aManagerSetsUpAProjectAndImportsRows() {
        Page page = visitors.signedIn("mia");
        page.navigate(site.url("/projects/new"));
        Locator editor = page.locator(".cm-content").first();
        page.waitForResponse("**/projects/preview", () -> {
            page.locator("button:has(strong)").first().click();
            editor.click();
        });
        // The picture of labelling comes when the writer is at it already, and must leave the keyboard where it is.
        assertThat(page.locator("[data-question]").first()).isVisible();
        // Its keys are the writer's letters.
        page.keyboard().press("Control+Home");
        page.keyboard().type("#1cq?");
        assertThat(editor).containsText("#1cq?");
        page.keyboard().press("Control+a");
        // Text put over a selection lets the browser itself try inline styles, which the security policy refuses.
        page.keyboard().press("Delete");
        page.keyboard().insertText(Rows.PROJECT);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the project"))
                .click();
        page.waitForURL("**/projects/answers/settings**");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload(
                        "rows.jsonl",
                        "application/x-ndjson",
                        Rows.jsonLines(ROWS).getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Import 20 rows"))
                .click();
        assertThat(page.getByText("Import finished")).isVisible();
        page.navigate(site.url("/projects/answers/tracker"));
        assertThat(page.getByText("row-1", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
    }

    @Test
    @Order(2)
    void twoAnnotatorsLabelTheSameRowsWithoutSeeingEachOther() {
        site.person(Rows.SLUG, "ana", "annotator");
        site.person(Rows.SLUG, "bo", "annotator");
        Page ana = visitors.signedIn("ana");
        Work.open(ana, site, "label");
        assertThat(Work.untilNothingIsLeft(ana, key -> List.of("1", "4"))).isEqualTo(ROWS);
        Page bo = visitors.signedIn("bo");
        Work.open(bo, site, "label");
        int done =
                Work.untilNothingIsLeft(bo, key -> Work.numberOf(key) % 2 == 0 ? List.of("2", "4") : List.of("1", "4"));
        assertThat(done).isEqualTo(ROWS);
    }

    @Test
    @Order(3)
    void aReviewerWithoutTheSkillGetsOnlyWhatTheSetRuleAllows() {
        site.person(Rows.SLUG, "rui", "reviewer");
        Page rui = visitors.signedIn("rui");
        Work.open(rui, site, "review");
        assertThat(review(rui)).as("the general rows only").isEqualTo(ROWS / 2);
    }

    @Test
    @Order(4)
    void withTheSkillTheReviewerResolvesTheRest() {
        site.person(Rows.SLUG, "rui", "reviewer", "domain-expert");
        Page rui = visitors.signedIn("rui");
        Work.open(rui, site, "review");
        assertThat(review(rui)).isEqualTo(ROWS / 2);
    }

    @Test
    @Order(5)
    void aReleaseHoldsEveryVerdictWithWhereItCameFrom() {
        Page page = visitors.signedIn("mia");
        page.navigate(site.url("/projects/answers/releases"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a release"))
                .first()
                .click();
        page.getByLabel("Title").fill("First batch");
        page.locator(Work.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Make a release"))
                .click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Files: First batch"))
                .click();
        assertThat(page.getByText("data.jsonl").first()).isVisible();
        List<JsonNode> lines = site.get(site.ownerToken, "/api/v1/projects/answers/releases/1/data.jsonl")
                .expect(200)
                .body()
                .lines()
                .map(line -> (JsonNode) Site.JSON.readTree(line))
                .toList();
        assertThat(lines).hasSize(ROWS).allSatisfy(line -> {
            assertThat(line.at("/verdict/answers/relevance/options/0").asString())
                    .isEqualTo("relevant");
            assertThat(line.get("annotations")).hasSize(3);
            assertThat(line.get("annotations").findValuesAsString("person")).doesNotHaveDuplicates();
        });
        assertThat(visitors.complaints()).isEmpty();
    }

    /** Takes the first column wherever the answers differ, and confirms the others; "1" says relevant in column A or B. */
    private static int review(Page page) {
        int done = 0;
        while (!Work.isOver(page)) {
            String key = Work.keyOf(page);
            Locator columns = page.locator("fieldset[data-question=relevance][data-open] button[aria-pressed]");
            if (columns.count() > 0) {
                boolean firstSaysRelevant = columns.first().textContent().contains("relevant");
                page.keyboard().press(firstSaysRelevant ? "1" : "2");
            }
            page.keyboard().press("Control+Enter");
            page.waitForFunction("key => document.querySelector('[data-item-key]')?.dataset.itemKey !== key", key);
            page.locator(Work.ITEM_OR_END).first().waitFor();
            done++;
        }
        return done;
    }
}
