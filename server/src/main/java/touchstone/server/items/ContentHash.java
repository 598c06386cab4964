package touchstone.server.items;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.server.projects.PredictionMapping;
import touchstone.server.projects.ValuePath;

/**
 * Tells whether two rows hold the same. The order of fields does not matter, and neither do the predictions a row carries:
 * a row that comes again with a newer model's answers is the same item.
 */
final class ContentHash {
    private final List<ValuePath> leftOut;

    ContentHash(@Nullable PredictionMapping predictions) {
        this.leftOut = predictions == null
                ? List.of()
                : Stream.of(predictions.from(), predictions.model(), predictions.version(), predictions.scores())
                        .flatMap(path -> Optional.ofNullable(path).stream())
                        .filter(path -> !path.steps().isEmpty())
                        .toList();
    }

    byte[] of(ObjectNode record) {
        List<JsonNode> skipped =
                leftOut.stream().flatMap(path -> path.in(record).stream()).toList();
        StringBuilder text = new StringBuilder(512);
        write(record, skipped, text);
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has SHA-256
        }
    }

    private static void write(JsonNode node, List<JsonNode> skipped, StringBuilder text) {
        switch (node) {
            case ObjectNode object -> {
                text.append('{');
                Map<String, JsonNode> sorted = new TreeMap<>();
                object.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
                sorted.forEach((name, value) -> {
                    if (skipped.stream().noneMatch(one -> isSame(one, value))) {
                        text.append(name.length()).append(':').append(name);
                        write(value, skipped, text);
                    }
                });
                text.append('}');
            }
            case ArrayNode list -> {
                text.append('[');
                list.forEach(value -> write(value, skipped, text));
                text.append(']');
            }
            default -> {
                String value = node.asString();
                text.append(node.isString() ? '"' : '#')
                        .append(value.length())
                        .append(':')
                        .append(value);
            }
        }
    }

    /** The very node that a path led to, not one that merely looks like it. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(JsonNode one, JsonNode other) {
        return one == other;
    }
}
