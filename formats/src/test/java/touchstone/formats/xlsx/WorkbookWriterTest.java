package touchstone.formats.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.formats.Cell;

class WorkbookWriterTest {
    private final Path folder;

    WorkbookWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void textIsWrittenAsTextAndNeverAsAFormula() throws IOException {
        String sheet = sheet(List.of(Cell.of("=1+1"), Cell.of(42), Cell.blank(), Cell.of("<b>&\u0001")));
        assertThat(sheet)
                .contains("inlineStr", "=1+1", "<v>42</v>", "&lt;b&gt;&amp;&#xfffd;")
                .doesNotContain("<f>");
    }

    @Test
    void aTextLongerThanACellSaysThatItWasCut() throws IOException {
        assertThat(sheet(List.of(Cell.of("x".repeat(40_000))))).contains("[cut: longer than a cell can hold]");
    }

    private String sheet(List<Cell> row) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream bytes = Files.newOutputStream(file);
                WorkbookWriter writer = new WorkbookWriter(bytes, "items")) {
            writer.row(row);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
