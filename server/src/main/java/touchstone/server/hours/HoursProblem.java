package touchstone.server.hours;

import java.util.Locale;
import touchstone.server.platform.Problem;

/** Why a step about hours is refused. */
enum HoursProblem implements Problem {
    /** Somebody decided about the entry before. */
    HOURS_ENTRY_DECIDED(409),
    /** A correction stands in the entry's place, or it was withdrawn. */
    HOURS_ENTRY_REPLACED(409),
    /** Nobody decides about their own hours. */
    HOURS_OWN_ENTRY(403),
    /** The period has days that are not over. */
    HOURS_PERIOD_OPEN(409),
    /** The period has days that a statement covers already. */
    HOURS_PERIOD_CLOSED(409);

    private final int status;

    HoursProblem(int status) {
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
