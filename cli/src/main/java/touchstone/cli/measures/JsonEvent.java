package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import touchstone.formats.Reading;
import touchstone.formats.Rejected;
import touchstone.formats.Row;
import touchstone.formats.StrictJson;
import touchstone.measures.located.Part;
import touchstone.measures.located.Stretch;

/** Reads a line of JSON: one event, or a recording with a list of events. */
final class JsonEvent {

    private static final List<String> LISTS = List.of("events", "segments", "annotations", "regions");

    private JsonEvent() {}

    static List<EventFile.Event> read(Source source, long line, String text) {
        Reading reading = StrictJson.object(line, text.strip());
        return switch (reading) {
            case Row row -> events(source, line, row.record());
            case Rejected bad -> throw source.bad(line, 1, bad.message(), "Write one JSON object a line.");
        };
    }

    private static List<EventFile.Event> events(Source source, long line, JsonNode record) {
        String recording = text(record, EventColumns.RECORDING).orElse(EventFile.ONE);
        Optional<JsonNode> list =
                LISTS.stream().map(record::path).filter(JsonNode::isArray).findFirst();
        if (list.isEmpty()) {
            return List.of(event(source, line, recording, record));
        }
        List<EventFile.Event> events = new ArrayList<>();
        for (JsonNode member : list.get()) {
            events.add(event(source, line, recording, member));
        }
        return events;
    }

    private static EventFile.Event event(Source source, long line, String recording, JsonNode node) {
        double start = number(node, EventColumns.START);
        double end = number(node, EventColumns.END);
        if (Double.isNaN(start) || end < start) {
            throw source.bad(
                    line, 1, "an event has no start, or ends before it", "Give start, end (seconds) and label.");
        }
        String label = text(node, EventColumns.LABEL).orElse("event");
        Stretch stretch = new Stretch(start, Double.isNaN(end) ? start : end);
        return new EventFile.Event(recording, new Part(label, stretch), number(node, EventColumns.SCORE));
    }

    private static double number(JsonNode node, List<String> names) {
        return names.stream()
                .map(node::path)
                .filter(JsonNode::isNumber)
                .mapToDouble(JsonNode::asDouble)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static Optional<String> text(JsonNode node, List<String> names) {
        return names.stream()
                .map(node::path)
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(JsonNode::asString)
                .findFirst();
    }
}
