package touchstone.server.projects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Where a value lies in an imported row: {@code $} for the whole row, then {@code .name} and {@code [n]} steps, at most
 * {@value #MOST_STEPS}. A closed grammar: no wildcards, no filters, so that a path costs the same whatever the row holds.
 */
public record ValuePath(List<Step> steps) {

    /** The most steps a path may have. */
    public static final int MOST_STEPS = 20;

    private static final Pattern STEP = Pattern.compile("\\.([\\p{L}\\p{N}_-]{1,100})|\\[(\\d{1,6})]");

    /** One step into a value: a field's name or a place in a list. */
    public sealed interface Step {}

    /** The field {@code name} of an object. */
    public record Field(String name) implements Step {}

    /** The element {@code index} of a list, counted from 0. */
    public record Element(int index) implements Step {}

    /** Keeps its own copy of the steps. */
    public ValuePath {
        steps = List.copyOf(steps);
    }

    /** Reads a path; empty when the text is none. */
    public static Optional<ValuePath> read(String text) {
        if (!text.startsWith("$")) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        var matcher = STEP.matcher(text);
        int at = 1;
        while (at < text.length()) {
            if (steps.size() == MOST_STEPS || !matcher.find(at) || matcher.start() != at) {
                return Optional.empty();
            }
            String name = matcher.group(1);
            steps.add(name == null ? new Element(Integer.parseInt(matcher.group(2))) : new Field(name));
            at = matcher.end();
        }
        return Optional.of(new ValuePath(steps));
    }

    /** The path that {@code text} spells.
     *
     * @throws IllegalArgumentException when it spells none
     */
    @JsonCreator
    public static ValuePath of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("not a path: " + text));
    }

    /** The value at this path, when the row has one there; a JSON null counts as none. */
    public Optional<JsonNode> in(JsonNode row) {
        JsonNode value = row;
        for (Step step : steps) {
            value = switch (step) {
                case Field field -> value.path(field.name());
                case Element element -> value.path(element.index());
            };
        }
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    /** As it is written in the project file. */
    @JsonValue
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("$");
        for (Step step : steps) {
            switch (step) {
                case Field field -> text.append('.').append(field.name());
                case Element element -> text.append('[').append(element.index()).append(']');
            }
        }
        return text.toString();
    }
}
