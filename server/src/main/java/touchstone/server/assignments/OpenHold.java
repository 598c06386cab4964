package touchstone.server.assignments;

import java.util.UUID;

/**
 * Something that waits for a lead.
 *
 * @param raisedBy who holds or held the assignment
 * @param blocking the seat, or the whole item, stops until it is resolved
 */
record OpenHold(UUID id, UUID project, UUID item, UUID assignment, UUID raisedBy, HoldKind kind, boolean blocking) {}
