package touchstone.formats.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import touchstone.formats.DecodedText;
import touchstone.formats.Defect;
import touchstone.formats.Limits;
import touchstone.formats.Reading;
import touchstone.formats.Rejected;
import touchstone.formats.RowSource;

/** Reads a table with a header; every row that does not fit it is rejected with its line. */
public final class CsvTableReader implements RowSource {
    private final CsvReader<CsvRecord> records;
    private final Iterator<CsvRecord> rest;
    private final CsvOptions options;
    private Optional<Cells> cells = Optional.empty();
    private long line = 1;
    private boolean found;
    private boolean ended;

    /** Opens a table whose bytes are closed with this reader. */
    public CsvTableReader(InputStream file, CsvOptions options) throws IOException {
        this.options = options;
        BufferedReader text = DecodedText.open(file, options.encoding());
        char delimiter = options.delimiter().isPresent() ? options.delimiter().get() : Delimiter.of(text);
        this.records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(Limits.RECORD_CHARACTERS)
                .ofCsvRecord(text);
        this.rest = records.iterator();
    }

    @Override
    public Optional<Reading> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            if (cells.isEmpty()) {
                Optional<Reading> refused = readHeader();
                if (refused.isPresent()) {
                    ended = true;
                    return refused;
                }
            }
            if (rest.hasNext()) {
                found = true;
                return Optional.of(read(rest.next()));
            }
            ended = true;
            return found
                    ? Optional.empty()
                    : Optional.of(Rejected.of(1, Defect.ONLY_HEADER, "The table has a header and no rows."));
        } catch (CsvParseException broken) {
            ended = true;
            return Optional.of(broken(line + 1, broken));
        }
    }

    private Optional<Reading> readHeader() {
        if (!rest.hasNext()) {
            return Optional.of(Rejected.of(1, Defect.EMPTY_FILE, "The file holds no records."));
        }
        Header header = Header.of(rest.next().getFields());
        cells = Optional.of(new Cells(header, options.cells()));
        return header.problem().map(problem -> Rejected.of(1, Defect.BAD_HEADER, problem));
    }

    private Reading read(CsvRecord row) {
        line = row.getStartingLineNumber();
        return cells.orElseThrow().read(line, row.getFields());
    }

    private static Rejected broken(long line, CsvParseException broken) {
        boolean tooLong = deepest(broken).contains("buffer size");
        String what = tooLong
                ? "A cell is longer than " + Limits.RECORD_CHARACTERS + " characters, or its closing quote is missing."
                : "A quoted cell is not closed, or goes on after its closing quote.";
        return Rejected.of(
                line,
                tooLong ? Defect.RECORD_TOO_LONG : Defect.BROKEN_QUOTE,
                what + " Nothing from this row on was read: close the quotes, or double those inside a cell, and"
                        + " import again.");
    }

    private static String deepest(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? String.valueOf(thrown.getMessage()) : deepest(cause);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
