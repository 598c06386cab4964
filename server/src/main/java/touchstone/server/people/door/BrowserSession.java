package touchstone.server.people.door;

import java.time.Instant;
import java.util.UUID;

/** Where somebody is signed in. */
public record BrowserSession(UUID id, Instant createdAt, Instant lastSeenAt, String agent) {}
