package touchstone.formats.csv;

import java.util.Optional;
import java.util.function.Function;
import touchstone.formats.Encoding;

/**
 * How a table is read.
 *
 * @param encoding the encoding asked for; UTF-8 or what a byte order mark says when empty
 * @param delimiter the character between cells; found by looking at the header (comma, semicolon or tab) when empty
 * @param cells how the cells of a column, named as in the header, are understood
 */
public record CsvOptions(Optional<Encoding> encoding, Optional<Character> delimiter, Function<String, CellMode> cells) {
    /** Everything found out by looking, every cell text. */
    public static CsvOptions plain() {
        return new CsvOptions(Optional.empty(), Optional.empty(), column -> CellMode.TEXT);
    }
}
