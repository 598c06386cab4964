package touchstone.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what every open page showed when a journey failed, as picture and text, in {@code target/journeys}. */
final class Album implements AfterTestExecutionCallback {
    private static final Path FOLDER = Path.of("target", "journeys");
    private final Supplier<Visitors> visitors;

    Album(Supplier<Visitors> visitors) {
        this.visitors = visitors;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isEmpty()) {
            return;
        }
        List<Page> pages = visitors.get().pages();
        Files.createDirectories(FOLDER);
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            String name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName() + "-" + (i + 1);
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
            Files.writeString(
                    FOLDER.resolve(name + ".txt"),
                    page.url() + "\n\n" + page.locator("body").innerText() + "\n\n"
                            + String.join("\n", visitors.get().complaints()));
        }
    }
}
