package touchstone.formats.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchstone.formats.Encoding;
import touchstone.formats.Files;
import touchstone.formats.Reading;
import touchstone.formats.Row;

class JsonLinesReaderTest {
    private static final String ROW = "{\"id\":\"世界 😀\",\"n\":1.10,\"z\":1,\"a\":[true,null]}";

    @Test
    void theTextOfARowIsKeptExactly() throws IOException {
        assertThat(Files.json(Files.lines(ROW + "\n"))).containsExactly(ROW);
    }

    @Test
    void numbersKeepEveryDigit() throws IOException {
        Row row = (Row) Files.lines("{\"n\":0.1000000000000000000001}").getFirst();
        assertThat(row.record().get("n").asString()).isEqualTo("0.1000000000000000000001");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoPartOfTheText() throws IOException {
        assertThat(Files.json(Files.lines("\uFEFF{\"id\":1}\r\n\r\n{\"id\":2}")))
                .containsExactly("{\"id\":1}", "{\"id\":2}");
    }

    @Test
    void linesAreCountedWithTheBlankOnes() throws IOException {
        assertThat(Files.lines("\n\n{\"id\":1}\n\n{\"id\":2}").stream().map(Reading::line))
                .containsExactly(3L, 5L);
    }

    @Test
    void everyEncodingThatIsAskedForIsRead() throws IOException {
        assertThat(read(ROW, Charset.forName("GB18030"), Encoding.GB18030)).containsExactly(ROW);
        assertThat(read(ROW, StandardCharsets.UTF_16LE, Encoding.UTF_16LE)).containsExactly(ROW);
        assertThat(read("{\"id\":\"naïve €\"}", Charset.forName("windows-1252"), Encoding.WINDOWS_1252))
                .containsExactly("{\"id\":\"naïve €\"}");
    }

    @Test
    void utf16IsFoundByItsMark() throws IOException {
        assertThat(Files.json(Files.all(
                        new JsonLinesReader(Files.of("\uFEFF" + ROW, StandardCharsets.UTF_16LE), Optional.empty()))))
                .containsExactly(ROW);
        assertThat(Files.json(Files.all(
                        new JsonLinesReader(Files.of("\uFEFF" + ROW, StandardCharsets.UTF_16BE), Optional.empty()))))
                .containsExactly(ROW);
    }

    @Test
    void aLongFileOfWideCharactersIsReadOverEveryBufferEdge() throws IOException {
        String line = "{\"id\":\"" + "a😀世".repeat(999) + "\"}\n";
        List<Reading> readings = Files.lines(line.repeat(100));
        assertThat(readings).hasSize(100).allMatch(Row.class::isInstance);
    }

    @Test
    void aJsonListGivesTheSameRows() throws IOException {
        assertThat(Files.json(Files.list(" [\n{\"id\": 1.10},\n {\"id\": \"b\"} ]")))
                .containsExactly("{\"id\":1.10}", "{\"id\":\"b\"}");
        assertThat(Files.list("[\n{\"id\":1},\n{\"id\":2}]").stream().map(Reading::line))
                .containsExactly(2L, 3L);
        assertThat(Files.list("[]")).isEmpty();
    }

    private static List<String> read(String text, Charset charset, Encoding encoding) throws IOException {
        return Files.json(Files.all(new JsonLinesReader(Files.of(text, charset), Optional.of(encoding))));
    }
}
