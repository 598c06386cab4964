package touchstone.server.exchange.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import touchstone.formats.Cell;
import touchstone.server.projects.Input;
import touchstone.server.projects.ProjectDefinition;

/** The lines of an export as a table: one row an item, one column an input and a question; the whole row as JSON at the end. */
public final class ItemTable {
    private final List<Input> inputs;
    private final List<String> questions;

    /** A table of a project's items with these questions. */
    public ItemTable(ProjectDefinition definition, List<String> questions) {
        this.inputs = definition.inputs();
        this.questions = List.copyOf(questions);
    }

    /** The names of the columns. */
    public List<Cell> header() {
        List<String> names = new ArrayList<>(List.of("key", "state", "domain", "language", "sensitivity", "priority"));
        inputs.forEach(input -> names.add("input." + input.name()));
        questions.forEach(question -> names.add("answer." + question));
        questions.forEach(question -> names.add("source." + question));
        names.addAll(List.of(
                "rubric_version", "decided_at", "adjudicated_by", "annotators", "annotations", "active_ms", "data"));
        return names.stream().map(Cell::of).toList();
    }

    /** The row of a line. */
    public List<Cell> row(JsonNode line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(text(line.path("key")));
        cells.add(text(line.path("state")));
        cells.add(Cell.of(
                line.path("domain").valueStream().map(JsonNode::asString).collect(Collectors.joining(";"))));
        cells.add(text(line.path("language")));
        cells.add(text(line.path("sensitivity")));
        cells.add(text(line.path("priority")));
        JsonNode data = line.path("data");
        inputs.forEach(
                input -> cells.add(input.from().in(data).map(ItemTable::text).orElseGet(Cell::blank)));
        JsonNode verdict = line.path("verdict");
        questions.forEach(
                question -> cells.add(ShortForm.of(verdict.path("answers").path(question))));
        questions.forEach(question ->
                cells.add(text(verdict.path("sources").path(question).path("source"))));
        JsonNode provenance = line.path("provenance");
        cells.add(text(provenance.path("rubric_version")));
        cells.add(text(verdict.path("decided_at")));
        cells.add(text(provenance.path("adjudicated_by")));
        JsonNode annotations = line.path("annotations");
        cells.add(Cell.of(annotations
                .valueStream()
                .map(annotation -> annotation.path("person").asString())
                .distinct()
                .collect(Collectors.joining(";"))));
        cells.add(Cell.of(annotations.size()));
        cells.add(text(provenance.path("active_ms")));
        cells.add(Cell.of(data.toString()));
        return cells;
    }

    private static Cell text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Cell.blank();
        }
        if (value.isNumber()) {
            return Cell.of(value.decimalValue());
        }
        return Cell.of(value.isString() ? value.stringValue() : value.toString());
    }
}
