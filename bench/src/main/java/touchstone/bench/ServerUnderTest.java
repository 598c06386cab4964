package touchstone.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The product as its users start it: {@code ./touchstone serve} in a process and a home of its own, on a free port. */
final class ServerUnderTest implements AutoCloseable {
    final int port;
    final String ownerToken;
    final Path home;
    final Duration untilReady;
    private final Process process;

    ServerUnderTest(Path root) throws IOException, InterruptedException {
        this.port = freePort();
        this.home = Files.createTempDirectory("touchstone-bench-");
        this.ownerToken = "tsp_" + HexFormat.of().formatHex(randomBytes());
        ProcessBuilder start =
                new ProcessBuilder(root.resolve("touchstone").toString(), "serve", "--port", Integer.toString(port));
        start.environment().put("TOUCHSTONE_HOME", home.toString());
        start.environment().put("TOUCHSTONE_BOOTSTRAP_TOKEN", ownerToken);
        start.redirectErrorStream(true)
                .redirectOutput(home.resolve("bench-server.log").toFile());
        long began = System.nanoTime();
        this.process = start.start();
        awaitReady(began);
        this.untilReady = Duration.ofNanos(System.nanoTime() - began);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    Wire asOwner() throws IOException {
        return new Wire(port, ownerToken);
    }

    /** Resident memory of the server's own process in MB, now and at its peak since the last {@link #forgetPeak}. */
    record Memory(long now, long peak) {}

    Memory memory() throws IOException {
        long now = 0;
        long peak = 0;
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                now = kilobytes(line);
            } else if (line.startsWith("VmHWM:")) {
                peak = kilobytes(line);
            }
        }
        return new Memory(now / 1024, peak / 1024);
    }

    void forgetPeak() throws IOException {
        Files.writeString(Path.of("/proc", Long.toString(process.pid()), "clear_refs"), "5");
    }

    private void awaitReady(long began) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest ask =
                    HttpRequest.newBuilder(URI.create(url() + "/health")).build();
            while (System.nanoTime() - began < Duration.ofMinutes(5).toNanos()) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(
                            "the server ended: " + Files.readString(home.resolve("bench-server.log")));
                }
                try {
                    if (client.send(ask, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    process.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS);
                }
            }
        }
        throw new IllegalStateException("the server did not become ready in five minutes");
    }

    private static long kilobytes(String line) {
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        List<Path> all;
        try (Stream<Path> tree = Files.walk(home)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            try {
                Files.delete(one);
            } catch (IOException busy) {
                throw new UncheckedIOException(busy);
            }
        }
    }
}
