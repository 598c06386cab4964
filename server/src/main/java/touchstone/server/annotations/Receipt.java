package touchstone.server.annotations;

import java.time.Instant;
import java.util.UUID;

/** What a submission is answered with; the same again for the same submission again. */
record Receipt(UUID annotation, int revision, String itemKey, String stage, Instant submittedAt) {}
