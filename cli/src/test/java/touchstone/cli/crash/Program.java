package touchstone.cli.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** The real program as its own process, started and killed as often as a test likes. */
final class Program implements AutoCloseable {
    static final String OWNER_TOKEN = "owner-token-of-the-crash-tests";

    /** How long a start may take on a machine that does much else. */
    private static final long START_MINUTES = 3;

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
                        classPath(),
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

    // The tests' own files say among other things that the log goes to the screen; the program is to be as it is
    // shipped.
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.endsWith("test-classes") && !place.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Starts it; others wait in {@link #untilReady()}. */
    void start() throws IOException {
        Process process = launch();
        CompletableFuture<Process> started = ready.get();
        Thread.ofVirtual().start(() -> listen(process, started));
        untilReady();
    }

    // Reads until the end: a program whose words nobody takes stands still when the pipe is full.
    private static void listen(Process process, CompletableFuture<Process> started) {
        StringBuilder said = new StringBuilder();
        try (BufferedReader words =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = words.readLine(); line != null; line = words.readLine()) {
                said.append(line).append('\n');
                if (line.contains("is ready")) started.complete(process);
            }
        } catch (IOException cut) {
            said.append(cut);
        }
        started.completeExceptionally(new IllegalStateException("the program did not start:\n" + said));
    }

    /** Waits while the program is down, and gives up with what it said when it does not come up. */
    Process untilReady() {
        try {
            return ready.get().copy().orTimeout(START_MINUTES, TimeUnit.MINUTES).join();
        } catch (CompletionException failure) {
            throw new IllegalStateException("the program is not there: " + failure.getCause(), failure);
        }
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
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the program did not end when it was asked to");
        }
    }
}
