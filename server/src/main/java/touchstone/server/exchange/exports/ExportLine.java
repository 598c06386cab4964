package touchstone.server.exchange.exports;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * Everything known about one item.
 *
 * @param json one line of JSON without line breaks
 * @param verdictRevision which verdict it carries, if any
 */
public record ExportLine(UUID item, int itemRevision, OptionalInt verdictRevision, String json) {}
