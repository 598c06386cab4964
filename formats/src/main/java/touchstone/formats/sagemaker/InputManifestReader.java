package touchstone.formats.sagemaker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import touchstone.formats.Defect;
import touchstone.formats.Encoding;
import touchstone.formats.Reading;
import touchstone.formats.Rejected;
import touchstone.formats.Row;
import touchstone.formats.RowSource;
import touchstone.formats.jsonl.JsonLinesReader;

/**
 * Reads an input manifest or an augmented one: each line has a {@code source} text or a {@code source-ref} address; every other
 * field, labels of earlier jobs with their metadata included, is kept as it is.
 */
public final class InputManifestReader implements RowSource {
    private final RowSource lines;

    /** Opens a manifest whose bytes are closed with this reader. */
    public InputManifestReader(InputStream file, Optional<Encoding> encoding) throws IOException {
        this.lines = new JsonLinesReader(file, encoding);
    }

    @Override
    public Optional<Reading> next() {
        return lines.next().map(InputManifestReader::check);
    }

    private static Reading check(Reading reading) {
        if (!(reading instanceof Row row)) {
            return reading;
        }
        boolean text = row.record().path("source").isString();
        boolean address = row.record().path("source-ref").isString();
        return text != address
                ? row
                : Rejected.of(
                        row.line(),
                        Defect.NO_SOURCE,
                        "A manifest line has either \"source\" with the text or \"source-ref\" with an address.");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
