package touchstone.formats;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON so that nothing is changed or lost on the way in: no repeated field, no rounded number, no broken character. */
public final class StrictJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.NESTING)
                            .maxStringLength(Limits.RECORD_CHARACTERS)
                            .maxNumberLength(Limits.NUMBER_CHARACTERS)
                            .maxNameLength(Limits.NAME_CHARACTERS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectReader TREES = MAPPER.readerFor(JsonNode.class);

    private StrictJson() {}

    /** The mapper with these rules, for readers that stream inside a document and for writing trees. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** A line that must hold one JSON object. */
    public static Reading object(long line, String text) {
        var broken = Characters.ofDecoded(text);
        if (broken.isPresent()) {
            return JsonTree.character(line, "", broken.get());
        }
        try {
            JsonNode tree = TREES.readValue(text);
            return object(line, tree, text, text.indexOf("\\u") >= 0);
        } catch (JacksonException refused) {
            return Rejected.of(line, defect(refused), sentence(refused));
        }
    }

    /** A tree that a streaming reader has built. */
    public static Reading object(long line, JsonNode tree, String json, boolean escapes) {
        if (!(tree instanceof ObjectNode record)) {
            return Rejected.of(line, Defect.NOT_AN_OBJECT, "A record must be a JSON object such as {\"id\": \"…\"}.");
        }
        return JsonTree.firstDefect(line, record, escapes)
                .map(Reading.class::cast)
                .orElseGet(() -> new Row(line, record, json));
    }

    /** The rejection of a text, at its field, that holds a character which must not come in. */
    public static Optional<Rejected> brokenText(long line, String field, String text) {
        return Characters.ofDecoded(text).map(defect -> JsonTree.character(line, field, defect));
    }

    /**
     * Any JSON value, as in a cell.
     *
     * @throws JacksonException when the text is not JSON
     */
    public static JsonNode value(String text) {
        return TREES.readValue(text);
    }

    /** Which defect a refusal of the parser is. */
    public static Defect defect(JacksonException refused) {
        return JsonFault.defect(refused);
    }

    /** What is wrong, where, and what to do, in our own words. */
    public static String sentence(JacksonException refused) {
        return JsonFault.sentence(refused);
    }
}
