package touchstone.formats;

import java.math.BigDecimal;

/** One cell of a table that is written. */
public sealed interface Cell {
    /** Any text. */
    record Text(String value) implements Cell {}

    /** A number. */
    record Numeral(BigDecimal value) implements Cell {}

    /** Nothing. */
    record Blank() implements Cell {}

    /** A cell of text. */
    static Cell of(String text) {
        return new Text(text);
    }

    /** A cell of a whole number. */
    static Cell of(long number) {
        return new Numeral(BigDecimal.valueOf(number));
    }

    /** A cell of a number. */
    static Cell of(BigDecimal number) {
        return new Numeral(number);
    }

    /** An empty cell. */
    static Cell blank() {
        return new Blank();
    }

    /** The cell as plain text; empty when blank. */
    default String text() {
        return switch (this) {
            case Text(String value) -> value;
            case Numeral(BigDecimal value) -> value.toPlainString();
            case Blank() -> "";
        };
    }
}
