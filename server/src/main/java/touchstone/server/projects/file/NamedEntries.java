package touchstone.server.projects.file;

import java.util.function.BiConsumer;

/** Goes through a mapping whose keys are names that the author gave. */
final class NamedEntries {

    private NamedEntries() {}

    /** Hands over each entry with a good name, in the order of the file; there must be at least one. */
    static void each(Node node, int most, Mistakes mistakes, BiConsumer<String, Node> use) {
        if (!(node instanceof Node.Mapping mapping)) {
            mistakes.at(node, Mistake.WANT_MAPPING, "");
            return;
        }
        if (mapping.entries().isEmpty()) {
            mistakes.at(node, Mistake.EMPTY);
        }
        if (mapping.entries().size() > most) {
            mistakes.at(node, Mistake.TOO_MANY, Integer.toString(most));
            return;
        }
        mapping.entries().forEach((name, entry) -> {
            if (Scalars.goodName(name, entry, mistakes)) {
                use.accept(name, entry.value());
            }
        });
    }
}
