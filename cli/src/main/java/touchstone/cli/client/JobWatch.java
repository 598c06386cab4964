package touchstone.cli.client;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;

/** Follows a job to its end with a bar on the screen; Ctrl-C cancels the job, not only the watching. */
final class JobWatch {

    private static final Set<String> OVER = Set.of("done", "failed", "cancelled");
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int WIDTH = 30;

    private final Api api;
    private final PrintWriter err;
    private final boolean screen;

    JobWatch(Api api, PrintWriter err) {
        this.api = api;
        this.err = err;
        this.screen = System.console() != null && System.console().isTerminal();
    }

    /** The job as it ended. */
    JsonNode follow(JsonNode started) {
        String id = started.path("id").asString();
        AtomicBoolean over = new AtomicBoolean();
        Thread cancel = new Thread(() -> {
            if (!over.get()) {
                api.post("/jobs/" + id + "/cancel", Map.of());
                err.println();
                err.println("Cancelled. What was taken before stays; the same file again goes on from there.");
                err.flush();
            }
        });
        Runtime.getRuntime().addShutdownHook(cancel);
        try {
            JsonNode job = started;
            while (!OVER.contains(job.path("state").asString())) {
                Thread.sleep(PAUSE);
                job = api.get("/jobs/" + id);
                show(job);
            }
            return job;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotUsable(ExitCode.REFUSED, "The command was interrupted.", "The job goes on: see the project.");
        } finally {
            over.set(true);
            forget(cancel);
            if (screen) {
                err.print("\r" + " ".repeat(WIDTH + 40) + "\r");
                err.flush();
            }
        }
    }

    private void show(JsonNode job) {
        if (!screen) {
            return;
        }
        long done = job.path("done").asLong(0);
        long total = job.path("total").asLong(0);
        int full = total <= 0 ? 0 : (int) Math.min(WIDTH, done * WIDTH / total);
        err.print(String.format(
                Locale.ROOT,
                "\r[%s%s] %,d%s",
                "=".repeat(full),
                " ".repeat(WIDTH - full),
                done,
                total <= 0 ? "" : String.format(Locale.ROOT, " of %,d", total)));
        err.flush();
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the program ends already, and the hook does its work
        }
    }
}
