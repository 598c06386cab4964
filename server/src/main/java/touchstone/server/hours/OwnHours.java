package touchstone.server.hours;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's own hours over all projects.
 *
 * @param timeZone in which the days of now are counted; {@code null} for UTC
 * @param offeredHours what they offer for the whole period; {@code null} when they said nothing
 * @param days what was spent, by day and project
 * @param entries what they declared for these days, with what became of it
 * @param projects where they may declare hours
 */
record OwnHours(
        LocalDate from,
        LocalDate to,
        @Nullable String timeZone,
        @Nullable Double offeredHours,
        List<Offered> offered,
        List<Day> days,
        List<EntryView> entries,
        List<Where> projects) {

    /** Hours offered on a day. */
    record Offered(LocalDate day, double hours) {}

    /**
     * What was spent on a day in a project.
     *
     * @param givenBackMs the part of the measured that was never handed in
     * @param bounded how many pieces of work reported more time than had passed; they count with what had passed
     */
    record Day(
            LocalDate day,
            String project,
            String title,
            long measuredMs,
            long givenBackMs,
            int bounded,
            long approvedMinutes,
            long waitingMinutes) {}

    /** A project by its names. */
    record Where(String slug, String title) {}
}
