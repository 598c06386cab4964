package touchstone.server.hours;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import touchstone.server.platform.Refused;

/**
 * Days from the first to the last, both included, each in the time zone of the person whose day it is.
 *
 * @param to at most a year after {@code from}
 */
record Period(LocalDate from, LocalDate to) {

    private static final int LONGEST_DAYS = 366;

    Period {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            throw Refused.field("to", "range", "a period has 1 to " + LONGEST_DAYS + " days");
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Nothing of the period happens before this, in whatever time zone. */
    OffsetDateTime earliest() {
        return from.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** Nothing of the period happens at this moment or later, in whatever time zone. */
    OffsetDateTime latest() {
        return to.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
