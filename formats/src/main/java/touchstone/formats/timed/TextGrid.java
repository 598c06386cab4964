package touchstone.formats.timed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Praat's TextGrid, long or short: what counts are the free-standing numbers, the quoted texts and the flags; all else is comment.
 * Intervals without text are gaps and no events. The tier is the layer.
 */
final class TextGrid {

    /** A number, a text or a flag. */
    private record Token(long line, char kind, String text) {}

    private final List<Token> tokens;
    private final long lines;
    private int at;

    private TextGrid(String text) throws BadEvents {
        tokens = tokens(text);
        lines = text.lines().count();
    }

    static List<TimedEvent> read(BufferedReader text) throws IOException {
        String whole = String.join("\n", TimedFormat.lines(text));
        if (whole.startsWith("ooBinaryFile")) {
            throw new BadEvents(1, "it is a binary TextGrid; save it as a text file in Praat");
        }
        return new TextGrid(whole).events();
    }

    private List<TimedEvent> events() throws BadEvents {
        expect("ooTextFile");
        expect("TextGrid");
        number("start");
        number("end");
        List<TimedEvent> events = new ArrayList<>();
        if (!next('<', "<exists>").text().equals("<exists>")) {
            return events;
        }
        long tiers = count("tiers");
        for (long tier = 0; tier < tiers; tier++) {
            tier(events);
        }
        return events;
    }

    private void tier(List<TimedEvent> events) throws BadEvents {
        Token kind = next('"', "the class of a tier");
        boolean intervals = kind.text().equals("IntervalTier");
        if (!intervals && !kind.text().equals("TextTier")) {
            throw new BadEvents(kind.line(), "a tier of class \"" + kind.text() + "\" is not known");
        }
        String name = next('"', "the name of a tier").text();
        number("start");
        number("end");
        long count = count("entries");
        for (long entry = 0; entry < count; entry++) {
            long line = at < tokens.size() ? tokens.get(at).line() : lines;
            double start = number("start");
            double end = intervals ? number("end") : start;
            String label = next('"', "a text").text().strip();
            if (!intervals || !label.isEmpty()) {
                events.add(Times.event("", name, start, end, label, line));
            }
        }
    }

    private void expect(String text) throws BadEvents {
        Token token = next('"', "\"" + text + "\"");
        if (!token.text().equals(text)) {
            throw new BadEvents(token.line(), "here must be \"" + text + "\", and is \"" + token.text() + "\"");
        }
    }

    private double number(String what) throws BadEvents {
        Token token = next('0', "a number");
        return Times.seconds(token.text(), what, token.line());
    }

    private long count(String what) throws BadEvents {
        Token token = next('0', "how many " + what + " there are");
        double value = Times.seconds(token.text(), "number of " + what, token.line());
        if (value < 0 || value != Math.rint(value)) {
            throw new BadEvents(token.line(), "there cannot be " + token.text() + " " + what);
        }
        return (long) value;
    }

    private Token next(char kind, String what) throws BadEvents {
        if (at >= tokens.size()) {
            throw new BadEvents(lines, "the file ends where " + what + " should be");
        }
        Token token = tokens.get(at++);
        if (token.kind() != kind) {
            throw new BadEvents(token.line(), "here must be " + what + ", and is " + token.text());
        }
        return token;
    }

    private static List<Token> tokens(String text) throws BadEvents {
        List<Token> tokens = new ArrayList<>();
        long line = 1;
        int place = 0;
        while (place < text.length()) {
            char sign = text.charAt(place);
            if (sign == '\n') {
                line++;
                place++;
            } else if (Character.isWhitespace(sign)) {
                place++;
            } else if (sign == '"') {
                int end = closing(text, place + 1, line);
                String inside = text.substring(place + 1, end);
                tokens.add(new Token(line, '"', inside.replace("\"\"", "\"")));
                line += inside.chars().filter(c -> c == '\n').count();
                place = end + 1;
            } else {
                int end = place;
                while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                    end++;
                }
                String word = text.substring(place, end);
                if (word.startsWith("!")) {
                    int eol = text.indexOf('\n', place);
                    place = eol < 0 ? text.length() : eol;
                    continue;
                }
                if (word.startsWith("<") && word.endsWith(">")) {
                    tokens.add(new Token(line, '<', word));
                } else if (word.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
                    tokens.add(new Token(line, '0', word));
                }
                place = end;
            }
        }
        return tokens;
    }

    private static int closing(String text, int from, long line) throws BadEvents {
        int place = from;
        while (place < text.length()) {
            if (text.charAt(place) == '"') {
                if (place + 1 >= text.length() || text.charAt(place + 1) != '"') {
                    return place;
                }
                place++;
            }
            place++;
        }
        throw new BadEvents(line, "a text is opened and never closed");
    }
}
