package touchstone.cli.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** The real program as its own process, started and killed as often as a test likes. */
final class Program implements AutoCloseable {
    static final String OWNER_TOKEN = "owner-token-of-the-crash-tests";

    private final Path home;
    private final int port;
    private final AtomicReference<CompletableFuture<Process>> ready = new AtomicReference<>(new CompletableFuture<>());

    Program(Path home) throws IOException {
        this.home = home;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Starts it without waiting. */
    Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "touchstone.cli.Touchstone",
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--home",
                        home.toString())
                .redirectErrorStream(true);
        builder.environment().put("TOUCHSTONE_BOOTSTRAP_TOKEN", OWNER_TOKEN);
        builder.environment().remove("TOUCHSTONE_DATABASE_URL");
        return builder.start();
    }

    /** Starts it; others wait in {@link #untilReady()}. */
    void start() throws IOException {
        Process process = launch();
        StringBuilder said = new StringBuilder();
        BufferedReader words =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            said.append(line).append('\n');
            if (line.contains("is ready")) {
                // What it says from here on fits into the pipe; its log goes to a file.
                ready.get().complete(process);
                return;
            }
        }
        throw new IllegalStateException("the program did not start:\n" + said);
    }

    /** Waits as long as the program is down. */
    Process untilReady() {
        return ready.get().join();
    }

    /** Ends the program as a power cut does; its database lives on. */
    void kill() throws InterruptedException {
        Process process = untilReady();
        ready.set(new CompletableFuture<>());
        process.destroyForcibly().waitFor();
    }

    /** Ends the program's database as a power cut does. */
    void killDatabase() {
        try {
            String first = Files.readAllLines(home.resolve("database/data/postmaster.pid"))
                    .getFirst();
            ProcessHandle.of(Long.parseLong(first.strip())).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws InterruptedException {
        Process process = untilReady();
        process.destroy();
        process.waitFor();
    }
}
