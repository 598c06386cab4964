package touchstone.server.exchange.releases;

import java.util.UUID;

/** Which versions of an item and its verdict a release holds. */
record FrozenItem(UUID item, int itemRevision, int verdictRevision) {}
