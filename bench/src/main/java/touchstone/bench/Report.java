package touchstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of figures, one marked part per benchmark: a run replaces its own part and leaves the others. Figures go to the
 * terminal too.
 */
final class Report {
    private static final Pattern PART = Pattern.compile("(?s)<!-- part (\\S+) -->\n(.*?)<!-- end \\1 -->\n");
    private final Path page;

    Report(Path root) {
        this.page = root.resolve("docs/reference/benchmarks.md");
    }

    void write(String part, String markdown) throws IOException {
        System.out.println(markdown);
        Map<String, String> parts = new LinkedHashMap<>();
        if (Files.exists(page)) {
            Matcher found = PART.matcher(Files.readString(page));
            while (found.find()) {
                parts.put(found.group(1), found.group(2));
            }
        }
        parts.put(part, markdown.endsWith("\n") ? markdown : markdown + "\n");
        StringBuilder whole =
                new StringBuilder("# Benchmarks\n\nWritten by `./do bench`; do not edit by hand. Every table is"
                        + " from one run on the machine named beside it.\n\n");
        parts.forEach((name, text) -> whole.append("<!-- part ")
                .append(name)
                .append(" -->\n")
                .append(text)
                .append("<!-- end ")
                .append(name)
                .append(" -->\n\n"));
        Files.createDirectories(page.getParent());
        Files.writeString(page, whole);
    }
}
