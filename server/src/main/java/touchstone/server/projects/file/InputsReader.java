package touchstone.server.projects.file;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchstone.server.projects.Input;
import touchstone.server.projects.InputKind;
import touchstone.server.projects.ValuePath;

/** Reads {@code inputs}: the parts of an item that are shown, in their order. */
final class InputsReader {

    private static final Map<String, InputKind> KINDS =
            Map.of("text", InputKind.TEXT, "conversation", InputKind.CONVERSATION, "table", InputKind.TABLE);
    private static final Set<String> KEYS = Set.of("kind", "from", "title", "language");
    private static final int MOST = 50;

    private InputsReader() {}

    static List<Input> read(Node node, Mistakes mistakes) {
        List<Input> inputs = new ArrayList<>();
        NamedEntries.each(node, MOST, mistakes, (name, value) -> inputs.add(input(name, value, mistakes)));
        return inputs;
    }

    private static Input input(String name, Node node, Mistakes mistakes) {
        Fields fields = Fields.of(node, mistakes, KEYS);
        InputKind kind = fields.value("kind")
                .flatMap(value -> Scalars.oneOf(value, List.of("text", "conversation", "table"), mistakes))
                .map(KINDS::get)
                .orElse(InputKind.TEXT);
        ValuePath from =
                path(fields, "from", mistakes).orElseGet(() -> new ValuePath(List.of(new ValuePath.Field(name))));
        return new Input(
                name,
                kind,
                from,
                fields.text("title", 200).orElse(name),
                fields.value("language")
                        .flatMap(value -> language(value, mistakes))
                        .orElse(null));
    }

    /** A path into a row. */
    static Optional<ValuePath> path(Fields fields, String key, Mistakes mistakes) {
        return fields.value(key)
                .flatMap(value -> Scalars.text(value, 2_000, mistakes).flatMap(text -> {
                    Optional<ValuePath> path = ValuePath.read(text);
                    if (path.isEmpty()) {
                        mistakes.at(value, Mistake.BAD_PATH, text);
                    }
                    return path;
                }));
    }

    private static Optional<String> language(Node node, Mistakes mistakes) {
        return Scalars.text(node, 60, mistakes).filter(tag -> {
            try {
                return !new Locale.Builder()
                        .setLanguageTag(tag)
                        .build()
                        .getLanguage()
                        .isEmpty();
            } catch (IllformedLocaleException refused) {
                mistakes.at(node, Mistake.BAD_LANGUAGE, tag);
                return false;
            }
        });
    }
}
