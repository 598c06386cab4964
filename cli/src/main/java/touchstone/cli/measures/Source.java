package touchstone.cli.measures;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;

/**
 * A file that a verb reads; {@code -} is standard input. What it is follows from how it begins, whatever its name: a gzip file is
 * unpacked, a Parquet file is read as one. On a terminal long reading shows how far it is.
 */
final class Source {

    private static final int BUFFER = 1 << 16;
    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private final String word;
    private @Nullable InputStream begun;

    /** A file as the person wrote it. */
    Source(String word) {
        this.word = word;
    }

    /** The file as the person wrote it. */
    String word() {
        return word;
    }

    /** What a problem calls the file. */
    String name() {
        return standardInput() ? "standard input" : word;
    }

    private boolean standardInput() {
        return word.equals("-");
    }

    /** Whether the columns are stored in Parquet: by the name, or by how the content begins. */
    boolean parquet() {
        if (word.toLowerCase(Locale.ROOT).endsWith(".parquet")) {
            return true;
        }
        try {
            InputStream raw = raw();
            raw.mark(PARQUET.length);
            boolean parquet = Arrays.equals(raw.readNBytes(PARQUET.length), PARQUET);
            raw.reset();
            begun = raw;
            return parquet;
        } catch (IOException failure) {
            throw unreadable(failure, 1);
        }
    }

    /** The file on the disk, for formats that are not read from front to back; standard input is put there first. */
    Path onDisk() {
        try {
            if (standardInput()) {
                Path copy = Files.createTempFile("touchstone", ".parquet");
                copy.toFile().deleteOnExit();
                try (InputStream raw = raw()) {
                    Files.copy(raw, copy, StandardCopyOption.REPLACE_EXISTING);
                }
                return copy;
            }
            Path path = Path.of(word);
            if (!Files.exists(path)) {
                throw bad("there is no such file", "Check the name.");
            }
            if (begun != null) {
                begun.close();
            }
            return path;
        } catch (IOException failure) {
            throw unreadable(failure, 1);
        }
    }

    /** Opens the content, unpacked. */
    InputStream open() throws IOException {
        InputStream raw = raw();
        raw.mark(2);
        boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return packed ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    /** The bytes as they are; those that were looked at already come again. */
    private InputStream raw() throws IOException {
        if (begun != null) {
            InputStream same = begun;
            begun = null;
            return same;
        }
        if (standardInput()) {
            return new BufferedInputStream(Progress.reading("Reading standard input", 0, System.in), BUFFER);
        }
        try {
            Path path = Path.of(word);
            InputStream file = Files.newInputStream(path);
            return new BufferedInputStream(Progress.reading("Reading " + word, Files.size(path), file), BUFFER);
        } catch (NoSuchFileException missing) {
            throw bad("there is no such file", "Check the name; - reads standard input.");
        }
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
