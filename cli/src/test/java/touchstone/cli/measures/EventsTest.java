package touchstone.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events from the files of other tools, and what is said about files that hold none. */
class EventsTest {

    @TempDir
    private Path folder;

    private static Typed events(String... words) {
        return Typed.verb(new Events(), words);
    }

    private static double f1(Typed answer) {
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer.json().path("event_f1").path("value").asDouble();
    }

    @Test
    void theSameEventsAreTheSameInEveryFormat() throws IOException {
        String csv = Typed.file(folder, "a.csv", "start,end,label", "1,3,knock", "5,6,speech");
        List<String> others = List.of(
                Typed.file(folder, "a.txt", "1.0\t3.0\tknock", "5.0\t6.0\tspeech"),
                Typed.file(
                        folder,
                        "a.rttm",
                        "SPEAKER rec 1 1.0 2.0 <NA> <NA> knock <NA>",
                        "SPEAKER rec 1 5.0 1.0 <NA> <NA> speech <NA>"),
                Typed.file(
                        folder,
                        "a.TextGrid",
                        "File type = \"ooTextFile\"",
                        "Object class = \"TextGrid\"",
                        "0 9 <exists> 1 \"IntervalTier\" \"t\" 0 9 4",
                        "0 1 \"\" 1 3 \"knock\" 3 5 \"\" 5 6 \"speech\""),
                Typed.file(
                        folder,
                        "a.vtt",
                        "WEBVTT",
                        "",
                        "00:01.000 --> 00:03.000",
                        "knock",
                        "",
                        "00:05.000 --> 00:06.000",
                        "speech"),
                Typed.file(
                        folder,
                        "a.srt",
                        "1",
                        "00:00:01,000 --> 00:00:03,000",
                        "knock",
                        "",
                        "2",
                        "00:00:05,000 --> 00:00:06,000",
                        "speech"),
                Typed.file(
                        folder,
                        "a.eaf",
                        "<ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID='a' TIME_VALUE='1000'/>",
                        "<TIME_SLOT TIME_SLOT_ID='b' TIME_VALUE='3000'/><TIME_SLOT TIME_SLOT_ID='c'"
                                + " TIME_VALUE='5000'/>",
                        "<TIME_SLOT TIME_SLOT_ID='d' TIME_VALUE='6000'/></TIME_ORDER><TIER TIER_ID='t'>",
                        mark("a", "b", "knock"),
                        mark("c", "d", "speech"),
                        "</TIER></ANNOTATION_DOCUMENT>"),
                Typed.file(
                        folder,
                        "a.jsonl",
                        "{\"events\":[{\"start\":1,\"end\":3,\"label\":\"knock\"},"
                                + "{\"start\":5,\"end\":6,\"label\":\"speech\"}]}"));
        for (String other : others) {
            assertThat(f1(events(csv, other, "--collar", "0", "--json")))
                    .as(other)
                    .isEqualTo(1);
        }
    }

    private static String mark(String from, String to, String label) {
        return "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='" + from + to + "' TIME_SLOT_REF1='" + from
                + "' TIME_SLOT_REF2='" + to + "'><ANNOTATION_VALUE>" + label
                + "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>";
    }

    @Test
    void aLayerIsChosenByItsName() throws IOException {
        String grid = Typed.file(
                folder,
                "a.TextGrid",
                "\"ooTextFile\" \"TextGrid\" 0 9 <exists> 2",
                "\"IntervalTier\" \"words\" 0 9 1 1 3 \"knock\"",
                "\"TextTier\" \"clicks\" 0 9 1 5 \"x\"");
        String words = Typed.file(
                folder,
                "w.TextGrid",
                "\"ooTextFile\" \"TextGrid\" 0 9 <exists> 1",
                "\"IntervalTier\" \"words\" 0 9 1 1 3 \"knock\"");
        Typed all = events(grid, words, "--json");
        assertThat(f1(all)).isLessThan(1);
        assertThat(all.err()).contains("events of all layers count (clicks, words)");
        assertThat(f1(events(grid, words, "--layer", "words", "--json"))).isEqualTo(1);
        assertBad(events(grid, words, "--layer", "clicks"), "there is no layer clicks");
        String csv = Typed.file(folder, "a.csv", "start,end,label", "1,3,knock");
        assertBad(events(csv, csv, "--layer", "words"), "it has no layers");
    }

    @Test
    void aPictureShowsF1OfEachLabel() throws IOException {
        String reference = Typed.file(folder, "r.tsv", "a\t1\t2\tx", "b\t1\t2\tx", "b\t4\t5\ty");
        String other = Typed.file(folder, "h.tsv", "a\t1\t2\tx", "b\t1\t2\tx", "b\t7\t8\ty");
        Path picture = folder.resolve("f1.html");
        Typed answer = events(reference, other, "--plot", picture.toString());
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(Files.readString(picture)).contains("F1 of events within", "<td>all</td>", "<td>y</td>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "begin_s,label|1,x; bad.csv:1:1: there is no column start",
                "start,end,label|1,NaN,x; bad.csv:2:2: the end is \"NaN\"",
                "start,end,label|1,,x; bad.csv:2:2: the end is \"\"",
                "start,end,label|2,1,x; bad.csv:2:1: the event ends before it starts",
                "start,end,label|1,2,x|late,3,x; bad.csv:3:1: the start is \"late\"",
                "start,end,label,score|1,2,x,high; bad.csv:2:4: the score is \"high\"",
                "{\"start\":\"one\"}; bad.csv:1:1: an event has no start",
                "{\"start\":3,\"end\":1}; bad.csv:1:1: an event has no start, or ends before it",
                "{\"start\":1; bad.csv:1:1:",
                "SPEAKER F 1 0 1 <NA> <NA> a <NA>|SPEAKER F 1 x 1 <NA> <NA> a; bad.csv:2:1: the start is \"x\"",
                "WEBVTT||00:01.000 --> 00:61.000; bad.csv:3:1: the end is \"00:61.000\""
            })
    void aBadFileIsToldAtItsPlace(String content, String wrong) throws IOException {
        String good = Typed.file(folder, "good.csv", "start,end,label", "1,2,x");
        String bad = Typed.file(folder, "bad.csv", content.split("\\|"));
        assertBad(events(good, bad), wrong);
        assertBad(events(bad, good), wrong);
    }

    @Test
    void filesWithoutEventsAndOptionsThatCannotBeAreRefused() throws IOException {
        String empty = Typed.file(folder, "empty.csv");
        String good = Typed.file(folder, "good.csv", "start,end,label", "1,2,x");
        assertBad(events(empty, empty), "Neither file holds an event");
        assertBad(events(good, folder.resolve("none.csv").toString()), "there is no such file");
        assertBad(events(good, good, "--collar", "soon"), "is no time");
        assertBad(events(good, good, "--length-share", "NaN"), "--length-share is NaN");
        assertBad(events(good, good, "--plot", "x.bmp"), "No picture can be written");
        Typed missed = events(good, empty, "--json");
        assertThat(f1(missed)).isZero();
    }

    private static void assertBad(Typed answer, String wrong) {
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err()).contains(wrong).contains("What to do");
        assertThat(answer.out()).isEmpty();
    }
}
