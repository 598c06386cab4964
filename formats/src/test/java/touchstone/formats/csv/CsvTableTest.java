package touchstone.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.formats.Cell;
import touchstone.formats.Files;
import touchstone.formats.Reading;
import touchstone.formats.Row;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsFoundInTheHeader(String delimiter) throws IOException {
        String table = "id,\"a,b;c\",text\n1,2,x\n".replace(",", delimiter);
        assertThat(((Row) Files.table(table).getFirst()).record().size()).isEqualTo(3);
    }

    @Test
    void aNameWithDotsMakesNestedFields() throws IOException {
        assertThat(Files.json(Files.table("id,labels.relevance,labels.score,x.y.z\n1,partial,4,q\n")))
                .containsExactly(
                        "{\"id\":\"1\",\"labels\":{\"relevance\":\"partial\",\"score\":\"4\"},\"x\":{\"y\":{\"z\":\"q\"}}}");
    }

    @Test
    void cellsAreTextHoweverTheyLook() throws IOException {
        assertThat(Files.json(Files.table("id,a,b\n1,{},007\n")))
                .containsExactly("{\"id\":\"1\",\"a\":\"{}\",\"b\":\"007\"}");
    }

    @Test
    void aColumnThatIsMappedToJsonIsReadAsJson() throws IOException {
        CsvOptions options = new CsvOptions(Optional.empty(), Optional.empty(), column -> switch (column) {
            case "data" -> CellMode.JSON;
            case "labels" -> CellMode.JSON_OR_TEXT;
            default -> CellMode.TEXT;
        });
        String table = "id,data,labels\n1,\"[1,2]\",partial\n2,,4\n3,[1,5\n";
        List<Reading> readings = Files.all(new CsvTableReader(Files.of(table), options));
        assertThat(Files.json(readings.subList(0, 2)))
                .containsExactly("{\"id\":\"1\",\"data\":[1,2],\"labels\":\"partial\"}", "{\"id\":\"2\",\"labels\":4}");
        assertThat(Files.codes(readings)).containsExactly("4:not-json-cell");
    }

    @Test
    void whatIsWrittenIsReadBackExactly() throws IOException {
        Random random = new Random(7);
        String letters = "ab,;\t\"\n\r'=+-@ 世😀é";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvTableWriter writer = CsvTableWriter.exact(bytes);
        writer.row(List.of(Cell.of("id"), Cell.of("text")));
        List<String> texts = new java.util.ArrayList<>();
        for (int row = 0; row < 500; row++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, letters.codePointCount(0, letters.length()))
                    .forEach(i -> text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, i))));
            texts.add(text.toString());
            writer.row(List.of(Cell.of(row), Cell.of(text.toString())));
        }
        writer.close();
        List<Reading> back =
                Files.all(new CsvTableReader(new ByteArrayInputStream(bytes.toByteArray()), CsvOptions.plain()));
        assertThat(back.stream()
                        .map(reading -> ((Row) reading).record().get("text").stringValue()))
                .containsExactlyElementsOf(texts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            =HYPERLINK("http://x") | '=HYPERLINK("http://x")
            +1+cmd                 | '+1+cmd
            @SUM(1)                | '@SUM(1)
            -1.5                   | -1.5
            +3                     | +3
            -2+3                   | '-2+3
            ＝1+1                  | '＝1+1
            ＠x                    | '＠x
            plain = text           | plain = text
            """, quoteCharacter = '~')
    void aSpreadsheetNeverRunsACell(String text, String written) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvTableWriter writer = CsvTableWriter.forSpreadsheet(bytes);
        writer.row(List.of(Cell.of(text), Cell.of(new BigDecimal("-1.5")), Cell.blank()));
        writer.close();
        String cell = written.contains("\"") ? "\"" + written.replace("\"", "\"\"") + "\"" : written;
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF" + cell + ",-1.5,\r\n");
    }
}
