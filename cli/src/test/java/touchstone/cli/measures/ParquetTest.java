package touchstone.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Dehydrator;
import blue.strategic.parquet.ParquetWriter;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in Parquet are read like those in CSV, wherever a verb takes a table. */
class ParquetTest {

    @TempDir
    private Path folder;

    /** A table of texts, where an empty text is written as no value. */
    private String parquet(String name, List<String> header, List<List<String>> rows) throws IOException {
        Types.MessageTypeBuilder types = Types.buildMessage();
        header.forEach(column -> types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column));
        MessageType schema = types.named("table");
        Dehydrator<List<String>> writing = (row, values) -> {
            for (int column = 0; column < header.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    values.write(header.get(column), row.get(column));
                }
            }
        };
        File file = folder.resolve(name).toFile();
        try (ParquetWriter<List<String>> writer = ParquetWriter.writeFile(schema, file, writing)) {
            for (List<String> row : rows) {
                writer.write(row);
            }
        }
        return file.toString();
    }

    private static List<List<String>> rows(String... lines) {
        return Arrays.stream(lines).map(line -> List.of(line.split(",", -1))).toList();
    }

    private String answers() throws IOException {
        return parquet(
                "labels.parquet",
                List.of("note", "worker", "item", "label"),
                rows(",1,b,yes", ",2,b,yes", "x,1,a,no", ",2,a,no", ",3,a,yes"));
    }

    @Test
    void labelsAreAggregated() throws IOException {
        Typed answer = Typed.verb(new Aggregate(), answers(), "--method", "majority");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out()).isEqualTo("item,label,confidence\nb,yes,1.0\na,no,0.666667\n");
    }

    @Test
    void itIsKnownByHowItBeginsAlsoOnStandardInput() throws IOException {
        byte[] content = Files.readAllBytes(Path.of(answers()));
        Path other = folder.resolve("labels.data");
        Files.write(other, content);
        assertThat(Typed.verb(new Aggregate(), other.toString(), "--method", "majority")
                        .out())
                .contains("b,yes,1.0");
        InputStream in = System.in;
        System.setIn(new ByteArrayInputStream(content));
        try {
            assertThat(Typed.verb(new Aggregate(), "-", "--method", "majority").out())
                    .contains("a,no,0.666667");
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void rightAnswersAndCheckedAnswersAreReadToo() throws IOException {
        String truth = parquet("truth.parquet", List.of("item", "truth"), rows("a,no", "b,no"));
        assertThat(Typed.verb(new Aggregate(), answers(), "--method", "majority", "--truth", truth)
                        .json()
                        .path("accuracy")
                        .asDouble())
                .isEqualTo(0.5);
        String gold = parquet("gold.parquet", List.of("label", "truth"), rows("x,x", "x,y", "y,y"));
        assertThat(Typed.verb(new Certify(), gold).json().path("correct").asInt())
                .isEqualTo(2);
        String flags = parquet("flags.parquet", List.of("correct"), rows("true", "0", "yes"));
        assertThat(Typed.verb(new Certify(), flags).json().path("correct").asInt())
                .isEqualTo(2);
    }

    @Test
    void packedCheckedAnswersAndThoseOfAPipeAreRead() throws IOException {
        Path packed = folder.resolve("gold.csv.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            stream.write("item,correct\na,1\nb,0\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Typed.verb(new Certify(), packed.toString())
                        .json()
                        .path("correct")
                        .asInt())
                .isEqualTo(1);
        assertThat(Typed.piped("item,correct\na,1\nb,1\nc,no\n", new Certify(), "-")
                        .json()
                        .path("correct")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void labelsToBeDoubtedAreRead() throws IOException {
        String labels = parquet("l.parquet", List.of("item", "label"), rows("a,0", "b,1", "c,1", "d,0"));
        String model = Typed.file(folder, "p.csv", "item,0,1", "a,0.9,0.1", "b,0.9,0.1", "c,0.2,0.8", "d,0.8,0.2");
        Typed answer = Typed.verb(new Noise(), labels, "--probabilities", model, "--all");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out().lines()).hasSize(5);
        assertThat(answer.out().lines().toList().get(1)).startsWith("1,b,1,0,");
    }

    @Test
    void aMissingValueAndAMissingColumnAreToldAtTheirPlace() throws IOException {
        String gap = parquet("gap.parquet", List.of("item", "worker", "label"), rows("a,1,x", "a,,x"));
        assertThat(Typed.verb(new Aggregate(), gap).err()).contains("gap.parquet:2:2: the worker is empty");
        String none = parquet("none.parquet", List.of("item", "label"), rows("a,x"));
        assertThat(Typed.verb(new Aggregate(), none).err()).contains("there is no column worker");
        Path broken = folder.resolve("broken.parquet");
        Files.writeString(broken, "PAR1 and then nothing");
        assertThat(Typed.verb(new Aggregate(), broken.toString()).err()).contains("not a Parquet file");
        assertThat(Typed.verb(new Aggregate(), folder.resolve("no.parquet").toString())
                        .err())
                .contains("there is no such file");
    }
}
