package touchstone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The labelling desk by keyboard alone: guidelines first, a demanded note, words marked, a skip taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskJourneyTest {
    private static final String PROJECT = """
            project: answers
            title: Replies
            item: { key: $.key }
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: 1
              questions:
                tone: { kind: rating, title: Tone, scale: 1..5, required: true, note: when <= 2 }
                names: { kind: spans, title: Names, of: text, labels: [ORG, DATE], by: word }
            workflow:
              - { stage: label, seats: 1 }
            onboarding: { accept_guidelines: true }
            """;
    private static final String ROWS = """
            {"key":"row-1","text":"It leaks at the handle. Acme Ltd, who sold it, does not answer."}
            {"key":"row-2","text":"It came late. Acme Ltd, who sold it, does not answer."}
            """;

    private Site site;
    private Visitors visitors;

    @RegisterExtension
    final Album album = new Album(() -> visitors);

    @BeforeAll
    void open() throws IOException, InterruptedException {
        site = new Site();
        visitors = new Visitors(site);
        site.apply(PROJECT);
        site.load(Rows.SLUG, ROWS);
        site.person(Rows.SLUG, "ana", "annotator");
    }

    @AfterAll
    void close() throws IOException {
        visitors.close();
        site.close();
    }

    @Test
    void nothingNeedsTheMouse() {
        Page ana = visitors.signedIn("ana");
        ana.navigate(site.url("/projects/answers/label"));
        ana.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Read").setExact(true))
                .press("Enter");
        Locator guidelines = ana.locator(Work.DIALOG);
        guidelines.getByRole(AriaRole.CHECKBOX).press("Space");
        guidelines
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accept"))
                .press("Enter");

        // Once accepted, the item is there without asking again; a first visit's tour ends with Esc.
        assertThat(ana.getByText("Leave the tour")).isVisible();
        ana.keyboard().press("Escape");
        ana.locator(Work.ITEM_OR_END).first().waitFor();
        String first = Work.keyOf(ana);

        ana.keyboard().press("2");
        Locator tone = ana.locator("[data-question=tone]");
        assertThat(tone).hasAttribute("data-focused", "true");
        ana.keyboard().press("n");
        ana.keyboard().type("No word of regret.");
        assertThat(tone.getByRole(AriaRole.TEXTBOX)).hasValue("No word of regret.");
        ana.keyboard().press("Tab");
        Locator names = ana.locator("[data-question=names]");
        assertThat(names).hasAttribute("data-focused", "true");

        ana.keyboard().press("i");
        for (int word = 0; word < (first.equals("row-1") ? 5 : 3); word++) {
            ana.keyboard().press("ArrowRight");
        }
        ana.keyboard().press("Shift+ArrowRight");
        ana.keyboard().press("Shift+ArrowRight");
        ana.keyboard().press("1");
        assertThat(names).containsText("Acme Ltd");
        assertThat(names).not().containsText(". Acme");

        ana.keyboard().press("s");
        ana.locator(Work.DIALOG).waitFor();
        ana.keyboard().press("2");
        ana.keyboard().press("Control+Enter");
        ana.waitForFunction("key => document.querySelector('[data-item-key]')?.dataset.itemKey !== key", first);
        // What U would take back, the button says and does, too.
        Locator undo = ana.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo: skip " + first));
        assertThat(undo).isEnabled();
        undo.press("Enter");
        ana.waitForFunction("key => document.querySelector('[data-item-key]')?.dataset.itemKey === key", first);
        assertThat(ana.getByText("Skipped " + first)).hasCount(0);
        assertThat(names).containsText("ORG 1");
        // While a dialog fades away, keys still belong to it.
        assertThat(ana.locator(Work.DIALOG)).hasCount(0);
        ana.locator(Work.ITEM_OR_END).first().waitFor();
        ana.keyboard().press("Control+Enter");
        ana.waitForFunction("key => document.querySelector('[data-item-key]')?.dataset.itemKey !== key", first);
        assertThat(visitors.complaints()).isEmpty();
    }
}
