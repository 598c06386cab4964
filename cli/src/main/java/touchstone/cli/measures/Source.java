package touchstone.cli.measures;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;

/**
 * A file that a verb reads; {@code -} is standard input. A file is unpacked when it begins as gzip does, whatever its name.
 *
 * @param word the file as the person wrote it
 */
record Source(String word) {

    private static final int BUFFER = 1 << 16;

    /** What a problem calls the file. */
    String name() {
        return word.equals("-") ? "standard input" : word;
    }

    /** Whether the name says that the columns are stored in Parquet. */
    boolean parquet() {
        return word.toLowerCase(Locale.ROOT).endsWith(".parquet");
    }

    /** The file as a path. */
    Path path() {
        return Path.of(word);
    }

    /** Opens the content, unpacked. */
    InputStream open() throws IOException {
        InputStream raw;
        try {
            raw = new BufferedInputStream(word.equals("-") ? System.in : Files.newInputStream(path()), BUFFER);
        } catch (NoSuchFileException missing) {
            throw bad("there is no such file", "Check the name; - reads standard input.");
        }
        raw.mark(2);
        boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return packed ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    /** A problem with the file as a whole. */
    NotUsable bad(String wrong, String next) {
        return new NotUsable(ExitCode.NOTHING_READ, name() + ": " + wrong, next);
    }

    /** A problem at a place of the file. */
    NotUsable bad(long line, int column, String wrong, String next) {
        return new NotUsable(ExitCode.NOTHING_READ, name() + ":" + line + ":" + column + ": " + wrong, next);
    }

    /** Puts a failure to read into words. */
    NotUsable unreadable(IOException failure, long line) {
        return switch (failure) {
            case EOFException cut ->
                bad(line, 1, "the compressed file is cut off after this line", "Fetch or compress the file again.");
            case ZipException broken ->
                bad(line, 1, "the compressed file is damaged after this line", "Fetch or compress the file again.");
            default -> bad("it cannot be read (" + failure.getMessage() + ")", "Check the file and its rights.");
        };
    }
}
