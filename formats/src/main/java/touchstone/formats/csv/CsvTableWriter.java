package touchstone.formats.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import touchstone.formats.Cell;
import touchstone.formats.TableWriter;

/** Writes a table as UTF-8 text with commas and CR LF. */
public final class CsvTableWriter implements TableWriter {
    private final CsvWriter writer;
    private final Function<Cell, String> cells;

    private CsvTableWriter(OutputStream stream, Function<Cell, String> cells) {
        this.writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .bufferSize(1 << 16)
                .build(stream, StandardCharsets.UTF_8);
        this.cells = cells;
    }

    /** For programs: every cell exactly as it is. */
    public static CsvTableWriter exact(OutputStream stream) {
        return new CsvTableWriter(stream, Cell::text);
    }

    /** For spreadsheets: a byte order mark, and no cell that a spreadsheet would run as a formula. */
    public static CsvTableWriter forSpreadsheet(OutputStream stream) throws IOException {
        stream.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        return new CsvTableWriter(
                stream, cell -> cell instanceof Cell.Text(String text) ? HarmlessCell.of(text) : cell.text());
    }

    @Override
    public void row(List<Cell> row) {
        writer.writeRecord(row.stream().map(cells).toList());
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
