package touchstone.server.projects.file;

import java.util.List;
import java.util.SequencedMap;

/**
 * A piece of the file with its place and its path (as {@code rubric.questions.relevance.options[1]}). Every scalar is
 * text: what {@code no}, {@code 12:30} or {@code 010} mean is decided where they are read, never by guessing.
 */
public sealed interface Node {

    /** Where it begins. */
    Place place();

    /** How to get to it from the top; empty for the top itself. */
    String path();

    /**
     * A single value.
     *
     * @param plain written without quotes, so that {@code true} or {@code null} may mean more than the word
     */
    record Scalar(Place place, String path, String text, boolean plain) implements Node {

        /** Nothing was written: empty, {@code null} or {@code ~} without quotes. */
        public boolean nothing() {
            return plain && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }
    }

    /** Keys with values, in the order of the file. */
    record Mapping(Place place, String path, SequencedMap<String, Entry> entries) implements Node {}

    /** A value in a mapping and where its key stands. */
    record Entry(Place keyPlace, Node value) {}

    /** A list. */
    record Sequence(Place place, String path, List<Node> elements) implements Node {

        /** Keeps its own copy. */
        public Sequence {
            elements = List.copyOf(elements);
        }
    }
}
