package touchstone.cli.measures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import touchstone.cli.client.NotUsable;
import touchstone.measures.located.Part;
import touchstone.measures.located.Stretch;

/**
 * Reads lists of events: text with columns (tab, comma, semicolon or spaces; with or without a header), the label track of Audacity,
 * or JSON Lines.
 */
final class EventFile {

    /** The recording of events that name none. */
    static final String ONE = "";

    /** An event; without a score it is NaN. */
    record Event(String recording, Part part, double score) {}

    private final Source source;

    EventFile(String word) {
        this.source = new Source(word);
    }

    /** All events by recording, in the order of the file. */
    Map<String, List<Event>> read() throws IOException {
        Map<String, List<Event>> events = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            EventColumns columns = EventColumns.none();
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                // Audacity writes the frequencies of a selection on a line of its own that begins with a backslash.
                if (text.isBlank() || text.startsWith("\\")) {
                    continue;
                }
                if (text.strip().startsWith("{")) {
                    add(events, JsonEvent.read(source, number, text));
                    continue;
                }
                if (columns.unknown()) {
                    columns = EventColumns.of(text);
                    if (columns.header()) {
                        continue;
                    }
                }
                add(events, List.of(event(columns.split(text), columns, number)));
            }
        } catch (IOException failure) {
            throw source.unreadable(failure, 1);
        }
        return events;
    }

    private static void add(Map<String, List<Event>> events, List<Event> more) {
        for (Event event : more) {
            events.computeIfAbsent(event.recording(), key -> new ArrayList<>()).add(event);
        }
    }

    private Event event(List<String> fields, EventColumns columns, long line) {
        double start = number(fields, columns.start(), line, "start");
        double end = columns.end() < 0 ? start : number(fields, columns.end(), line, "end");
        if (end < start) {
            throw source.bad(line, 1, "the event ends before it starts", "Times are start and end in seconds.");
        }
        String label =
                columns.label() < 0 ? "event" : field(fields, columns.label()).orElse("event");
        String recording = columns.recording() < 0
                ? ONE
                : field(fields, columns.recording()).orElse(ONE);
        double score = columns.score() < 0 ? Double.NaN : number(fields, columns.score(), line, "score");
        return new Event(recording, new Part(label, new Stretch(start, end)), score);
    }

    private double number(List<String> fields, int column, long line, String what) {
        String text = field(fields, column).orElse("");
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException noNumber) {
            throw notANumber(line, column, what, text);
        }
        throw notANumber(line, column, what, text);
    }

    private NotUsable notANumber(long line, int column, String what, String text) {
        return source.bad(
                line,
                column + 1,
                "the " + what + " is \"" + text + "\", not a number",
                "Columns are start, end, label, with the recording before them where there are several.");
    }

    private static Optional<String> field(List<String> fields, int column) {
        return column < fields.size()
                ? Optional.of(fields.get(column)).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    /** Whether a text is a number. */
    static boolean numeric(String text) {
        return text.strip().toLowerCase(Locale.ROOT).matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)(e[-+]?\\d+)?");
    }
}
