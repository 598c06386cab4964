package touchstone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reloading, losing the network and coming back later cost nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingLostJourneyTest {
    private Site site;
    private Visitors visitors;

    @RegisterExtension
    final Album album = new Album(() -> visitors);

    @BeforeAll
    void open() throws IOException, InterruptedException {
        site = new Site();
        visitors = new Visitors(site);
        site.apply(Rows.PROJECT);
        site.load(Rows.SLUG, Rows.jsonLines(8));
        site.person(Rows.SLUG, "ana", "annotator");
        site.person(Rows.SLUG, "bo", "annotator");
    }

    @AfterAll
    void close() throws IOException {
        visitors.close();
        site.close();
    }

    @Test
    void aReloadInMidWorkBringsBackTheSameItemAndAnswers() {
        Page page = visitors.signedIn("ana");
        Work.open(page, site, "label");
        String key = Work.keyOf(page);
        page.keyboard().press("2");
        assertThat(page.locator("[data-question=relevance]")).containsText("partial");
        // Answered and left, a question is one line: the other options are folded away.
        assertThat(page.locator("[data-question=relevance]")).not().containsText("irrelevant");
        page.reload();
        page.locator(Work.ITEM_OR_END).first().waitFor();
        assertThat(Work.keyOf(page)).isEqualTo(key);
        assertThat(page.locator("[data-question=relevance]")).containsText("partial");
        // Answered and left, a question is one line: the other options are folded away.
        assertThat(page.locator("[data-question=relevance]")).not().containsText("irrelevant");
    }

    @Test
    void whatIsHandedInWithoutANetworkIsSentWhenItIsBack() {
        Page page = visitors.signedIn("bo");
        Work.open(page, site, "label");
        String key = Work.keyOf(page);
        page.context().setOffline(true);
        for (String stroke : List.of("1", "4", "Control+Enter")) {
            page.keyboard().press(stroke);
        }
        page.waitForFunction("key => document.querySelector('[data-item-key]')?.dataset.itemKey !== key", key);
        page.context().setOffline(false);
        page.waitForCondition(() -> site.get(site.ownerToken, "/api/v1/projects/answers/items/" + key)
                        .expect(200)
                        .json()
                        .get("annotations")
                        .size()
                == 1);
    }
}
