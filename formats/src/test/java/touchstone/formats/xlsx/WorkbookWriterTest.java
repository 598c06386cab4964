package touchstone.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import touchstone.formats.Cell;

class WorkbookWriterTest {
    @Test
    void textIsWrittenAsTextAndNeverAsAFormula() throws IOException {
        String sheet = sheet(List.of(Cell.of("=1+1"), Cell.of(42), Cell.blank(), Cell.of("<b>&\u0001")));
        assertThat(sheet)
                .contains("inlineStr", "=1+1", "<v>42</v>", "&lt;b&gt;&amp;\uFFFD")
                .doesNotContain("<f>");
    }

    @Test
    void aTextLongerThanACellSaysThatItWasCut() throws IOException {
        assertThat(sheet(List.of(Cell.of("x".repeat(40_000))))).contains("[cut: longer than a cell can hold]");
    }

    private static String sheet(List<Cell> row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WorkbookWriter writer = new WorkbookWriter(bytes, "items")) {
            writer.row(row);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
