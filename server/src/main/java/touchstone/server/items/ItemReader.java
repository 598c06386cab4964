package touchstone.server.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import touchstone.formats.Rejected;
import touchstone.formats.Row;
import touchstone.server.projects.Input;
import touchstone.server.projects.ItemMapping;
import touchstone.server.projects.ProjectDefinition;
import touchstone.server.projects.ValuePath;

/** Reads items out of rows as a project's file says where things lie. */
public final class ItemReader {
    private static final int MOST_KEY_CHARACTERS = 400;
    private static final int MOST_TAG_CHARACTERS = 100;
    private static final int MOST_TAGS = 50;

    private final ProjectDefinition definition;
    private final ContentHash hash;

    /** A reader for rows of this project. */
    public ItemReader(ProjectDefinition definition) {
        this.definition = definition;
        this.hash = new ContentHash(definition.predictions());
    }

    /**
     * The item that the row makes, or empty when it makes none.
     *
     * @param rejected told why it makes none
     * @param warned told what is missing in an item that is taken all the same
     */
    public Optional<NewItem> read(Row row, Consumer<Rejected> rejected, Consumer<Rejected> warned) {
        try {
            ItemMapping mapping = definition.item();
            String key = key(row, mapping.key());
            List<String> domain = tags(row, mapping.domain());
            Optional<String> language = tag(row, mapping.language());
            Optional<String> sensitivity = tag(row, mapping.sensitivity());
            int priority = priority(row, mapping.priority());
            checkInputs(row, warned);
            return Optional.of(new NewItem(
                    row.line(),
                    key,
                    row.record(),
                    row.json(),
                    domain,
                    language,
                    sensitivity,
                    priority,
                    hash.of(row.record())));
        } catch (Unusable unusable) {
            rejected.accept(unusable.rejected());
            return Optional.empty();
        }
    }

    private static String key(Row row, ValuePath path) {
        JsonNode node = path.in(row.record())
                .orElseThrow(() -> new Unusable(row, path, "key-missing", "The row has no key here."));
        if (!node.isString() && !node.isIntegralNumber()) {
            throw new Unusable(row, path, "key-unusable", "A key is a text or a whole number.");
        }
        String key = node.asString();
        if (key.isBlank() || key.length() > MOST_KEY_CHARACTERS) {
            throw new Unusable(row, path, "key-unusable", "A key has 1 to " + MOST_KEY_CHARACTERS + " characters.");
        }
        return key;
    }

    private static List<String> tags(Row row, ValuePath path) {
        JsonNode node = path.in(row.record()).orElse(row.record().arrayNode());
        List<String> tags = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node.values() : List.of(node)) {
            text(row, path, one).ifPresent(tag -> {
                if (!tags.contains(tag)) {
                    tags.add(tag);
                }
            });
        }
        if (tags.size() > MOST_TAGS) {
            throw new Unusable(row, path, "tags-too-many", "An item has at most " + MOST_TAGS + " tags.");
        }
        return tags;
    }

    private static Optional<String> tag(Row row, ValuePath path) {
        return path.in(row.record()).flatMap(node -> text(row, path, node));
    }

    private static Optional<String> text(Row row, ValuePath path, JsonNode node) {
        if (!node.isString()) {
            throw new Unusable(row, path, "not-text", "A text is expected here.");
        }
        String text = node.stringValue().strip();
        if (text.length() > MOST_TAG_CHARACTERS) {
            throw new Unusable(
                    row, path, "text-too-long", "At most " + MOST_TAG_CHARACTERS + " characters are allowed here.");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static int priority(Row row, ValuePath path) {
        Optional<JsonNode> node = path.in(row.record())
                .filter(one -> !one.isString() || !one.asString().isBlank());
        if (node.isEmpty()) {
            return 0;
        }
        try {
            // a table's cells are all text
            return Integer.parseInt(node.get().asString().strip());
        } catch (NumberFormatException notWhole) {
            throw new Unusable(row, path, "priority-not-whole", "A priority is a whole number.");
        }
    }

    private void checkInputs(Row row, Consumer<Rejected> warned) {
        List<Rejected> missing = new ArrayList<>();
        for (Input input : definition.inputs()) {
            Optional<JsonNode> value = input.from().in(row.record());
            String path = input.from().toString();
            if (value.isEmpty()) {
                missing.add(new Rejected(
                        row.line(), path, "input-missing", "There is nothing to show as " + input.name() + "."));
            } else if (!Inputs.fits(input.kind(), value.get())) {
                throw new Unusable(row, input.from(), "input-unusable", Inputs.wanted(input.kind()));
            }
        }
        if (!missing.isEmpty() && missing.size() == definition.inputs().size()) {
            throw new Unusable(row, missing.getFirst());
        }
        missing.forEach(warned);
    }
}
