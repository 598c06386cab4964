package touchstone.formats;

/**
 * One record that cannot be used.
 *
 * @param line where it begins, counted from 1
 * @param field the column or path inside the record, empty when the whole record is meant
 * @param code a stable word for the reason, see {@link Defect} for those of the readers
 * @param message what is wrong and what to do, in English
 */
public record Rejected(long line, String field, String code, String message) implements Reading {
    /** A rejection of a whole record by a reader. */
    public static Rejected of(long line, Defect defect, String message) {
        return new Rejected(line, "", defect.code(), message);
    }

    /** A rejection of one field by a reader. */
    public static Rejected of(long line, String field, Defect defect, String message) {
        return new Rejected(line, field, defect.code(), message);
    }
}
