package touchstone.server.exchange.exports;

import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Parses lines for the writers that look into them. Numbers keep every digit. */
@Component
public class LineTrees {
    private final ObjectReader reader = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .readerFor(JsonNode.class);

    /** The line as a tree; an empty one when none of the writers looks into it. */
    public JsonNode of(String line, LineWriter... writers) {
        for (LineWriter writer : writers) {
            if (writer.needsTree()) {
                return reader.readValue(line);
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }
}
