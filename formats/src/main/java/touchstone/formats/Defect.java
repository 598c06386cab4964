package touchstone.formats;

import java.util.Locale;

/** Why a reader could not use a record. The codes are part of the contract and do not change. */
public enum Defect {
    /** The bytes are not text in the encoding that was expected. */
    WRONG_ENCODING,
    /** The record is longer than {@link Limits#RECORD_CHARACTERS}; it was skipped without being kept in memory. */
    RECORD_TOO_LONG,
    /** Not JSON, or JSON that ends too early. */
    NOT_JSON,
    /** JSON, but not an object. */
    NOT_AN_OBJECT,
    /** The same field twice in one object. */
    DUPLICATE_FIELD,
    /** Deeper than {@link Limits#NESTING} levels. */
    NESTED_TOO_DEEP,
    /** The character U+0000, which a database cannot keep. */
    NUL_CHARACTER,
    /** Half of a surrogate pair: not a character. */
    LONE_SURROGATE,
    /** A number that a double cannot hold. */
    NUMBER_OUT_OF_RANGE,
    /** The header has an empty, repeated or contradictory name. */
    BAD_HEADER,
    /** More or fewer cells than the header. */
    RAGGED_ROW,
    /** A quoted cell is not closed, or goes on after its closing quote; what follows cannot be read. */
    BROKEN_QUOTE,
    /** A cell that must hold JSON does not. */
    NOT_JSON_CELL,
    /** The file holds nothing. */
    EMPTY_FILE,
    /** The file has a header and no rows. */
    ONLY_HEADER,
    /** A manifest line without exactly one of `source` and `source-ref`. */
    NO_SOURCE;

    /** The stable code, such as {@code ragged-row}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
