package touchstone.server.hours;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one person has on one day in one project.
 *
 * @param measuredMs milliseconds of active work on items, as the pages measured it
 * @param givenBackMs those of them on work that was never handed in: given back, skipped, expired
 * @param bounded how many pieces of work reported more active time than had passed; they count with what had passed
 * @param approvedMinutes declared and approved
 * @param waitingMinutes declared and not decided; not counted in the others
 */
record Spent(
        UUID person,
        UUID project,
        LocalDate day,
        long measuredMs,
        long givenBackMs,
        int bounded,
        long approvedMinutes,
        long waitingMinutes) {}
