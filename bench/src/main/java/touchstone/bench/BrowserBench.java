package touchstone.bench;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a person waits for, in an installed Chromium without a window: submit → next item, key → mark, a page opened cold, a
 * tracker over many items. Every figure is taken in the page, from the key event to the moment after the frame that shows it.
 */
final class BrowserBench {
    private static final int COLD_RUNS = 7;
    private static final int SUBMISSIONS = 100;
    private static final int MARKS = 100;
    private final Material material;
    private final StringBuilder table = new StringBuilder();

    private BrowserBench(ServerUnderTest server) {
        this.material = new Material(server);
    }

    static void run(Path root, Report report, int trackerItems) throws Exception {
        try (ServerUnderTest server = new ServerUnderTest(root);
                Chromium chromium = new Chromium(server)) {
            BrowserBench bench = new BrowserBench(server);
            Path folder = Files.createTempDirectory("touchstone-rows-");
            bench.labelling(chromium, Material.rows(folder, 2_000));
            bench.spans(chromium);
            bench.tracker(chromium, Material.rows(folder, trackerItems), trackerItems);
            report.write(
                    "browser",
                    "## In the browser\n\n" + Machine.describe() + "; " + chromium.version() + """
                    , 1280×720, no window, drawing in software; browser and server share the machine.

                    From the key event to the moment after the frame that shows its effect. A cold page has no cache: from the
                    address to the first item whose keys act.

                    | what | p50 ms | p95 ms | most ms | n | target |
                    |---|---:|---:|---:|---:|---|
                    """ + bench.table);
        }
    }

    private void labelling(Chromium chromium, Path rows) throws Exception {
        material.project("pace");
        material.load("pace", rows);
        material.visitor("pace", "ana", "annotator");
        Latencies cold = new Latencies();
        long bytes = 0;
        for (int i = 0; i < COLD_RUNS; i++) {
            try (Visit visit = chromium.visit("ana")) {
                bytes = visit.coldly("/projects/pace/label", Visit.ITEM, cold);
            }
        }
        row("labelling page, cold (%.2f MB over the wire)".formatted(bytes / 1e6), cold, "< 1,000 ms, < 1.5 MB");
        try (Visit visit = chromium.visit("ana")) {
            Page page = visit.open("/projects/pace/label", Visit.ITEM);
            Latencies marks = new Latencies();
            Latencies next = new Latencies();
            for (int i = 0; i < SUBMISSIONS; i++) {
                visit.timed("2", "[data-question=relevance]", marks);
                page.keyboard().press("4");
                // The next item is fetched while this one is worked on: a person takes longer than that.
                page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("touchstonePace.quiet()")));
                visit.timed("Control+Enter", "[data-item-key]", next);
            }
            row("digit → mark", marks, "≤ 50 ms");
            row("submit → next item", next, "< 50 ms");
        }
    }

    private void spans(Chromium chromium) throws Exception {
        material.spansProject("marks", 500);
        material.visitor("marks", "bo", "annotator");
        try (Visit visit = chromium.visit("bo")) {
            visit.open("/projects/marks/label", Visit.ITEM);
            Latencies accepted = new Latencies();
            for (int i = 0; i < MARKS; i++) {
                visit.timed("a", "[data-question=entities]", accepted);
            }
            row("accepting a predicted span, 500 on the page", accepted, "≤ 50 ms");
        }
    }

    private void tracker(Chromium chromium, Path rows, int items) throws Exception {
        material.project("many");
        material.load("many", rows);
        // Two people: one who signs in as often as both together would be asked to wait a minute.
        material.visitor("many", "mei", "manager");
        material.visitor("many", "mia", "manager");
        Latencies cold = new Latencies();
        Latencies filtered = new Latencies();
        Latencies sorted = new Latencies();
        for (int i = 0; i < COLD_RUNS; i++) {
            try (Visit visit = chromium.visit("mei")) {
                visit.coldly("/projects/many/tracker", Visit.ROW, cold);
            }
            try (Visit visit = chromium.visit("mia")) {
                visit.open("/projects/many/tracker", Visit.ROW);
                visit.follow("/projects/many/tracker?filter=key%3Arow-" + i + "7", Visit.ROW, filtered);
                visit.follow("/projects/many/tracker?sort=-changed_at", Visit.ROW, sorted);
            }
        }
        String many = String.format(Locale.ROOT, "tracker over %,d items", items);
        row(many + ", first rows, cold", cold, "< 500 ms");
        row(many + ", a filter", filtered, "< 300 ms");
        row(many + ", another order", sorted, "< 300 ms");
    }

    private void row(String what, Latencies times, String target) {
        table.append(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %d | %s |\n",
                what,
                times.percentile(50),
                times.percentile(95),
                times.percentile(100),
                times.count(),
                target));
    }
}
