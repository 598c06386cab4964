package touchstone.server.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a body that an operation can read, from its schema: so that a refusal says something about rights, not about shape. */
final class Samples {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode document;

    Samples(Map<String, Object> document) {
        this.document = MAPPER.valueToTree(document);
    }

    /** The body for {@code POST /path}, or the empty text when the operation takes none. */
    String body(String method, String path) {
        JsonNode schema = document.path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? "" : MAPPER.writeValueAsString(instance(schema, 0));
    }

    private Object instance(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString().replaceFirst(".*/", "");
            return instance(document.at("/components/schemas").path(name), depth + 1);
        }
        if (schema.has("const")) return schema.path("const").asString();
        if (schema.has("enum")) return schema.path("enum").get(0).asString();
        if (schema.has("oneOf")) return instance(schema.path("oneOf").get(0), depth + 1);
        return switch (schema.path("type").asString("object")) {
            case "string" -> text(schema.path("format").asString(""));
            case "integer", "number" -> 1;
            case "boolean" -> true;
            case "array" -> List.of();
            default -> object(schema, depth);
        };
    }

    private Map<String, Object> object(JsonNode schema, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (depth < 12) {
            for (JsonNode name : schema.path("required")) {
                object.put(name.asString(), instance(schema.path("properties").path(name.asString()), depth + 1));
            }
        }
        return object;
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> "00000000-0000-4000-8000-000000000000";
            case "date-time" -> "2030-01-01T00:00:00Z";
            case "date" -> "2030-01-01";
            default -> "x";
        };
    }
}
