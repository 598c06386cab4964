package touchstone.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What an annotator or a reviewer does, by keyboard alone. */
final class Work {
    private static final String END = ":text(\"Nothing left for now\"), :text(\"Nothing to review at the moment\")";
    private static final String SHOWN_OR_END = "fieldset[data-focused], " + END;

    /** An item whose keys act: a question takes the focus once the screen listens. */
    static final String ITEM_OR_END = "fieldset[data-focused]:focus-within, " + END;

    /** What opened over the page. */
    static final String DIALOG = "[role=dialog]";

    private Work() {}

    /** Opens the labelling screen, leaves the tour if it shows, and waits for an item. */
    static void open(Page page, Site site, String screen) {
        page.navigate(site.url("/projects/" + Rows.SLUG + "/" + screen));
        page.locator(SHOWN_OR_END).first().waitFor();
        Locator tour = page.getByText("Leave the tour");
        if (tour.isVisible()) {
            tour.click();
        }
        page.locator(ITEM_OR_END).first().waitFor();
    }

    /** Works until nothing is left: types the keys that the item's number asks for and submits; gives how many. */
    static int untilNothingIsLeft(Page page, java.util.function.Function<String, List<String>> keysOf) {
        int done = 0;
        while (!isOver(page)) {
            String key = keyOf(page);
            for (String stroke : keysOf.apply(key)) {
                page.keyboard().press(stroke);
            }
            page.keyboard().press("Control+Enter");
            page.waitForFunction("key => document.querySelector('[data-item-key]')?.dataset.itemKey !== key", key);
            page.locator(ITEM_OR_END).first().waitFor();
            done++;
        }
        return done;
    }

    /** Between two items there is a moment without any: only the end's own words say that it is over. */
    static boolean isOver(Page page) {
        return page.locator(END).count() > 0;
    }

    static String keyOf(Page page) {
        return page.locator("[data-item-key]").first().getAttribute("data-item-key");
    }

    static int numberOf(String key) {
        return Integer.parseInt(key.substring("row-".length()));
    }
}
