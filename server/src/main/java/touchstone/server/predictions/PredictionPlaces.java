package touchstone.server.predictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import touchstone.server.projects.PredictionMapping;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.ValuePath;

/** Where a row says what models propose: the places of the project file, or the usual ones in a file of predictions alone. */
record PredictionPlaces(
        List<ValuePath> key,
        List<ValuePath> answers,
        List<ValuePath> model,
        List<ValuePath> version,
        List<ValuePath> scores) {
    /** What one model says, as it stands in the row. */
    record Found(JsonNode answers, Optional<String> model, String version, JsonNode scores) {}

    /** In a row that is an item. */
    static PredictionPlaces inRow(ProjectDefinition definition) {
        PredictionMapping mapping = definition.predictions();
        return mapping == null
                ? new PredictionPlaces(List.of(), List.of(), List.of(), List.of(), List.of())
                : new PredictionPlaces(
                        List.of(definition.item().key()),
                        List.of(mapping.from()),
                        places(mapping.model()),
                        places(mapping.version()),
                        places(mapping.scores()));
    }

    /** In a row that holds a prediction for an item which is there already. */
    static PredictionPlaces alone(ProjectDefinition definition) {
        PredictionPlaces mapped = inRow(definition);
        return new PredictionPlaces(
                List.of(definition.item().key(), ValuePath.of("$.key")),
                and(mapped.answers(), "$.answers"),
                and(mapped.model(), "$.model"),
                and(mapped.version(), "$.version"),
                and(mapped.scores(), "$.scores"));
    }

    /** Every model's say in the row. */
    List<Found> in(JsonNode row) {
        Optional<JsonNode> said = first(answers, row);
        if (said.isEmpty()) {
            return List.of();
        }
        JsonNode whole = said.get();
        if (!whole.isArray()) {
            return List.of(found(whole, row));
        }
        List<Found> all = new ArrayList<>();
        for (JsonNode one : whole) {
            all.add(new Found(
                    one.path("answers"),
                    text(one.path("model")),
                    text(one.path("version")).orElse(""),
                    one.path("scores")));
        }
        return all;
    }

    private Found found(JsonNode said, JsonNode row) {
        return new Found(
                said,
                first(model, row).flatMap(PredictionPlaces::text),
                first(version, row).flatMap(PredictionPlaces::text).orElse(""),
                first(scores, row).orElseGet(JsonNodeFactory.instance::objectNode));
    }

    /** The key of the item that the row speaks of. */
    Optional<String> keyIn(JsonNode row) {
        return first(key, row).flatMap(PredictionPlaces::text);
    }

    private static Optional<JsonNode> first(List<ValuePath> paths, JsonNode row) {
        return paths.stream().flatMap(path -> path.in(row).stream()).findFirst();
    }

    private static Optional<String> text(JsonNode value) {
        return value.isString() || value.isNumber()
                ? Optional.of(value.asString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static List<ValuePath> places(@Nullable ValuePath path) {
        return Optional.ofNullable(path).stream().toList();
    }

    private static List<ValuePath> and(List<ValuePath> paths, String usual) {
        return Stream.concat(paths.stream(), Stream.of(ValuePath.of(usual))).toList();
    }
}
