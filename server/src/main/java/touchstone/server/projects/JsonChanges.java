package touchstone.server.projects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/**
 * Lists the differences between two JSON documents. Elements of a list that have a {@code name} or an {@code id} are
 * found again by it, wherever they moved; others by their place. A null and a missing field are the same.
 */
public final class JsonChanges {

    private static final int LONGEST_TEXT = 400;

    private final List<Change> changes = new ArrayList<>();

    private JsonChanges() {}

    /** The differences, in the order of the newer document. */
    public static List<Change> between(JsonNode before, JsonNode after) {
        JsonChanges changes = new JsonChanges();
        changes.compare("", before, after);
        return List.copyOf(changes.changes);
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (nothing(before) && nothing(after)) {
            return;
        }
        if (nothing(before)) {
            changes.add(new Change(path, "added", null, shortened(after)));
        } else if (nothing(after)) {
            changes.add(new Change(path, "removed", shortened(before), null));
        } else if (before.isObject() && after.isObject()) {
            compareParts(path, fields(before), fields(after));
        } else if (before.isArray() && after.isArray() && named(before) && named(after)) {
            compareParts(path, elements(before), elements(after));
            compareOrder(path, elements(before).keySet(), elements(after).keySet());
        } else if (!before.equals(after)) {
            changes.add(new Change(path, "changed", shortened(before), shortened(after)));
        }
    }

    private void compareParts(String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        JsonNode none = MissingNode.getInstance();
        for (String key : keys) {
            compare(
                    path.isEmpty() ? key : path + "." + key,
                    before.getOrDefault(key, none),
                    after.getOrDefault(key, none));
        }
    }

    private void compareOrder(String path, Set<String> before, Set<String> after) {
        List<String> kept = before.stream().filter(after::contains).toList();
        List<String> now = after.stream().filter(before::contains).toList();
        if (!kept.equals(now)) {
            changes.add(new Change(
                    path,
                    "changed",
                    StringNode.valueOf(String.join(", ", before)),
                    StringNode.valueOf(String.join(", ", after))));
        }
    }

    private static boolean nothing(JsonNode node) {
        return node.isMissingNode() || node.isNull() || (node.isContainer() && node.isEmpty());
    }

    private static boolean named(JsonNode list) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode element : list) {
            if (!element.isObject() || name(element).isEmpty() || !names.add(name(element))) {
                return false;
            }
        }
        return true;
    }

    private static String name(JsonNode element) {
        return element.path("name").asString(element.path("id").asString(""));
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private static Map<String, JsonNode> elements(JsonNode list) {
        Map<String, JsonNode> elements = new LinkedHashMap<>();
        list.forEach(element -> elements.put(name(element), element));
        return elements;
    }

    private static JsonNode shortened(JsonNode value) {
        if (value.isString() && value.asString().length() > LONGEST_TEXT) {
            String text = value.asString();
            int end = text.offsetByCodePoints(0, Math.min(LONGEST_TEXT, text.codePointCount(0, text.length())));
            return StringNode.valueOf(text.substring(0, end) + "…");
        }
        return value;
    }
}
