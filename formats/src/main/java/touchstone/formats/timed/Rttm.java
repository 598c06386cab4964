package touchstone.formats.timed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * RTTM: type, file, channel, start, duration, spelling, subtype, name, between any blanks. Where there are SPEAKER lines they alone are
 * events, labelled by the speaker; otherwise every line with a time is, labelled by what was said or by its kind.
 */
final class Rttm {

    private static final String NONE = "<NA>";
    private static final int LEAST = 8;
    private static final List<String> NO_EVENTS = List.of("SPKR-INFO", "NOSCORE", "NO_RT_METADATA");

    private Rttm() {}

    static List<TimedEvent> read(BufferedReader text) throws IOException {
        List<TimedEvent> events = new ArrayList<>();
        long number = 0;
        for (String line : TimedFormat.lines(text)) {
            number++;
            if (line.isBlank() || line.startsWith(";;")) {
                continue;
            }
            String[] fields = line.strip().split("\\s+");
            if (fields.length < LEAST) {
                throw new BadEvents(
                        number,
                        "the line has " + fields.length + " fields, and RTTM has at least " + LEAST
                                + " (type file channel start duration spelling subtype name)");
            }
            if (!NO_EVENTS.contains(fields[0])) {
                events.add(event(fields, number));
            }
        }
        boolean speakers = events.stream().anyMatch(event -> event.layer().equals("SPEAKER"));
        return speakers
                ? events.stream()
                        .filter(event -> event.layer().equals("SPEAKER"))
                        .toList()
                : events;
    }

    private static TimedEvent event(String[] fields, long line) throws BadEvents {
        double start = Times.seconds(fields[3], "start", line);
        double duration = fields[4].equals(NONE) ? 0 : Times.seconds(fields[4], "duration", line);
        if (duration < 0) {
            throw new BadEvents(line, "the duration " + fields[4] + " is below 0");
        }
        String said = fields[0].equals("SPEAKER") ? fields[7] : fields[5].equals(NONE) ? fields[6] : fields[5];
        String label = said.equals(NONE) ? fields[0] : said;
        return Times.event(fields[1], fields[0], start, start + duration, label, line);
    }
}
