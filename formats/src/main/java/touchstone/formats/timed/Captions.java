package touchstone.formats.timed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Captions of WebVTT and SRT: the text of each cue is the label, without its marks; the voice of a cue is its layer. */
final class Captions {

    private static final Pattern TIMES = Pattern.compile("\\s*(\\S+)\\s+-->\\s+(\\S+)(\\s.*)?");
    private static final Pattern TIME = Pattern.compile("(?:(\\d+):)?([0-5]?\\d):([0-5]?\\d)[.,](\\d{1,3})");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ \\t>]*)?[ \\t]+([^>]+)>");
    private static final Pattern MARK = Pattern.compile("<[^>]*>|\\{\\\\[^}]*}");

    private Captions() {}

    static List<TimedEvent> read(BufferedReader text) throws IOException {
        List<String> lines = TimedFormat.lines(text);
        List<TimedEvent> events = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.startsWith("NOTE") && (line.length() == 4 || Character.isWhitespace(line.charAt(4)))) {
                while (at < lines.size() && !lines.get(at).isBlank()) {
                    at++;
                }
            } else if (line.contains("-->")) {
                int times = at++;
                StringBuilder payload = new StringBuilder();
                while (at < lines.size() && !lines.get(at).isBlank()) {
                    payload.append(payload.isEmpty() ? "" : " ")
                            .append(lines.get(at++).strip());
                }
                events.add(event(lines.get(times), payload.toString(), times + 1L));
            } else {
                at++;
            }
        }
        return events;
    }

    private static TimedEvent event(String line, String payload, long number) throws BadEvents {
        Matcher times = TIMES.matcher(line);
        if (!times.matches()) {
            throw new BadEvents(number, "the times \"" + line.strip() + "\" are not written start --> end");
        }
        double start = seconds(times.group(1), "start", number);
        double end = seconds(times.group(2), "end", number);
        Matcher voice = VOICE.matcher(payload);
        String layer = voice.find() ? voice.group(1).strip() : "";
        String label = MARK.matcher(payload)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
        return Times.event("", layer, start, end, label, number);
    }

    private static double seconds(String text, String what, long line) throws BadEvents {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new BadEvents(line, "the " + what + " is \"" + text + "\", not hours:minutes:seconds.milliseconds");
        }
        long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
        long whole = (hours * 60 + Long.parseLong(time.group(2))) * 60 + Long.parseLong(time.group(3));
        long milliseconds = Long.parseLong((time.group(4) + "00").substring(0, 3));
        return (whole * 1000 + milliseconds) / 1000.0;
    }
}
