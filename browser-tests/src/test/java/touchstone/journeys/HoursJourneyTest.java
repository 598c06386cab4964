package touchstone.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** Somebody says what they know and offers hours, declares a meeting by keyboard; a manager grants, approves and closes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoursJourneyTest {
    private Site site;
    private Visitors visitors;

    @RegisterExtension
    final Album album = new Album(() -> visitors);

    @BeforeAll
    void open() throws IOException, InterruptedException {
        site = new Site();
        visitors = new Visitors(site);
        site.apply(Rows.PROJECT);
        site.person(Rows.SLUG, "ana", "annotator");
        site.person(Rows.SLUG, "ida", "annotator");
        site.person(Rows.SLUG, "mia", "manager");
    }

    @AfterAll
    void close() throws IOException {
        visitors.close();
        site.close();
    }

    @Test
    void declaredTimeIsApprovedAndAPeriodIsClosed() {
        // Both pages stay open: what the other does arrives by itself.
        Page mia = visitors.signedIn("mia");
        mia.navigate(site.url("/projects/answers/hours"));
        assertThat(mia.getByText("Nothing waits for a decision")).isVisible();
        Page ana = visitors.signedIn("ana");
        ana.navigate(site.url("/hours"));
        button(ana, "Add an entry").focus();
        ana.keyboard().press("Enter");
        assertThat(ana.getByLabel("Time", exactly())).isFocused();
        ana.keyboard().type("1:30");
        ana.keyboard().press("Enter");
        Locator entries = ana.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Other work"));
        assertThat(entries.getByText("waiting")).isVisible();

        mia.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Approve: ana"))
                .click();
        assertThat(mia.getByText("Nothing waits for a decision")).isVisible();
        button(mia, "Close a period").click();
        mia.locator(Work.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close a period"))
                .click();
        assertThat(mia.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Statements")))
                .isVisible();

        assertThat(entries.getByText("approved")).isVisible();
        assertThat(ana.getByText("1:30 hours.")).isVisible();
    }

    @Test
    void whatSomebodySaysBecomesASkillInOneStep() {
        Page ida = visitors.signedIn("ida");
        ida.navigate(site.url("/settings"));
        button(ida, "Add a language").click();
        ida.getByPlaceholder("Language").fill("english (en)");
        Locator english = ida.getByRole(
                AriaRole.OPTION,
                new Page.GetByRoleOptions().setName("English (en)").setExact(true));
        english.waitFor();
        ida.keyboard().press("ArrowDown");
        assertThat(english).hasAttribute("data-combobox-selected", "true");
        ida.keyboard().press("Enter");
        button(ida, "Save").click();
        button(ida, "Offer hours").click();
        ida.getByLabel("Hours a week").fill("20");
        ida.keyboard().press("Enter");
        assertThat(ida.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Hours you offer")))
                .isVisible();

        Page mia = visitors.signedIn("mia");
        mia.navigate(site.url("/people"));
        assertThat(mia.getByText("en C1 · 20 h/week")).isVisible();
        mia.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open: ida"))
                .click();
        mia.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Grant as skill: English C1"))
                .click();
        Locator granting = mia.locator(Work.DIALOG).last();
        assertThat(granting.getByLabel("Skill", new Locator.GetByLabelOptions().setExact(true)))
                .hasValue("english");
        for (String key : List.of("Tab", "Tab")) {
            mia.keyboard().press(key);
        }
        granting.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Grant a skill"))
                .click();
        assertThat(mia.getByText("english · Level 4")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
