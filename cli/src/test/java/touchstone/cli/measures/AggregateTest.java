package touchstone.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import touchstone.cli.client.Told;

/** Labels from files, and what is said about files that cannot be used. */
class AggregateTest {

    @TempDir
    private Path folder = Path.of("");

    private record Ended(int code, String said) {}

    private Ended run(String... words) {
        StringWriter said = new StringWriter();
        CommandLine command = new CommandLine(new Aggregate()).setExecutionExceptionHandler(new Told());
        command.setErr(new PrintWriter(said));
        return new Ended(command.execute(words), said.toString());
    }

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file.toString();
    }

    private Ended refused(String content) throws IOException {
        Ended ended = run(file("labels.csv", content));
        assertThat(ended.code()).isEqualTo(2);
        return ended;
    }

    @Test
    void labelsAreWrittenInTheOrderOfTheItems() throws IOException {
        String labels = file("labels.csv", "note,item,worker,label\nx,b,1,yes\nx,b,2,yes\nx,a,1,no\nx,a,2,no\n");
        Path output = folder.resolve("out.csv");
        assertThat(run(labels, "--method", "majority", "-o", output.toString()).code())
                .isZero();
        assertThat(Files.readString(output)).isEqualTo("item,label,confidence\nb,yes,1.0\na,no,1.0\n");
    }

    @Test
    void quotesSeparatorsAndMarksOfOrderAreRead() throws IOException {
        String labels = file("labels.csv", "\uFEFF\"item\";Worker;label\r\n\"a;\"\"1\"\"\";1;x\r\n\r\nb;2;y\r\nb;1;y");
        Path output = folder.resolve("out.csv");
        assertThat(run(labels, "--method", "majority", "-o", output.toString()).code())
                .isZero();
        assertThat(Files.readString(output)).isEqualTo("item,label,confidence\n\"a;\"\"1\"\"\",x,1.0\nb,y,1.0\n");
    }

    @Test
    void packedFilesAreRead() throws IOException {
        Path packed = folder.resolve("labels.csv.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            stream.write("item,worker,label\na,1,x\na,2,x\nb,1,y\n".getBytes(StandardCharsets.UTF_8));
        }
        Path output = folder.resolve("out.csv");
        assertThat(run(packed.toString(), "-o", output.toString()).code()).isZero();
        assertThat(Files.readAllLines(output)).hasSize(3);
    }

    @Test
    void aFileThatIsCutOffIsRefused() throws IOException {
        StringBuilder rows = new StringBuilder("item,worker,label\n");
        for (int row = 0; row < 5000; row++) {
            rows.append(row * 7919 % 5000)
                    .append(',')
                    .append(row % 13)
                    .append(',')
                    .append(row % 3)
                    .append('\n');
        }
        Path packed = folder.resolve("labels.csv.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            stream.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(whole, whole.length / 2));
        Ended ended = run(packed.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.said()).contains("cut off");
    }

    @Test
    void whatCannotBeUsedIsSaidWithItsPlace() throws IOException {
        assertThat(refused("").said()).contains("it is empty");
        assertThat(refused("item,worker,label\n").said()).contains("no answers");
        assertThat(refused("item,wrker,label\na,1,x\n").said()).contains("labels.csv:1:1: there is no column worker");
        assertThat(refused("item,worker,label\na,1,x\na,2,NaN\n").said()).contains("labels.csv:3:3: the label is NaN");
        assertThat(refused("item,worker,label\na,1,x\na,2,\n").said()).contains("labels.csv:3:3: the label is empty");
        assertThat(refused("item,worker,label\na,1,x\n,2,x\n").said()).contains("labels.csv:3:1: the item is empty");
        assertThat(refused("item,worker,label\na,1,1\na,2,x\n").said()).contains("labels.csv:3:3", "mixed types");
        assertThat(refused("item,worker,label\na,1,x\na,2\n").said()).contains("labels.csv:3:2", "2 fields");
        assertThat(refused("item,worker,label\na,1,x\na,2,x\n").said()).contains("every answer is x");
        assertThat(refused("item,worker,label\na,1,x\nb,1,y\n").said()).contains("only one worker");
        assertThat(refused("item,worker,label\na,1,\"x\n").said()).contains("never closed");
    }

    @Test
    void tenThousandClassesAreNotClasses() throws IOException {
        StringBuilder rows = new StringBuilder("item,worker,label\n");
        for (int row = 0; row <= LabelFile.MOST_CLASSES; row++) {
            rows.append(row).append(',').append(row % 5).append(',').append(row).append('\n');
        }
        assertThat(refused(rows.toString()).said()).contains("class number 10001");
    }

    @Test
    void numbersAndWordsTogetherAreAcceptedWhenSaid() throws IOException {
        String labels = file("labels.csv", "item,worker,label\na,1,1\na,2,unsure\na,3,1\n");
        Path output = folder.resolve("out.csv");
        assertThat(run(labels, "--mixed", "--method", "majority", "-o", output.toString())
                        .code())
                .isZero();
        assertThat(Files.readAllLines(output)).isEqualTo(List.of("item,label,confidence", "a,1,0.666667"));
    }

    @Test
    void methodsThatDoNotExistAreRefused() throws IOException {
        String labels = file("labels.csv", "item,worker,label\na,1,x\na,2,y\nb,1,z\n");
        assertThat(run(labels, "--method", "kos").said()).contains("two classes");
        assertThat(run(labels, "--method", "guess").said()).contains("no method called guess");
        assertThat(run(labels, "--method", "gold-weighted").said()).contains("--gold");
        assertThat(run(labels, "--duplicates", "some").code()).isEqualTo(2);
        assertThat(run(folder.resolve("none.csv").toString()).said()).contains("no such file");
    }
}
