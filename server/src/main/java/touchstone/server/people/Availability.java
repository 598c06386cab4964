package touchstone.server.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours a week that somebody offers. Information for those who plan; nobody is refused work because of it.
 *
 * @param hoursPerWeek 0 to 80
 * @param starts the first day it holds
 * @param ends the last day it holds; {@code null} until something else is said
 * @param workingDays 1 (Monday) to 7 (Sunday); none for any day
 * @param saidAt of several that cover a day the one said last counts
 */
public record Availability(
        UUID id,
        double hoursPerWeek,
        LocalDate starts,
        @Nullable LocalDate ends,
        List<Integer> workingDays,
        Instant saidAt) {

    /** Whether it speaks of the day. */
    boolean covers(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    /** Its share of the day: the week spread over the working days. */
    double hoursOn(LocalDate day) {
        if (workingDays.isEmpty()) {
            return hoursPerWeek / 7;
        }
        return workingDays.contains(day.getDayOfWeek().getValue()) ? hoursPerWeek / workingDays.size() : 0;
    }
}
