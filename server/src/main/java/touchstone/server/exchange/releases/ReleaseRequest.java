package touchstone.server.exchange.releases;

import org.jspecify.annotations.Nullable;

/**
 * What is to be released.
 *
 * @param title what people call it
 * @param filter which of the decided items, all when missing
 */
public record ReleaseRequest(String title, @Nullable String filter) {}
