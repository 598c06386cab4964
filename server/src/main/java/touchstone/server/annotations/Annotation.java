package touchstone.server.annotations;

import java.time.Instant;
import java.util.UUID;
import touchstone.labels.WorkContent;

/**
 * What a person submitted; never changed afterwards.
 *
 * @param revision 1 for the first submission of the assignment, one more for each rework
 * @param content answers, notes, marks and the wish for a second look
 */
public record Annotation(
        UUID id,
        UUID item,
        UUID assignment,
        UUID person,
        int stage,
        int revision,
        int rubricVersion,
        WorkContent content,
        Instant submittedAt) {}
