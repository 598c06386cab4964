package touchstone.server.clarifications;

import java.time.Instant;
import java.util.UUID;

/** What was said below a question. */
record Message(UUID clarification, UUID person, String text, Instant at) {}
