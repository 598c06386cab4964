package touchstone.server.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hours of everybody in a project.
 *
 * @param people who works here or has hours in these days, by name
 * @param waiting what was declared on whatever day and nobody has decided
 * @param settled what was declared for these days and was decided, replaced or withdrawn
 */
record ProjectHours(
        LocalDate from, LocalDate to, List<PersonHours> people, List<EntryView> waiting, List<EntryView> settled) {

    /**
     * One person's hours in the project.
     *
     * @param offeredHours what they offer for the whole period, over all their projects; {@code null} when they said nothing
     */
    record PersonHours(
            UUID person,
            String name,
            String displayName,
            @Nullable Double offeredHours,
            List<Day> days) {}

    /**
     * What was spent on a day.
     *
     * @param givenBackMs the part of the measured that was never handed in
     * @param bounded how many pieces of work reported more time than had passed; they count with what had passed
     */
    record Day(
            LocalDate day, long measuredMs, long givenBackMs, int bounded, long approvedMinutes, long waitingMinutes) {}
}
