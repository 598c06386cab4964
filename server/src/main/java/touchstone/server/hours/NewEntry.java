package touchstone.server.hours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Texts;

/**
 * Time declared for other work than on items.
 *
 * @param project short name
 * @param day in the person's own time zone; at most a year ago, at most tomorrow
 * @param minutes 1 to 1440
 * @param replaces the caller's own entry that this one corrects, of the same project
 */
record NewEntry(
        String project,
        LocalDate day,
        int minutes,
        EntryKind kind,
        String note,
        @Nullable UUID replaces) {

    private static final int LONGEST_NOTE = 500;
    private static final int MINUTES_OF_A_DAY = 1_440;
    private static final int OLDEST_DAYS = 366;

    /** Refuses what cannot be kept, all of it at once; {@code today} is the day in UTC. */
    void check(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (minutes < 1 || minutes > MINUTES_OF_A_DAY) {
            faults.add(new Fault("minutes", "range", "declare 1 to 1440 minutes"));
        }
        if (day.isAfter(today.plusDays(1)) || day.isBefore(today.minusDays(OLDEST_DAYS))) {
            faults.add(new Fault("day", "range", "declare time of the last year that has begun"));
        }
        if (Texts.length(note) > LONGEST_NOTE) {
            faults.add(new Fault("note", "length", "write at most " + LONGEST_NOTE + " characters"));
        }
        if (kind == EntryKind.OTHER && note.isBlank()) {
            faults.add(new Fault("note", "missing", "say what the time was spent on"));
        }
        if (!faults.isEmpty()) {
            throw Refused.fields(faults);
        }
    }
}
