package touchstone.server.calibration;

import java.time.Instant;
import java.util.UUID;

/**
 * A timed test of a project that grants a skill.
 *
 * @param rubricVersion the version that its right answers are for and that people answer under
 * @param revision grows by one with every change
 */
record Qualification(
        UUID id,
        UUID project,
        QualificationTerms terms,
        int rubricVersion,
        QualificationState state,
        long revision,
        UUID createdBy,
        Instant createdAt) {}
