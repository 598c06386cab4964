package touchstone.server.items;

import touchstone.formats.Rejected;
import touchstone.formats.Row;
import touchstone.server.projects.ValuePath;

/** Ends the reading of a row that makes no item. */
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Rejected rejected;

    Unusable(Row row, ValuePath path, String code, String message) {
        this(row, new Rejected(row.line(), path.toString(), code, message));
    }

    Unusable(Row row, Rejected rejected) {
        super(row.line() + " " + rejected.code(), null, false, false);
        this.rejected = rejected;
    }

    Rejected rejected() {
        return rejected;
    }
}
