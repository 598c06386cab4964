package touchstone.formats.timed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Labels of Audacity: start, end and text between tabs; a line that begins with a backslash has frequencies and is passed over. */
final class AudacityLabels {

    private AudacityLabels() {}

    static List<TimedEvent> read(BufferedReader text) throws IOException {
        List<TimedEvent> events = new ArrayList<>();
        long number = 0;
        for (String line : TimedFormat.lines(text)) {
            number++;
            if (line.isBlank() || line.startsWith("\\")) {
                continue;
            }
            String[] fields = line.split("\t", 3);
            if (fields.length < 2) {
                throw new BadEvents(number, "the line has no tab between start and end");
            }
            double start = Times.seconds(fields[0].strip(), "start", number);
            double end = Times.seconds(fields[1].strip(), "end", number);
            events.add(Times.event("", "", start, end, fields.length < 3 ? "" : fields[2].strip(), number));
        }
        return events;
    }
}
