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

/** Somebody cannot go on and asks; a lead answers; the item comes back, and everybody reads the decision at its clause. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionJourneyTest {
    private static final String QUESTION = "Is a figure right that was rounded to millions?";
    private static final String DECISION = "A figure rounded to the unit it is written in is right.";
    private Site site;
    private Visitors visitors;

    @RegisterExtension
    final Album album = new Album(() -> visitors);

    @BeforeAll
    void open() throws IOException, InterruptedException {
        site = new Site();
        visitors = new Visitors(site);
        site.apply(Rows.PROJECT);
        site.load(Rows.SLUG, Rows.jsonLines(2));
        for (String name : List.of("ana", "bo")) {
            site.person(Rows.SLUG, name, "annotator", "domain-expert");
        }
        site.person(Rows.SLUG, "lea", "lead");
    }

    @AfterAll
    void close() throws IOException {
        visitors.close();
        site.close();
    }

    @Test
    void aQuestionBecomesAPrecedent() {
        Page ana = visitors.signedIn("ana");
        Work.open(ana, site, "label");
        String held = Work.keyOf(ana);
        ana.keyboard().press("q");
        Locator asking = ana.locator(Work.DIALOG);
        asking.getByLabel("Question").fill(QUESTION);
        asking.getByLabel("I cannot go on with this item").check();
        asking.getByRole(AriaRole.BUTTON, named("Send")).click();
        assertThat(ana.getByText(held + " waits for the answer")).isVisible();
        ana.waitForFunction("key => document.querySelector('[data-item-key]')?.dataset.itemKey !== key", held);

        Page lea = visitors.signedIn("lea");
        lea.navigate(site.url("/projects/answers/questions"));
        Locator thread = lea.getByRole(AriaRole.ARTICLE);
        assertThat(thread.getByText(QUESTION)).isVisible();
        thread.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Answer"))
                .click();
        Locator deciding = lea.locator(Work.DIALOG);
        deciding.getByLabel("Decision").fill(DECISION);
        deciding.getByLabel("Proposed label").fill("5");
        deciding.getByRole(AriaRole.BUTTON, named("Answer")).click();
        assertThat(lea.getByText("No open questions")).isVisible();

        assertThat(ana.getByText("Your question about the rubric was answered")).isVisible();
        ana.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Read").setExact(true))
                .click();
        assertThat(ana.getByText(DECISION).first()).isVisible();
        ana.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Got it"))
                .click();
        Work.open(ana, site, "label");
        for (String stroke : List.of("1", "4", "Control+Enter")) {
            ana.keyboard().press(stroke);
        }
        ana.waitForFunction("key => document.querySelector('[data-item-key]')?.dataset.itemKey === key", held);
        // The rubric has it too, folded: what is read at once stands above the questions.
        assertThat(ana.getByText(DECISION).last()).isVisible();

        Page bo = visitors.signedIn("bo");
        Work.open(bo, site, "label");
        Locator rubric = bo.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Rubric"));
        rubric.getByText("Precedents 1").click();
        assertThat(rubric.getByText(DECISION)).isVisible();
        // What the item should get is not for those who have it to do.
        assertThat(rubric.getByText("→ 5")).hasCount(0);
        assertThat(visitors.complaints()).isEmpty();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
