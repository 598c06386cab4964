package touchstone.server.assignments;

import java.util.UUID;

/** The item that somebody's own assignment is about, and the rubric version they work under. */
public record ItemAtHand(UUID project, UUID item, String itemKey, int rubricVersion) {}
