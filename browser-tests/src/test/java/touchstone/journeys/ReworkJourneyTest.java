package touchstone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** An item goes back to one person with a finding, comes back corrected, and is resolved by the same reviewer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReworkJourneyTest {
    private Site site;
    private Visitors visitors;

    @RegisterExtension
    final Album album = new Album(() -> visitors);

    @BeforeAll
    void open() throws IOException, InterruptedException {
        site = new Site();
        visitors = new Visitors(site);
        site.apply(Rows.PROJECT);
        site.load(Rows.SLUG, Rows.jsonLines(1).replace("\"finance\"", "\"general\""));
        for (String name : List.of("ana", "bo")) {
            site.person(Rows.SLUG, name, "annotator");
        }
        site.person(Rows.SLUG, "rui", "reviewer");
    }

    @AfterAll
    void close() throws IOException {
        visitors.close();
        site.close();
    }

    @Test
    void reworkGoesRound() {
        Page ana = visitors.signedIn("ana");
        Work.open(ana, site, "label");
        Work.untilNothingIsLeft(ana, key -> List.of("1", "4"));
        Page bo = visitors.signedIn("bo");
        Work.open(bo, site, "label");
        Work.untilNothingIsLeft(bo, key -> List.of("3", "4"));

        Page rui = visitors.signedIn("rui");
        Work.open(rui, site, "review");
        rui.keyboard().press("t");
        Locator dialog = rui.locator(Work.DIALOG);
        dialog.locator("textarea").first().fill("Read the context again: the figure is there.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Return"))
                .click();
        assertThat(rui.getByText("Nothing to review at the moment")).isVisible();

        Page returned = List.of(ana, bo).stream()
                .filter(page -> {
                    page.navigate(site.url("/projects/answers/label"));
                    page.locator(Work.ITEM_OR_END).first().waitFor();
                    return !Work.isOver(page);
                })
                .findFirst()
                .orElseThrow();
        assertThat(returned.getByText("Read the context again").first()).isVisible();
        returned.keyboard().press("2");
        returned.keyboard().press("Control+Enter");
        assertThat(returned.getByText("Nothing left for now")).isVisible();

        Work.open(rui, site, "review");
        rui.keyboard().press("1");
        rui.keyboard().press("Control+Enter");
        assertThat(rui.getByText("Nothing to review at the moment")).isVisible();

        JsonNode line = Site.JSON.readTree(site.get(site.ownerToken, "/api/v1/projects/answers/export?format=jsonl")
                .expect(200)
                .body()
                .strip());
        assertThat(line.get("state").asString()).isEqualTo("done");
        assertThat(line.get("annotations"))
                .as("two people, the corrected revision, the reviewer")
                .hasSize(4);
        assertThat(visitors.complaints()).isEmpty();
    }
}
