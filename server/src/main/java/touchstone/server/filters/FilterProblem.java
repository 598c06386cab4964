package touchstone.server.filters;

import java.util.Locale;
import touchstone.server.platform.Problem;

/** What can be refused about a filter. */
public enum FilterProblem implements Problem {
    /** The filter line has a mistake; its place is named. */
    FILTER(400);

    private final int status;

    FilterProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int status() {
        return status;
    }
}
