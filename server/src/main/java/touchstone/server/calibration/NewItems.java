package touchstone.server.calibration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The items of a test: given as rows or as JSON Lines with their right answers, or taken from the project's resolved items, whose
 * verdicts are copied as the right answers. Exactly one of the three is set.
 *
 * @param jsonl rows as the text of a file
 */
record NewItems(
        @Nullable List<ObjectNode> rows,
        @Nullable String jsonl,
        @Nullable Resolved from) {

    /**
     * Which resolved items.
     *
     * @param filter a filter line; empty for all
     * @param keys these items alone, in this order; none for any
     * @param count how many, 1 to 200; with a filter they are drawn evenly over all that match
     */
    record Resolved(
            @Nullable String filter,
            @Nullable List<String> keys,
            @Nullable Integer count) {}
}
