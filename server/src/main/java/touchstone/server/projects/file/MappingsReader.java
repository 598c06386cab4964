package touchstone.server.projects.file;

import java.util.Optional;
import java.util.Set;
import touchstone.server.projects.ItemMapping;
import touchstone.server.projects.PredictionMapping;
import touchstone.server.projects.ValuePath;

/** Reads {@code item} and {@code predictions}: where a row says what it is and what a model said about it. */
final class MappingsReader {

    private MappingsReader() {}

    static ItemMapping item(Node node, Faults faults) {
        Fields fields = Fields.of(node, faults, Set.of("key", "domain", "language", "sensitivity", "priority"));
        ItemMapping usual = ItemMapping.USUAL;
        return new ItemMapping(
                path(fields, "key", faults).orElse(usual.key()),
                path(fields, "domain", faults).orElse(usual.domain()),
                path(fields, "language", faults).orElse(usual.language()),
                path(fields, "sensitivity", faults).orElse(usual.sensitivity()),
                path(fields, "priority", faults).orElse(usual.priority()));
    }

    static Optional<PredictionMapping> predictions(Node node, Faults faults) {
        Fields fields = Fields.of(node, faults, Set.of("from", "model", "version", "scores", "accept_rest"));
        Optional<ValuePath> from = fields.required("from").flatMap(value -> path(fields, "from", faults));
        Optional<ValuePath> model = path(fields, "model", faults);
        Optional<ValuePath> version = path(fields, "version", faults);
        Optional<ValuePath> scores = path(fields, "scores", faults);
        boolean acceptRest = fields.flag("accept_rest", false);
        return from.map(answers -> new PredictionMapping(
                answers, model.orElse(null), version.orElse(null), scores.orElse(null), acceptRest));
    }

    private static Optional<ValuePath> path(Fields fields, String key, Faults faults) {
        return InputsReader.path(fields, key, faults);
    }
}
