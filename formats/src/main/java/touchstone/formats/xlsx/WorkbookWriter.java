package touchstone.formats.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import touchstone.formats.Cell;
import touchstone.formats.TableWriter;

/**
 * Writes one sheet. Text is written as text, never as a formula. A workbook holds at most 1,048,576 rows and 32,767 characters
 * a cell: rows beyond are refused, longer cells are cut and end with a mark that says so.
 */
public final class WorkbookWriter implements TableWriter {
    /** Rows that fit into a sheet, with the header. */
    public static final int MOST_ROWS = 1_048_576;

    private static final int MOST_CHARACTERS = 32_767;
    private static final String CUT = "… [cut: longer than a cell can hold]";
    private static final int ROWS_HELD = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    /** Begins a workbook with one sheet. */
    public WorkbookWriter(OutputStream stream, String sheetName) {
        this.workbook = new Workbook(stream, "Touchstone", "1.0");
        this.sheet = workbook.newWorksheet(sheetName);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        if (rows == MOST_ROWS) {
            throw new IOException("A sheet holds at most " + MOST_ROWS + " rows; export as CSV instead.");
        }
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Cell.Text(String text) -> sheet.inlineString(rows, column, fit(text));
                case Cell.Numeral(BigDecimal number) -> sheet.value(rows, column, number);
                case Cell.Blank() -> {}
            }
        }
        rows++;
        if (rows % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private static String fit(String text) {
        String clean = withoutControls(text);
        if (clean.length() <= MOST_CHARACTERS) {
            return clean;
        }
        int end = MOST_CHARACTERS - CUT.length();
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** XML cannot hold most control characters; they become the replacement character, so that a reader sees them. */
    private static String withoutControls(String text) {
        boolean clean = text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\t' || c == '\r');
        return clean ? text : text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "\uFFFD");
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
