package touchstone.cli.measures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code -o FILE}: the file appears when it is complete, and is not left half written when the command is ended. */
final class FileOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File for the result (default: standard output). It appears when it is complete.")
    private @Nullable Path file;

    /** Writes to a stream and leaves it open. */
    interface Writing {
        void to(OutputStream target) throws IOException;
    }

    /** Whether a file is named. */
    boolean named() {
        return file != null;
    }

    /** Writes to the file, or to standard output where none is named. */
    void write(Writing writing) throws IOException {
        if (file == null) {
            writing.to(System.out);
            return;
        }
        Path absolute = file.toAbsolutePath();
        Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".unfinished");
        Thread ended = new Thread(() -> delete(unfinished));
        Runtime.getRuntime().addShutdownHook(ended);
        try {
            try (OutputStream target = Files.newOutputStream(unfinished)) {
                writing.to(target);
            }
            Files.move(unfinished, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
            withdraw(ended);
        }
        Output.say("Written to " + file + ", " + Files.size(absolute) + " bytes.");
    }

    private static void withdraw(Thread ended) {
        try {
            Runtime.getRuntime().removeShutdownHook(ended);
        } catch (IllegalStateException endingAlready) {
            // The hook runs, or has run: there is nothing to withdraw.
            return;
        }
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException left) {
            System.err.println("Left behind: " + unfinished);
        }
    }
}
