package touchstone.server.projects.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads options, labels, criteria and types: a bare id, or a block with id, title, help, clause and more. */
final class ElementReader {

    private static final int MOST = 2_000;

    private ElementReader() {}

    /** What all of them have; {@code fields} holds the rest. */
    record Element(String id, @Nullable String title, Optional<String> help, Optional<String> clause, Fields fields) {}

    /** Reads each element of the list at {@code key}; an id that stands there twice is noted. */
    static List<Element> list(Fields owner, String key, Known known, String... more) {
        return owner.value(key).map(value -> elements(value, known, more)).orElse(List.of());
    }

    private static List<Element> elements(Node list, Known known, String... more) {
        List<Element> elements = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        each(
                list,
                known,
                (node, fields) -> {
                    Optional<Element> element = element(node, fields, known);
                    element.ifPresent(read -> {
                        if (ids.add(read.id())) {
                            elements.add(read);
                        } else {
                            known.mistakes().at(node, Mistake.DUPLICATE_NAME, read.id());
                        }
                    });
                },
                more);
        return elements;
    }

    private static void each(Node list, Known known, BiConsumer<Node, Fields> use, String... more) {
        Set<String> keys = new HashSet<>(Set.of("id", "title", "help", "clause"));
        keys.addAll(List.of(more));
        for (Node node : Scalars.list(list, MOST, known.mistakes())) {
            // a bare id has no fields, and that is no mistake
            Fields fields = Fields.of(node, node instanceof Node.Scalar ? new Mistakes() : known.mistakes(), keys);
            use.accept(node, fields);
        }
    }

    private static Optional<Element> element(Node node, Fields fields, Known known) {
        Mistakes mistakes = known.mistakes();
        if (node instanceof Node.Scalar) {
            return Scalars.label(node, mistakes)
                    .map(id -> new Element(id, null, Optional.empty(), Optional.empty(), fields));
        }
        String title = fields.text("title", 200).orElse(null);
        Optional<String> help = fields.text("help", 2_000);
        Optional<String> clause = clause(fields, known);
        return fields.required("id")
                .flatMap(id -> Scalars.label(id, mistakes))
                .map(id -> new Element(id, title, help, clause, fields));
    }

    /** The clause that a block names; noted when the guidelines have none of that id. */
    static Optional<String> clause(Fields fields, Known known) {
        return fields.value("clause").flatMap(value -> {
            Optional<String> clause = Scalars.text(value, 100, known.mistakes());
            clause.ifPresent(id -> known.checkClause(value, id));
            return clause;
        });
    }
}
