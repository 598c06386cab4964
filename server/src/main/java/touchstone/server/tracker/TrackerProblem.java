package touchstone.server.tracker;

import java.util.Locale;
import touchstone.server.platform.Problem;

/** What can be refused about looking. */
public enum TrackerProblem implements Problem {
    /** There is no such column, or not for this caller. */
    COLUMN_UNKNOWN(400),
    /** Columns are chosen for tables that are taken out, not for this list, whose rows are always whole. */
    COLUMNS_OF_TABLES(400),
    /** Items cannot be ordered by this. */
    SORT_UNKNOWN(400),
    /** The page that was asked for does not belong to this order. */
    PAGE_UNKNOWN(400),
    /** Meanwhile the filter matches another number of items. */
    COUNT_CHANGED(409),
    /** The deed is not known or was undone already. */
    NOT_TO_UNDO(409),
    /** The caller has a view of this title already. */
    VIEW_EXISTS(409);

    private final int status;

    TrackerProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }
}
