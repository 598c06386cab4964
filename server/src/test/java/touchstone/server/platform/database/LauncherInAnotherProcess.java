package touchstone.server.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import touchstone.server.platform.Home;

/** A second program that uses the same home, as far as the operating system can tell. */
final class LauncherInAnotherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader words;

    private LauncherInAnotherProcess(Process process) {
        this.process = process;
        this.words = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Opens the database of the home and keeps it open until its input ends. */
    public static void main(String... words) throws IOException {
        try (Database database = Database.open(new Home(Path.of(words[0])), Map.of())) {
            System.out.println("open " + database.access().app().url());
            while (System.in.read() >= 0) System.out.println("still here");
        }
        System.out.println("closed");
    }

    static LauncherInAnotherProcess start(Path home) throws IOException {
        LauncherInAnotherProcess started = new LauncherInAnotherProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LauncherInAnotherProcess.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start());
        started.waitFor("open ");
        return started;
    }

    private String waitFor(String beginning) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = words.readLine(); line != null; line = words.readLine()) {
            if (line.startsWith(beginning)) return line;
            all.append(line).append('\n');
        }
        throw new IOException("the other process ended: " + all);
    }

    /** Ends it as a crash does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as a person does. */
    @Override
    public void close() {
        try {
            if (!process.isAlive()) return;
            process.getOutputStream().close();
            waitFor("closed");
            process.waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
