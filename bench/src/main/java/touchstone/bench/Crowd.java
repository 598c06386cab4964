package touchstone.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Simulated annotators: each claims and submits over its own connection until the time is up or nothing is left. */
final class Crowd {
    private Crowd() {}

    /** What a crowd did: cycles of claim and submit, and how long the whole took. */
    record Outcome(Latencies cycles, Latencies claims, Latencies submits, double seconds) {}

    static Outcome work(int port, String slug, List<String> tokens, Duration pause, Duration atMost)
            throws InterruptedException, ExecutionException {
        Outcome outcome = new Outcome(new Latencies(), new Latencies(), new Latencies(), 0);
        long began = System.nanoTime();
        long end = began + atMost.toNanos();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> all = tokens.stream()
                    .map(token -> people.submit(() -> one(port, slug, token, pause, end, outcome)))
                    .toList();
            for (Future<Void> person : all) {
                person.get();
            }
        }
        return new Outcome(outcome.cycles(), outcome.claims(), outcome.submits(), (System.nanoTime() - began) / 1e9);
    }

    private static Void one(int port, String slug, String token, Duration pause, long end, Outcome outcome)
            throws IOException {
        try (Wire wire = new Wire(port, token)) {
            // People do not start at the same instant: without this, a pause of a second would make waves of requests.
            if (!pause.isZero()) {
                LockSupport.parkNanos((token.hashCode() & 0xffff) * pause.toNanos() / 0xffff);
            }
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                Wire.Reply claimed =
                        wire.post("/api/v1/projects/" + slug + "/claim", "").expect(200, 204);
                if (claimed.status() == 204) {
                    return null;
                }
                long middle = System.nanoTime();
                // The reply begins {"id":"…": reading it by position keeps the load maker out of the figures.
                int at = claimed.body().indexOf("\"id\":\"") + 6;
                String assignment = claimed.body().substring(at, at + 36);
                wire.post("/api/v1/assignments/" + assignment + "/submit", Material.ANSWERS)
                        .expect(201);
                long stop = System.nanoTime();
                outcome.claims().add(middle - start);
                outcome.submits().add(stop - middle);
                outcome.cycles().add(stop - start);
                LockSupport.parkNanos(pause.toNanos());
            }
        }
        return null;
    }
}
