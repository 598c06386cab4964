package touchstone.formats.timed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.formats.DecodedText;

class TimedFormatTest {

    private static BufferedReader text(String content, Charset charset) throws IOException {
        return DecodedText.open(new ByteArrayInputStream(content.getBytes(charset)), Optional.empty());
    }

    private static List<TimedEvent> read(TimedFormat format, String... lines) throws IOException {
        BufferedReader text = text(String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        assertThat(TimedFormat.of(text)).contains(format);
        return format.read(text);
    }

    private static TimedEvent event(String layer, double start, double end, String label) {
        return new TimedEvent("", layer, start, end, label);
    }

    @Test
    void rttmNamesTheSpeakerAndGivesDurations() throws IOException {
        assertThat(read(
                        TimedFormat.RTTM,
                        ";; made by hand",
                        "SPKR-INFO FILE1 1 <NA> <NA> <NA> unknown ana <NA>",
                        "SPEAKER FILE1 1 0.500 0.25 <NA> <NA> ana <NA> <NA>",
                        "LEXEME FILE1 1 0.5 0.1 hello lex ana <NA>",
                        "SPEAKER\tFILE2 1  12 2.5 <NA> <NA> ben <NA>"))
                .containsExactly(
                        new TimedEvent("FILE1", "SPEAKER", 0.5, 0.75, "ana"),
                        new TimedEvent("FILE2", "SPEAKER", 12, 14.5, "ben"));
        assertThat(read(
                        TimedFormat.RTTM,
                        "LEXEME F 1 0.5 0.5 hello lex ana <NA>",
                        "SU F 1 1 1 <NA> statement ana <NA>"))
                .extracting(TimedEvent::label)
                .containsExactly("hello", "statement");
    }

    @Test
    void labelsOfAudacityMayHaveNoTextTabsAndFrequencies() throws IOException {
        assertThat(read(TimedFormat.AUDACITY, "0.0\t0.7698181682\tSIL", "\\\t100.0\t-1", "1,5\t1,5", "2.0\t3.0\ta\tb"))
                .containsExactly(event("", 0, 0.7698181682, "SIL"), event("", 1.5, 1.5, ""), event("", 2, 3, "a\tb"));
    }

    private static final String[] LONG = {
        "File type = \"ooTextFile\"",
        "Object class = \"TextGrid\"",
        "",
        "xmin = 0 ",
        "xmax = 2 ",
        "tiers? <exists> ",
        "size = 2 ! a comment with 7 numbers",
        "item []: ",
        "    item[1]:",
        "        class = \"IntervalTier\" ",
        "        name = \"\"\"word\"\"\" ",
        "        xmin = 0 ",
        "        xmax = 2 ",
        "        intervals: size = 2 ",
        "        intervals [1]",
        "            xmin = 0 ",
        "            xmax = 0.5 ",
        "            text = \"\" ",
        "        intervals [2]:",
        "            xmin = 0.5 ",
        "            xmax = 2 ",
        "            text = \"RIPPED",
        "Verb\" ",
        "    item [2]:",
        "        class = \"TextTier\" ",
        "        name = \"clicks\" ",
        "        xmin = 0 ",
        "        xmax = 2 ",
        "        points: size = 1 ",
        "        points [1]:",
        "            number = 1.25 ",
        "            mark = \"x\" "
    };

    @Test
    void aTextGridIsTheSameLongAndShortAndInUtf16() throws IOException {
        List<TimedEvent> expected =
                List.of(event("\"word\"", 0.5, 2, "RIPPED\nVerb"), event("clicks", 1.25, 1.25, "x"));
        assertThat(read(TimedFormat.TEXT_GRID, LONG)).isEqualTo(expected);
        String shortForm = "File type = \"ooTextFile\"\r\n"
                + "Object class = \"TextGrid\"\r\n\r\n"
                + "0\r\n"
                + "2\r\n"
                + "<exists>\r\n"
                + "2\r\n"
                + "\"IntervalTier\"\r\n"
                + "\"\"\"word\"\"\"\r\n"
                + "0\r\n"
                + "2\r\n"
                + "2\r\n"
                + "0\r\n"
                + "0.5\r\n"
                + "\"\"\r\n"
                + "0.5\r\n"
                + "2\r\n"
                + "\"RIPPED\r\n"
                + "Verb\"\r\n"
                + "\"TextTier\"\r\n"
                + "\"clicks\"\r\n"
                + "0\r\n"
                + "2\r\n"
                + "1\r\n"
                + "1.25\r\n"
                + "\"x\"\r\n";
        BufferedReader wide = text("\uFEFF" + shortForm, StandardCharsets.UTF_16BE);
        assertThat(TimedFormat.of(wide)).contains(TimedFormat.TEXT_GRID);
        assertThat(TimedFormat.TEXT_GRID.read(wide)).isEqualTo(expected);
    }

    @Test
    void captionsLoseTheirMarksAndKeepTheirVoice() throws IOException {
        assertThat(read(
                        TimedFormat.WEBVTT,
                        "WEBVTT - a title",
                        "Kind: captions",
                        "",
                        "NOTE 00:00:00.000 --> is no cue here",
                        "",
                        "intro",
                        "00:01.500 --> 00:02.000 align:start",
                        "<v Ana>one <00:00:01.600><b>two</b> &amp; three",
                        "four",
                        "",
                        "100:00:00.000 --> 100:00:01.000",
                        "late"))
                .containsExactly(event("Ana", 1.5, 2, "one two & three four"), event("", 360_000, 360_001, "late"));
        assertThat(read(
                        TimedFormat.SRT,
                        "1",
                        "00:00:00,500 --> 00:00:07.000",
                        "{\\an8}<i>Caption</i>",
                        "",
                        "2",
                        "00:00:07,000 --> 00:00:11,890",
                        ""))
                .containsExactly(event("", 0.5, 7, "Caption"), event("", 7, 11.89, ""));
    }

    @Test
    void tiersOfElanShareTimesAndReferToOthers() throws IOException {
        assertThat(read(
                        TimedFormat.ELAN,
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                        "<ANNOTATION_DOCUMENT AUTHOR=\"\" FORMAT=\"3.0\">",
                        "<TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"t1\" TIME_VALUE=\"1000\"/>",
                        "<TIME_SLOT TIME_SLOT_ID=\"t2\"/><TIME_SLOT TIME_SLOT_ID=\"t3\"/>",
                        "<TIME_SLOT TIME_SLOT_ID=\"t4\" TIME_VALUE=\"4000\"/></TIME_ORDER>",
                        "<TIER TIER_ID=\"words\">",
                        annotation("a1", "t1", "t2", "one"),
                        annotation("a2", "t2", "t3", ""),
                        annotation("a3", "t3", "t4", "three"),
                        "</TIER><TIER TIER_ID=\"kinds\"><ANNOTATION>",
                        "<REF_ANNOTATION ANNOTATION_ID=\"r1\" ANNOTATION_REF=\"a3\"><ANNOTATION_VALUE>number",
                        "</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>"))
                .containsExactly(
                        event("words", 1, 2, "one"), event("words", 3, 4, "three"), event("kinds", 3, 4, "number"));
    }

    private static String annotation(String id, String from, String to, String label) {
        return "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"%s\" TIME_SLOT_REF1=\"%s\" TIME_SLOT_REF2=\"%s\">"
                        .formatted(id, from, to)
                + "<ANNOTATION_VALUE>" + label + "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>";
    }

    @Test
    void otherTextIsNoneOfThem() throws IOException {
        for (String other :
                List.of("", "start,end,label\n1,2,x\n", "a.wav\t1\t2\tx\n", "{\"start\":1}\n", "<html/>\n")) {
            BufferedReader text = text(other, StandardCharsets.UTF_8);
            assertThat(TimedFormat.of(text)).isEmpty();
            assertThat(text.lines().toList()).isEqualTo(other.lines().toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RTTM|SPEAKER F 1 0 1 <NA> <NA> ana <NA>~SPEAKER F 1 late 1 <NA> <NA> ana|2|the start is \"late\"",
                "RTTM|SPEAKER F 1 0 1 <NA> <NA> ana <NA>~SPEAKER F 1|2|the line has 3 fields",
                "RTTM|SPEAKER F 1 0 -1 <NA> <NA> ana <NA>|1|below 0",
                "AUDACITY|1.0>2.0>x~2.0>1.0>y|2|before it starts",
                "AUDACITY|1.0>2.0>x~3.0|2|no tab",
                "TEXT_GRID|File type = \"ooTextFile\"~\"TextGrid\"~0 2 <exists> 1~\"IntervalTier\" \"w\" 0 2 1 0|4|the"
                        + " file ends",
                "TEXT_GRID|File type = \"ooTextFile\"~\"TextGrid\"~0 2 <exists> 1~\"Other\"|4|class \"Other\" is not"
                        + " known",
                "TEXT_GRID|File type = \"ooTextFile\"~\"TextGrid|2|never closed",
                "TEXT_GRID|ooBinaryFile|1|binary",
                "WEBVTT|WEBVTT~~00:01.000 --> soon~x|3|the end is \"soon\"",
                "SRT|1~00:00:02,000 --> 00:00:01,000~x|2|before it starts",
                "SRT|1~00:00:02,000-->00:00:01,000~x|2|are not written start --> end",
                "ELAN|<ANNOTATION_DOCUMENT><TIER>|2|not well-formed"
            })
    void whatCannotBeReadIsToldWithItsLine(TimedFormat format, String content, long line, String wrong) {
        String[] lines = content.split("~");
        assertThatThrownBy(() -> read(format, format == TimedFormat.AUDACITY ? tabs(lines) : lines))
                .isInstanceOfSatisfying(BadEvents.class, bad -> {
                    assertThat(bad.line()).isEqualTo(line);
                    assertThat(bad).hasMessageContaining(wrong);
                });
    }

    private static String[] tabs(String[] lines) {
        return List.of(lines).stream().map(line -> line.replace('>', '\t')).toArray(String[]::new);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        BufferedReader text = text("1\n00:00:01,000 --> 00:00:02,000\ncaf\u00e9\n", StandardCharsets.ISO_8859_1);
        assertThat(TimedFormat.of(text)).contains(TimedFormat.SRT);
        assertThatThrownBy(() -> TimedFormat.SRT.read(text))
                .isInstanceOfSatisfying(
                        BadEvents.class, bad -> assertThat(bad.line()).isEqualTo(3));
    }

    @Test
    void nothingOutsideTheFileIsFetched() {
        assertThatThrownBy(() -> read(
                        TimedFormat.ELAN,
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                        "<ANNOTATION_DOCUMENT><TIER TIER_ID=\"&e;\"/></ANNOTATION_DOCUMENT>"))
                .isInstanceOf(BadEvents.class);
    }
}
