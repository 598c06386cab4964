package touchstone.server.platform;

import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON text to and from {@code jsonb} columns, with the same strict rules as the API. */
@Component
public class Json {

    private final JsonMapper mapper;

    Json(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** The value as JSON text. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** The value written in the text. */
    public <T> T read(String text, Class<T> type) {
        return mapper.readValue(text, type);
    }

    /** The value written in the text. */
    public <T> T read(String text, TypeReference<T> type) {
        return mapper.readValue(text, type);
    }

    /** The text as a tree. */
    public JsonNode tree(String text) {
        return mapper.readTree(text);
    }
}
