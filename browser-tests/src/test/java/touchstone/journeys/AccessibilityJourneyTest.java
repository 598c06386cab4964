package touchstone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Axe finds nothing serious on any screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityJourneyTest {
    private Site site;
    private Visitors visitors;
    private Page manager;

    @BeforeAll
    void open() throws IOException, InterruptedException {
        site = new Site();
        visitors = new Visitors(site);
        site.apply(Rows.PROJECT);
        site.load(Rows.SLUG, Rows.jsonLines(6));
        for (String role : List.of("manager", "lead", "annotator", "reviewer")) {
            site.person(Rows.SLUG, "eve", role, "domain-expert");
        }
        manager = visitors.signedIn("eve");
    }

    @AfterAll
    void close() throws IOException {
        visitors.close();
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/projects",
                "/projects/new",
                "/projects/answers",
                "/projects/answers/label",
                "/projects/answers/review",
                "/projects/answers/tracker",
                "/projects/answers/holds",
                "/projects/answers/settings",
                "/projects/answers/releases",
                "/inbox",
                "/settings"
            })
    void aScreenHasNothingSeriousAgainstIt(String path) {
        manager.navigate(site.url(path));
        manager.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertThat(serious(manager)).isEmpty();
    }

    @Test
    void signingInHasNothingSeriousAgainstIt() {
        Page page = visitors.stranger();
        page.navigate(site.url("/sign-in"));
        page.getByLabel("Name").waitFor();
        assertThat(serious(page)).isEmpty();
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
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
