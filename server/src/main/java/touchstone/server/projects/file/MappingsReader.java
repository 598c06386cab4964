package touchstone.server.projects.file;

import java.util.Optional;
import java.util.Set;
import touchstone.server.projects.ItemMapping;
import touchstone.server.projects.PredictionMapping;
import touchstone.server.projects.ValuePath;

/** Reads {@code item} and {@code predictions}: where a row says what it is and what a model said about it. */
final class MappingsReader {

    private MappingsReader() {}

    static ItemMapping item(Node node, Mistakes mistakes) {
        Fields fields = Fields.of(node, mistakes, Set.of("key", "domain", "language", "sensitivity", "priority"));
        ItemMapping usual = ItemMapping.USUAL;
        return new ItemMapping(
                path(fields, "key", mistakes).orElse(usual.key()),
                path(fields, "domain", mistakes).orElse(usual.domain()),
                path(fields, "language", mistakes).orElse(usual.language()),
                path(fields, "sensitivity", mistakes).orElse(usual.sensitivity()),
                path(fields, "priority", mistakes).orElse(usual.priority()));
    }

    static Optional<PredictionMapping> predictions(Node node, Mistakes mistakes) {
        Fields fields = Fields.of(node, mistakes, Set.of("from", "model", "version", "scores", "accept_rest"));
        Optional<ValuePath> from = fields.required("from").flatMap(value -> path(fields, "from", mistakes));
        Optional<ValuePath> model = path(fields, "model", mistakes);
        Optional<ValuePath> version = path(fields, "version", mistakes);
        Optional<ValuePath> scores = path(fields, "scores", mistakes);
        boolean acceptRest = fields.flag("accept_rest", false);
        return from.map(answers -> new PredictionMapping(
                answers, model.orElse(null), version.orElse(null), scores.orElse(null), acceptRest));
    }

    private static Optional<ValuePath> path(Fields fields, String key, Mistakes mistakes) {
        return InputsReader.path(fields, key, mistakes);
    }
}
