package touchstone.server.items;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row that can become an item.
 *
 * @param line where it stands in its file
 * @param record its fields
 * @param data the same as JSON text, exactly as it came
 * @param contentHash what makes two rows the same: SHA-256 over the fields in a fixed order, without the predictions
 */
public record NewItem(
        long line,
        String key,
        ObjectNode record,
        String data,
        List<String> domain,
        Optional<String> language,
        Optional<String> sensitivity,
        int priority,
        byte[] contentHash) {}
