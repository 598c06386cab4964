package touchstone.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The installed Chromium and the people who sit in front of it, each in a profile of their own. */
final class Visitors implements AutoCloseable {
    private static final double PATIENCE = 60_000;
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    private final Site site;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visitors(Site site) {
        // As patient as every other wait: a busy machine is no defect.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.site = site;
    }

    /** A page of somebody who has not signed in. */
    Page stranger() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 720)
                .setLocale("en-GB")
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        pages.add(page);
        // A refused script or style, or an exception nobody caught, is a defect wherever it happens.
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** A page of a person who signs in with name and password. */
    Page signedIn(String name) {
        return signedIn(name, Site.password(name));
    }

    Page signedIn(String name, String password) {
        Page page = stranger();
        page.navigate(site.url("/sign-in"));
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /** Every page opened so far. */
    List<Page> pages() {
        return List.copyOf(pages);
    }

    /** What the browser complained about so far: refused scripts and uncaught exceptions. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static Path chromium() {
        Optional<Path> named =
                Optional.ofNullable(System.getenv("TOUCHSTONE_BROWSER")).map(Path::of);
        return Stream.concat(
                        named.stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                                .map(Path::of))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("no Chromium found: install one, or name it in TOUCHSTONE_BROWSER"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
