package touchstone.server.exchange.releases;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What lies between two releases.
 *
 * @param added items only in the second
 * @param removed items only in the first
 * @param contentChanged items whose imported content was replaced in between
 * @param changed how many items have another verdict on at least one question
 * @param questions for each question with changes, what changed
 */
record Difference(
        Release from,
        Release to,
        Keys added,
        Keys removed,
        Keys contentChanged,
        long changed,
        Map<String, Verdicts> questions) {
    /** How many of a list are spelt out. */
    static final int SHOWN = 1_000;

    /** Items: how many, and the keys of the first in order of arrival. */
    record Keys(long count, List<String> keys) {}

    /** Changed verdicts of one question: how many, and the first of them. */
    record Verdicts(long count, List<Change> changes) {}

    /** One changed verdict; {@code null} stands for none. */
    record Change(String key, JsonNode before, JsonNode after) {}
}
