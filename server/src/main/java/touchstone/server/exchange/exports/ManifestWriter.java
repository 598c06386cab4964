package touchstone.server.exchange.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.formats.sagemaker.Decided;
import touchstone.formats.sagemaker.ManifestLine;
import touchstone.labels.Answer;
import touchstone.labels.Rubric;
import touchstone.labels.spans.SpansQuestion;
import touchstone.server.platform.Json;
import touchstone.server.projects.Input;
import touchstone.server.projects.InputKind;
import touchstone.server.projects.Project;
import touchstone.server.projects.ProjectDefinition;

/** Writes export lines as an augmented manifest of SageMaker Ground Truth. */
final class ManifestWriter implements LineWriter {
    private final OutputStream stream;
    private final Json json;
    private final ManifestLine lines;
    private final Optional<Input> source;

    ManifestWriter(OutputStream stream, Project project, Rubric rubric, Json json) {
        this.stream = stream;
        this.json = json;
        this.source = source(project.definition(), rubric);
        this.lines = new ManifestLine(rubric, project.slug(), source.map(Input::name));
    }

    /** The text that spans are marked in, so that they can be written as entities; else the first text. */
    private static Optional<Input> source(ProjectDefinition definition, Rubric rubric) {
        Stream<String> marked = rubric.questions().stream()
                .flatMap(question -> question instanceof SpansQuestion spans ? Stream.of(spans.of()) : Stream.of());
        return Stream.concat(marked.flatMap(name -> definition.input(name).stream()), definition.inputs().stream())
                .filter(input -> input.kind() == InputKind.TEXT)
                .findFirst();
    }

    @Override
    public void write(String line, JsonNode tree) throws IOException {
        if (!(tree.path("data") instanceof ObjectNode row)) {
            return; // every imported row is an object
        }
        Optional<String> text = source.flatMap(input -> input.from().in(row)).map(JsonNode::asString);
        String written = json.write(lines.of(row, text, verdicts(tree.path("verdict"))));
        stream.write(written.getBytes(StandardCharsets.UTF_8));
        stream.write('\n');
    }

    private Map<String, Decided> verdicts(JsonNode verdict) {
        Map<String, Decided> decided = new LinkedHashMap<>();
        verdict.path("answers").properties().forEach(entry -> {
            Optional<BigDecimal> confidence = Optional.of(
                            verdict.path("sources").path(entry.getKey()).path("confidence"))
                    .filter(JsonNode::isNumber)
                    .map(JsonNode::decimalValue);
            Answer answer = json.read(entry.getValue().toString(), Answer.class);
            Instant at = Instant.parse(verdict.path("decided_at").asString());
            decided.put(entry.getKey(), new Decided(answer, confidence, at));
        });
        return decided;
    }

    @Override
    public boolean needsTree() {
        return true;
    }

    @Override
    public void close() throws IOException {
        stream.flush();
    }
}
