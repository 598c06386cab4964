package touchstone.server.projects.apply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.server.projects.Input;
import touchstone.server.projects.InputKind;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.ValuePath;

/** A row as the labelling screen would show it under a file that is not applied yet. */
record PreviewItem(
        String key,
        JsonNode data,
        Map<String, Shown> inputs,
        List<String> domain,
        @Nullable String language,
        @Nullable String sensitivity) {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

    /** One input with its value; none when the row has none. */
    record Shown(
            InputKind kind,
            String title,
            @Nullable JsonNode value,
            @Nullable String language,
            String direction) {}

    static PreviewItem of(ProjectDefinition definition, JsonNode row) {
        Optional<String> language = word(definition.item().language(), row);
        Map<String, Shown> inputs = new LinkedHashMap<>();
        definition.inputs().forEach(input -> inputs.put(input.name(), shown(input, row, language)));
        return new PreviewItem(
                word(definition.item().key(), row).orElse(""),
                row,
                inputs,
                definition.item().domain().in(row).map(PreviewItem::words).orElse(List.of()),
                language.orElse(null),
                word(definition.item().sensitivity(), row).orElse(null));
    }

    private static Shown shown(Input input, JsonNode row, Optional<String> itemLanguage) {
        Optional<String> language = Optional.ofNullable(input.language()).or(() -> itemLanguage);
        String direction = language.map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .map(primary -> RIGHT_TO_LEFT.contains(primary) ? "rtl" : "ltr")
                .orElse("auto");
        return new Shown(
                input.kind(), input.title(), input.from().in(row).orElse(null), language.orElse(null), direction);
    }

    private static Optional<String> word(ValuePath path, JsonNode row) {
        return path.in(row).filter(JsonNode::isValueNode).map(JsonNode::asString);
    }

    private static List<String> words(JsonNode node) {
        return node.isArray()
                ? node.valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .toList()
                : node.isString() ? List.of(node.asString()) : List.of();
    }
}
