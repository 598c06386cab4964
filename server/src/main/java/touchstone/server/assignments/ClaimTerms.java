package touchstone.server.assignments;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * On what terms somebody takes a seat.
 *
 * @param assignment the id that the new assignment gets
 * @param countsFor how the person counts for the set rules in this stage, see {@link Workflow#countsFor}
 */
@SuppressWarnings("ArrayRecordComponent") // handed to SQL as it is, never compared
record ClaimTerms(
        UUID assignment,
        UUID person,
        UUID project,
        int stage,
        Set<String> skills,
        Boolean[] countsFor,
        int rubricVersion,
        Duration lease) {}
