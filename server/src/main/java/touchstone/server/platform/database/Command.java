package touchstone.server.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a program of the operating system with a small, known environment. */
final class Command {
    private Command() {}

    /**
     * Runs to the end.
     *
     * @param folder where it runs and where it leaves its words
     * @return its exit code and its words
     */
    static Result run(List<String> command, Path folder) {
        try {
            // A file, not a pipe: the server that pg_ctl leaves behind would keep a pipe open.
            Path words = Files.createTempFile("touchstone-command", ".txt");
            try {
                Process process = builder(command)
                        .directory(folder.toFile())
                        .redirectOutput(words.toFile())
                        .start();
                int code = process.waitFor();
                return new Result(code, Files.readString(words, StandardCharsets.ISO_8859_1));
            } finally {
                Files.deleteIfExists(words);
            }
        } catch (IOException failure) {
            return new Result(127, String.valueOf(failure.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command.getFirst(), interrupted);
        }
    }

    /** The words of a short program that answers a question; empty when it cannot be run. */
    static String output(List<String> command) {
        try {
            Process process = builder(command).start();
            try (InputStream words = process.getInputStream()) {
                return new String(words.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot run " + command.getFirst(), failure);
        }
    }

    private static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Nothing of the caller's environment decides the locale, the port or the folder of the server.
        String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    record Result(int code, String words) {
        boolean worked() {
            return code == 0;
        }
    }
}
