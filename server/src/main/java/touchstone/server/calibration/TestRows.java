package touchstone.server.calibration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.formats.Encoding;
import touchstone.formats.Reading;
import touchstone.formats.Rejected;
import touchstone.formats.Row;
import touchstone.formats.jsonl.JsonLinesReader;
import touchstone.labels.Answer;
import touchstone.server.assignments.Material;
import touchstone.server.items.ItemReader;
import touchstone.server.items.NewItem;
import touchstone.server.platform.Json;
import touchstone.server.projects.ProjectDefinition;

/** Reads rows {@code {id, data…, answers: {…}, explanation}} as a project's file says where things lie. */
final class TestRows {

    private static final String ANSWERS = "answers";
    private static final String EXPLANATION = "explanation";
    private static final int LONGEST_EXPLANATION = 4_000;

    private final ItemReader reader;
    private final Json json;
    private final Consumer<RowFault> faults;

    TestRows(ProjectDefinition definition, Json json, Consumer<RowFault> faults) {
        this.reader = new ItemReader(definition);
        this.json = json;
        this.faults = faults;
    }

    /** The rows of JSON Lines; those that cannot be read are told. */
    List<Row> lines(String text) {
        List<Row> rows = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonLinesReader lines = new JsonLinesReader(new ByteArrayInputStream(bytes), Optional.<Encoding>empty())) {
            for (Optional<Reading> next = lines.next(); next.isPresent(); next = lines.next()) {
                switch (next.get()) {
                    case Row row -> rows.add(row);
                    case Rejected rejected -> tell(rejected);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }

    /** The rows of a list, counted from 1. */
    List<Row> list(List<ObjectNode> records) {
        List<Row> rows = new ArrayList<>();
        for (ObjectNode record : records) {
            rows.add(new Row(rows.size() + 1L, record, json.write(record)));
        }
        return rows;
    }

    /** The item that a row makes; empty when it was told why not. */
    Optional<TestItem> item(Row row, int position) {
        ObjectNode shown = row.record().deepCopy();
        shown.remove(List.of(ANSWERS, EXPLANATION));
        Optional<String> explanation = explanation(row);
        Optional<Map<String, Answer>> answers = answers(row);
        Optional<NewItem> item = reader.read(new Row(row.line(), shown, json.write(shown)), this::tell, missing -> {});
        return item.flatMap(read -> answers.map(right -> new TestItem(
                position,
                read.key(),
                new Material(read.data(), read.domain(), read.language(), read.sensitivity()),
                right,
                explanation.orElse(null))));
    }

    private Optional<String> explanation(Row row) {
        JsonNode node = row.record().path(EXPLANATION);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isString() || node.stringValue().length() > LONGEST_EXPLANATION) {
            faults.accept(new RowFault(
                    row.line(), EXPLANATION, "not-text", "A text of at most " + LONGEST_EXPLANATION + " characters."));
            return Optional.empty();
        }
        return Optional.of(node.stringValue().strip()).filter(text -> !text.isEmpty());
    }

    private Optional<Map<String, Answer>> answers(Row row) {
        JsonNode node = row.record().path(ANSWERS);
        if (!node.isObject()) {
            faults.accept(new RowFault(
                    row.line(), ANSWERS, "answers-missing", "The right answers are expected here, by question."));
            return Optional.empty();
        }
        Map<String, Answer> answers = new LinkedHashMap<>();
        boolean sound = true;
        for (Map.Entry<String, JsonNode> one : node.properties()) {
            try {
                answers.put(one.getKey(), json.read(json.write(one.getValue()), Answer.class));
            } catch (JacksonException unreadable) {
                sound = false;
                faults.accept(new RowFault(
                        row.line(),
                        ANSWERS + "." + one.getKey(),
                        "answer-unreadable",
                        "An answer is written like {\"kind\": \"choice\", \"options\": [\"…\"]}: "
                                + unreadable.getOriginalMessage()));
            }
        }
        return sound ? Optional.of(answers) : Optional.empty();
    }

    private void tell(Rejected rejected) {
        faults.accept(new RowFault(rejected.line(), rejected.field(), rejected.code(), rejected.message()));
    }
}
