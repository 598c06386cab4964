package touchstone.server.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A closed period of a project. It never changes.
 *
 * @param number 1 for the first of the project
 * @param contentHash SHA-256 of the statement as CSV, in hexadecimal
 * @param closedBy the name that others see
 * @param lines by name
 */
record Statement(
        int number,
        LocalDate from,
        LocalDate to,
        String contentHash,
        String closedBy,
        Instant closedAt,
        List<StatementLine> lines) {}
