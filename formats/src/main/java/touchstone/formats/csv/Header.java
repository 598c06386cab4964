package touchstone.formats.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import touchstone.formats.Limits;

/** The columns of a table. A name with dots, {@code a.b}, puts its cells into the field {@code b} of the object {@code a}. */
record Header(List<String> names, List<List<String>> paths) {

    static Header of(List<String> names) {
        List<List<String>> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(List.of(name.strip().split("\\.", -1)));
        }
        return new Header(List.copyOf(names), List.copyOf(paths));
    }

    /** What is wrong with the names, if anything. */
    Optional<String> problem() {
        if (names.size() > Limits.COLUMNS) {
            return Optional.of("There are more than " + Limits.COLUMNS + " columns.");
        }
        Set<String> leaves = new HashSet<>();
        Set<String> parents = new HashSet<>();
        for (int column = 0; column < names.size(); column++) {
            List<String> path = paths.get(column);
            if (path.contains("") || path.size() > Limits.NESTING / 2) {
                return Optional.of("Column " + (column + 1) + " has no usable name: \"" + names.get(column) + "\".");
            }
            if (!leaves.add(String.join(".", path))) {
                return Optional.of("The column \"" + names.get(column) + "\" is there twice.");
            }
            for (int depth = 1; depth < path.size(); depth++) {
                parents.add(String.join(".", path.subList(0, depth)));
            }
        }
        return leaves.stream()
                .filter(parents::contains)
                .findFirst()
                .map(name -> "The column \"" + name + "\" is both a value and the beginning of other columns.");
    }

    /** Puts a cell's value at its place in a record. */
    void put(ObjectNode record, int column, JsonNode value) {
        List<String> path = paths.get(column);
        ObjectNode place = record;
        for (int depth = 0; depth < path.size() - 1; depth++) {
            String name = path.get(depth);
            if (!(place.get(name) instanceof ObjectNode)) {
                place.set(name, JsonNodeFactory.instance.objectNode());
            }
            place = (ObjectNode) place.get(name);
        }
        place.set(path.getLast(), value);
    }
}
