package touchstone.cli.measures;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import touchstone.cli.client.NotUsable;
import touchstone.formats.DecodedText;
import touchstone.formats.timed.BadEvents;
import touchstone.formats.timed.TimedEvent;
import touchstone.formats.timed.TimedFormat;
import touchstone.measures.located.Part;
import touchstone.measures.located.Stretch;

/**
 * Reads lists of events: every format of {@link TimedFormat}, text with columns (tab, comma, semicolon or spaces; with or without a
 * header), or JSON Lines. What it is follows from how it begins.
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

    /** All events by recording, in the order of the file; where {@code layers} are named, those of them alone. */
    Map<String, List<Event>> read(List<String> layers) {
        Map<String, List<Event>> events = new TreeMap<>();
        try (BufferedReader reader = DecodedText.open(source.open(), Optional.empty())) {
            Optional<TimedFormat> format = TimedFormat.of(reader);
            if (format.isPresent()) {
                add(events, timed(format.get().read(reader), layers));
                return events;
            }
            if (!layers.isEmpty()) {
                throw source.bad(
                        "it has no layers",
                        "Leave --layer out; tiers are in TextGrid and ELAN, voices in WebVTT, kinds of lines in RTTM.");
            }
            table(reader, events);
        } catch (BadEvents bad) {
            throw source.bad(bad.line(), 1, String.valueOf(bad.getMessage()), "Correct the line or take it out.");
        } catch (IOException failure) {
            throw source.unreadable(failure, 1);
        }
        return events;
    }

    private void table(BufferedReader reader, Map<String, List<Event>> events) throws IOException {
        EventColumns columns = EventColumns.none();
        long number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
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
                    check(columns);
                    continue;
                }
            }
            add(events, List.of(event(columns.split(text), columns, number)));
        }
    }

    private void check(EventColumns columns) {
        if (columns.start() < 0) {
            throw source.bad(
                    1,
                    1,
                    "there is no column start",
                    "Name the columns start,end,label, with the recording before them where there are several.");
        }
    }

    private List<Event> timed(List<TimedEvent> found, List<String> layers) {
        Set<String> there = new TreeSet<>();
        List<Event> events = new ArrayList<>();
        for (TimedEvent one : found) {
            there.add(one.layer());
            if (layers.isEmpty() || layers.contains(one.layer())) {
                String label = one.label().isEmpty() ? "event" : one.label();
                events.add(
                        new Event(one.recording(), new Part(label, new Stretch(one.start(), one.end())), Double.NaN));
            }
        }
        for (String wanted : layers) {
            if (!there.contains(wanted)) {
                throw source.bad(
                        "there is no layer " + wanted + " with events", "It has: " + String.join(", ", there) + ".");
            }
        }
        if (layers.isEmpty() && there.size() > 1) {
            Output.say(source.name() + ": events of all layers count (" + String.join(", ", there) + "); choose with"
                    + " --layer.");
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
