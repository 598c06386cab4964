package touchstone.formats.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import touchstone.formats.DecodedText;
import touchstone.formats.Defect;
import touchstone.formats.Encoding;
import touchstone.formats.Limits;
import touchstone.formats.Reading;
import touchstone.formats.Rejected;
import touchstone.formats.RowSource;
import touchstone.formats.StrictJson;

/** Reads JSON Lines: one object a line, blank lines skipped. */
public final class JsonLinesReader implements RowSource {
    private final Reader text;
    private final Lines lines;
    private boolean found;
    private boolean ended;

    /**
     * Opens a file.
     *
     * @param file its bytes, closed with this reader
     * @param encoding the encoding asked for; UTF-8 or what a byte order mark says when empty
     */
    public JsonLinesReader(InputStream file, Optional<Encoding> encoding) throws IOException {
        this.text = DecodedText.open(file, encoding);
        this.lines = new Lines(text);
    }

    @Override
    public Optional<Reading> next() {
        try {
            Optional<Lines.Line> line = lines.next();
            while (line.isPresent()
                    && !line.get().tooLong()
                    && line.get().text().isBlank()) {
                line = lines.next();
            }
            if (line.isPresent()) {
                found = true;
                return Optional.of(read(line.get()));
            }
            if (found || ended) {
                return Optional.empty();
            }
            ended = true;
            return Optional.of(Rejected.of(1, Defect.EMPTY_FILE, "The file holds no records."));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Reading read(Lines.Line line) {
        if (line.tooLong()) {
            return Rejected.of(
                    line.number(),
                    Defect.RECORD_TOO_LONG,
                    "The line is longer than " + Limits.RECORD_CHARACTERS
                            + " characters. Shorten it, or check that line ends are not missing.");
        }
        return StrictJson.object(line.number(), line.text().strip());
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
