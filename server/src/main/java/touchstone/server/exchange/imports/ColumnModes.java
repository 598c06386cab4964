package touchstone.server.exchange.imports;

import java.util.Optional;
import java.util.stream.Stream;
import touchstone.formats.csv.CellMode;
import touchstone.server.projects.InputKind;
import touchstone.server.projects.PredictionMapping;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.ValuePath;

/** Which columns of a table hold JSON: those that the project file maps to something that a plain cell cannot be. */
final class ColumnModes {
    private final ProjectDefinition definition;

    ColumnModes(ProjectDefinition definition) {
        this.definition = definition;
    }

    CellMode of(String column) {
        String path = "$." + column.strip();
        boolean structured = definition.inputs().stream()
                .anyMatch(input -> input.kind() != InputKind.TEXT && covers(path, input.from()));
        if (structured) {
            return CellMode.JSON;
        }
        return predicted().anyMatch(from -> covers(path, from) || path.startsWith(from + "."))
                ? CellMode.JSON_OR_TEXT
                : CellMode.TEXT;
    }

    /** Answers and scores; a model's name or version stays text even when it looks like a number. */
    private Stream<ValuePath> predicted() {
        PredictionMapping mapping = definition.predictions();
        return mapping == null
                ? Stream.of()
                : Stream.of(Optional.of(mapping.from()), Optional.ofNullable(mapping.scores()))
                        .flatMap(Optional::stream)
                        .filter(path -> !path.steps().isEmpty());
    }

    private static boolean covers(String column, ValuePath from) {
        String path = from.toString();
        return path.equals(column) || path.startsWith(column + ".") || path.startsWith(column + "[");
    }
}
