package touchstone.server.people.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Refused;

/**
 * Hours a week offered from a day on.
 *
 * @param hoursPerWeek 0 to 80
 * @param ends the last day; none until something else is said
 * @param workingDays 1 (Monday) to 7 (Sunday); none for any day
 */
record NewAvailability(
        double hoursPerWeek, LocalDate starts, @Nullable LocalDate ends, List<Integer> workingDays) {

    private static final double MOST = 80;

    /** Refuses what nobody can offer, all of it at once. */
    void check() {
        List<Fault> faults = new ArrayList<>();
        if (!(hoursPerWeek >= 0 && hoursPerWeek <= MOST)) {
            faults.add(new Fault("hours_per_week", "range", "offer 0 to 80 hours a week"));
        }
        if (ends != null && ends.isBefore(starts)) {
            faults.add(new Fault("ends", "before-start", "it ends on the day it starts or later"));
        }
        if (workingDays.stream().anyMatch(day -> day < 1 || day > 7)
                || workingDays.stream().distinct().count() < workingDays.size()) {
            faults.add(new Fault("working_days", "range", "days are 1 (Monday) to 7 (Sunday), each once"));
        }
        if (!faults.isEmpty()) {
            throw Refused.fields(faults);
        }
    }
}
