package touchstone.formats;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
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
                            .maxNumberLength(1_000)
                            .maxNameLength(10_000)
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
        String reason = refused.getOriginalMessage();
        if (refused instanceof StreamConstraintsException) {
            return reason.contains("nesting depth")
                    ? Defect.NESTED_TOO_DEEP
                    : reason.contains("Number") ? Defect.NUMBER_OUT_OF_RANGE : Defect.RECORD_TOO_LONG;
        }
        return reason.startsWith("Duplicate") ? Defect.DUPLICATE_FIELD : Defect.NOT_JSON;
    }

    /** What the parser found, on one line, with the column where there is one. */
    public static String sentence(JacksonException refused) {
        String reason = refused.getOriginalMessage().lines().findFirst().orElse("not JSON");
        String shortened = reason.length() > 300 ? reason.substring(0, 300) + "…" : reason;
        var at = refused.getLocation();
        return at == null ? shortened : shortened + " (column " + at.getColumnNr() + ")";
    }
}
