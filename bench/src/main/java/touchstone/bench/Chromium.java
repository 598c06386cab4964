package touchstone.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The installed Chromium; every visit has a profile and an empty cache of its own. */
final class Chromium implements AutoCloseable {
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(program())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-quic",
                            "--disable-sync")));
    private final ServerUnderTest server;

    Chromium(ServerUnderTest server) {
        this.server = server;
    }

    String version() {
        return "Chromium " + browser.version();
    }

    /** A fresh profile in which this person is signed in. */
    Visit visit(String person) {
        return new Visit(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 720)
                        .setLocale("en-GB")),
                server.url(),
                person);
    }

    private static Path program() {
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
