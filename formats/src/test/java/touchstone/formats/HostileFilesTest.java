package touchstone.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.formats.csv.CsvOptions;
import touchstone.formats.csv.CsvTableReader;
import touchstone.formats.jsonl.JsonLinesReader;

/** Broken files: every one is refused with its line and code, and the good records beside the broken one are kept. */
class HostileFilesTest {
    private static final String GOOD = "{\"id\":\"1\"}\n";

    @Test
    void aWrongByteCostsOnlyItsLine() throws IOException {
        byte[] latin = (GOOD + "{\"id\":\"caf\u00e9\"}\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);
        List<Reading> readings = Files.all(new JsonLinesReader(new ByteArrayInputStream(latin), Optional.empty()));
        assertThat(readings).hasSize(3);
        assertThat(Files.codes(readings)).containsExactly("2:wrong-encoding");
    }

    @Test
    void aWrongByteInATableCostsOnlyItsRow() throws IOException {
        byte[] latin = "id,text\n1,caf\u00e9\n2,tea\n".getBytes(StandardCharsets.ISO_8859_1);
        List<Reading> readings = Files.all(new CsvTableReader(new ByteArrayInputStream(latin), CsvOptions.plain()));
        assertThat(Files.codes(readings)).containsExactly("2:wrong-encoding");
        assertThat(readings).hasSize(2);
    }

    @Test
    void textThatEndsInTheMiddleOfACharacterIsNamed() throws IOException {
        byte[] whole = (GOOD + "{\"id\":\"\u754c").getBytes(StandardCharsets.UTF_8);
        InputStream cut = new ByteArrayInputStream(whole, 0, whole.length - 1);
        assertThat(Files.codes(Files.all(new JsonLinesReader(cut, Optional.empty()))))
                .containsExactly("2:wrong-encoding");
    }

    @Test
    void aTruncatedLastLineIsRefused() throws IOException {
        assertThat(Files.codes(Files.lines(GOOD + "{\"id\":\"2\",\"text\":\"begi")))
                .containsExactly("2:not-json");
    }

    @Test
    void aLineOfAHundredMegabytesIsSkippedWithoutKeepingIt() throws IOException {
        byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        List<InputStream> parts = new java.util.ArrayList<>();
        parts.add(Files.of(GOOD + "{\"id\":\""));
        Collections.nCopies(100, chunk).forEach(bytes -> parts.add(new ByteArrayInputStream(bytes)));
        parts.add(Files.of("\"}\n" + GOOD));
        InputStream file = new SequenceInputStream(Collections.enumeration(parts));
        List<Reading> readings = Files.all(new JsonLinesReader(file, Optional.empty()));
        assertThat(readings).hasSize(3);
        assertThat(Files.codes(readings)).containsExactly("2:record-too-long");
    }

    @Test
    void aTableCellWithoutEndIsRefused() throws IOException {
        byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        List<InputStream> parts = new java.util.ArrayList<>();
        parts.add(Files.of("id,text\n1,good\n2,\""));
        Collections.nCopies(40, chunk).forEach(bytes -> parts.add(new ByteArrayInputStream(bytes)));
        InputStream file = new SequenceInputStream(Collections.enumeration(parts));
        List<Reading> readings = Files.all(new CsvTableReader(file, CsvOptions.plain()));
        assertThat(Files.codes(readings)).containsExactly("3:record-too-long");
        assertThat(readings).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            [1,2]                      | not-an-object
            "text"                     | not-an-object
            null                       | not-an-object
            {"id":1,"id":2}            | duplicate-field
            {"a":{"b":1,"b":1}}        | duplicate-field
            {"id":"\\u0000"}           | nul-character
            {"\\u0000":1}              | nul-character
            {"id":"\\ud800"}           | lone-surrogate
            {"id":"\\ude00\\ud83d"}    | lone-surrogate
            {"id":1e400}               | number-out-of-range
            {"id":[{"n":-1E999}]}      | number-out-of-range
            {"id":NaN}                 | not-json
            {"id":01}                  | not-json
            {"id":1} {"id":2}          | not-json
            {"id":1,}                  | not-json
            // remark                  | not-json
            <script>alert(1)</script>  | not-json
            """)
    void aBrokenLineIsRefusedAndItsNeighboursAreKept(String line, String code) throws IOException {
        List<Reading> readings = Files.lines(GOOD + line + "\n" + GOOD);
        assertThat(readings).hasSize(3);
        assertThat(Files.codes(readings)).containsExactly("2:" + code);
    }

    @Test
    void nestingWithoutEndIsRefused() throws IOException {
        String bomb = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
        assertThat(Files.codes(Files.lines(bomb))).containsExactly("1:nested-too-deep");
        assertThat(Files.codes(Files.list("[" + bomb + "]"))).containsExactly("1:nested-too-deep");
    }

    @Test
    void aRawNulIsRefused() throws IOException {
        assertThat(Files.codes(Files.lines("{\"id\":\"\u0000\"}"))).containsExactly("1:nul-character");
        assertThat(Files.codes(Files.table("id\n\u0000\n"))).containsExactly("2:nul-character");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        assertThat(Files.codes(Files.lines(""))).containsExactly("1:empty-file");
        assertThat(Files.codes(Files.lines(" \n\n"))).containsExactly("1:empty-file");
        assertThat(Files.codes(Files.list(""))).containsExactly("1:empty-file");
        assertThat(Files.codes(Files.table(""))).containsExactly("1:empty-file");
        assertThat(Files.codes(Files.table("id,text\n"))).containsExactly("1:only-header");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'id,text\n1,"never closed\n2,b\n'     | 2:broken-quote
            'id,text\n1,"closed" late\n'          | 2:broken-quote
            'id,text\n1\n2,b\n'                   | 2:ragged-row
            'id,text\n1,b,c\n2,b\n'               | 2:ragged-row
            'id,id\n1,2\n'                        | 1:bad-header
            'id,\n1,2\n'                          | 1:bad-header
            'a,a.b\n1,2\n'                        | 1:bad-header
            """)
    void aBrokenTableIsRefusedAtItsLine(String table, String code) throws IOException {
        assertThat(Files.codes(Files.table(table.replace("\\n", "\n")))).containsExactly(code);
    }

    @Test
    void tooManyColumnsAreRefused() throws IOException {
        assertThat(Files.codes(Files.table("c,".repeat(3_000) + "c\n1\n"))).containsExactly("1:bad-header");
    }

    @Test
    void scriptsAndFormulasComeInAsTheTextTheyAre() throws IOException {
        assertThat(Files.json(Files.table("id,text\n1,<script>alert(1)</script>\n2,=HYPERLINK(1)\n")))
                .containsExactly(
                        "{\"id\":\"1\",\"text\":\"<script>alert(1)</script>\"}",
                        "{\"id\":\"2\",\"text\":\"=HYPERLINK(1)\"}");
    }

    @Test
    void aBrokenElementOfAListEndsTheReadingAndSaysSo() throws IOException {
        List<Reading> readings = Files.list("[{\"id\":1},\n{\"id\":2},\n{\"id\":}]");
        assertThat(Files.codes(readings)).hasSize(1).first().asString().endsWith(":not-json");
        assertThat(readings).hasSize(3);
        assertThat(((Rejected) readings.getLast()).message()).contains("Nothing after this place was read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            {"id":1,"id":2}     | The field "id" is there twice in one object (column 14). Keep one of the two.
            {"id":"cut          | The JSON ends too early
            {"id":1} {"id":2}   | Something follows after the end of the JSON
            {"id":01}           | This is not JSON (column 8).
            <html>              | This is not JSON (column 1).
            {'id':1}            | This is not JSON (column 2).
            """)
    void aBrokenLineIsExplainedInOurOwnWords(String line, String words) throws IOException {
        Rejected rejected = (Rejected) Files.lines(line).getFirst();
        assertThat(rejected.message())
                .startsWith(words)
                .doesNotContainPattern("Json[A-Z]|code [0-9]|`|Feature|Source:");
    }

    @Test
    void aFaultOnALaterLineOfAListIsNamedWithThatLine() throws IOException {
        Rejected rejected =
                (Rejected) Files.list("[{\"id\":1},\n{\"id\":2,\n\"x\":}]").getLast();
        assertThat(rejected.message()).contains("(line 3, column");
    }
}
