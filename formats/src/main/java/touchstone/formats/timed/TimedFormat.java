package touchstone.formats.timed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats, each known by how its text begins. */
public enum TimedFormat {
    /** Rich Transcription Time Marked: who spoke when. */
    RTTM,
    /** A label track of Audacity: start, end and text between tabs. */
    AUDACITY,
    /** Intervals and points of Praat, long or short. */
    TEXT_GRID,
    /** Tiers of ELAN. */
    ELAN,
    /** Captions of the web. */
    WEBVTT,
    /** Captions of SubRip. */
    SRT;

    private static final int LOOKED_AT = 8192;
    private static final Pattern RTTM_LINE = Pattern.compile(
            "(SPEAKER|LEXEME|NON-LEX|NON-SPEECH|FILLER|SEGMENT|NOSCORE|NO_RT_METADATA|SPKR-INFO|SU|EDIT|IP|CB|A/P)"
                    + "(\\s+\\S+){7,9}\\s*");
    private static final Pattern LABEL_LINE = Pattern.compile("[-+]?\\d+[.,]\\d*\\t[-+]?\\d+[.,]\\d*(\\t.*)?");

    /** The format of a text, whose reader stays at its beginning; empty for anything else, e.g. a table with a header. */
    public static Optional<TimedFormat> of(BufferedReader text) throws IOException {
        text.mark(LOOKED_AT);
        char[] head = new char[LOOKED_AT];
        int length = 0;
        for (int more = 0; more >= 0 && length < LOOKED_AT; more = text.read(head, length, LOOKED_AT - length)) {
            length += more;
        }
        text.reset();
        return of(new String(head, 0, length)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(";;"))
                .toList());
    }

    private static Optional<TimedFormat> of(List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String first = lines.getFirst().strip();
        if (first.equals("WEBVTT") || first.startsWith("WEBVTT ") || first.startsWith("WEBVTT\t")) {
            return Optional.of(WEBVTT);
        }
        if (first.contains("ooTextFile") || first.startsWith("ooBinaryFile")) {
            return Optional.of(TEXT_GRID);
        }
        if (first.startsWith("<")) {
            return lines.stream().anyMatch(line -> line.contains("<ANNOTATION_DOCUMENT"))
                    ? Optional.of(ELAN)
                    : Optional.empty();
        }
        if (RTTM_LINE.matcher(first).matches()) {
            return Optional.of(RTTM);
        }
        if (LABEL_LINE.matcher(lines.getFirst()).matches()) {
            return Optional.of(AUDACITY);
        }
        boolean cue = lines.stream().limit(2).anyMatch(line -> line.contains("-->"));
        return cue ? Optional.of(SRT) : Optional.empty();
    }

    /**
     * Reads all events in the order of the file.
     *
     * @throws BadEvents where the text is not what it should be, with the line
     */
    public List<TimedEvent> read(BufferedReader text) throws IOException {
        return switch (this) {
            case RTTM -> Rttm.read(text);
            case AUDACITY -> AudacityLabels.read(text);
            case TEXT_GRID -> TextGrid.read(text);
            case ELAN -> Elan.read(text);
            case WEBVTT, SRT -> Captions.read(text);
        };
    }

    /** The text line by line; a line with a byte that is not text is refused. */
    static List<String> lines(BufferedReader text) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            lines.add(decoded(line, lines.size() + 1L));
        }
        return lines;
    }

    /** The same text, which must hold no byte that is not text. */
    static String decoded(String text, long line) throws BadEvents {
        boolean broken = text.codePoints().anyMatch(point -> point == 0 || (point >= 0xd800 && point <= 0xdfff));
        if (broken) {
            throw new BadEvents(line, "it is not text in UTF-8 or UTF-16");
        }
        return text;
    }
}
