package touchstone.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoiseTest {

    private static final double[][] CELLS = {{.9, .1}, {.8, .2}, {.1, .9}, {.3, .7}, {.2, .8}, {.6, .4}};

    @TempDir
    private Path folder;

    private String labels(String... names) throws IOException {
        String[] lines = new String[names.length + 1];
        lines[0] = "item,label";
        for (int i = 0; i < names.length; i++) {
            lines[i + 1] = "i" + i + "," + names[i];
        }
        return Typed.file(folder, "labels.csv", lines);
    }

    private String array(double[][] cells) throws IOException {
        byte[] header = ("{'descr': '<f8', 'fortran_order': False, 'shape': (" + cells.length + ", 2), }\n")
                .getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer =
                ByteBuffer.allocate(10 + header.length + cells.length * 16).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
        buffer.putShort((short) header.length).put(header);
        for (double[] row : cells) {
            buffer.putDouble(row[0]).putDouble(row[1]);
        }
        Path file = folder.resolve("p.npy");
        Files.write(file, buffer.array());
        return file.toString();
    }

    private String table() throws IOException {
        String[] lines = new String[CELLS.length + 2];
        lines[0] = "cat,item,dog";
        for (int i = 0; i < CELLS.length; i++) {
            lines[CELLS.length - i] = CELLS[i][0] + ",i" + i + "," + CELLS[i][1];
        }
        lines[CELLS.length + 1] = "0.5,other,0.5";
        return Typed.file(folder, "p.csv", lines);
    }

    private static Typed noise(String labels, String probabilities, String... words) {
        String[] all = new String[words.length + 3];
        all[0] = labels;
        all[1] = "--probabilities";
        all[2] = probabilities;
        System.arraycopy(words, 0, all, 3, words.length);
        return Typed.verb(new Noise(), all);
    }

    @Test
    void anArrayAndATableGiveTheSameSuspects() throws IOException {
        Typed numbers = noise(labels("0", "0", "0", "1", "1", "1"), array(CELLS));
        assertThat(numbers.exitCode()).as(numbers.err()).isZero();
        assertThat(numbers.out().lines())
                .containsExactly("rank,item,label,suggested,quality,flagged", "1,i2,0,1,0.1,true", "2,i5,1,0,0.4,true");
        assertThat(numbers.err())
                .contains("Estimated share of wrong labels: 33.33 %")
                .contains("2 of 6 labels");
        Typed words = noise(labels("cat", "cat", "cat", "dog", "dog", "dog"), table(), "--json");
        assertThat(words.json().get(0).path("item").asString()).isEqualTo("i2");
        assertThat(words.json().get(0).path("suggested").asString()).isEqualTo("dog");
        Typed sorted = noise(labels("cat", "cat", "cat", "dog", "dog", "dog"), array(CELLS), "--all");
        assertThat(sorted.out().lines()).hasSize(7).contains("1,i2,cat,dog,0.1,true");
    }

    @Test
    void severalPeopleAreJudgedTogetherWithTheModel() throws IOException {
        String people = Typed.file(
                folder,
                "people.csv",
                "item,worker,label",
                "i0,a,0",
                "i0,b,0",
                "i1,a,0",
                "i1,b,0",
                "i2,a,1",
                "i2,b,1",
                "i3,a,1",
                "i3,b,1",
                "i4,a,1",
                "i4,b,1",
                "i5,c,1");
        Typed answer = noise(people, array(CELLS), "--all");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out().lines()).hasSize(7);
        assertThat(answer.out().lines().skip(1).findFirst().orElseThrow()).contains("i5");
    }

    @Test
    void badProbabilitiesAreToldAtTheirPlace() throws IOException {
        String labels = labels("0", "0", "0", "1", "1", "1");
        assertBad(noise(labels, array(new double[][] {{.5, .5}})), "1 rows, and the labels are of 6 items");
        double[][] nan = {{.5, .5}, {.5, Double.NaN}, {.5, .5}, {.5, .5}, {.5, .5}, {.5, .5}};
        assertBad(noise(labels, array(nan)), "p.npy:2:2: the probability is NaN");
        assertBad(
                noise(labels("a", "b", "c", "a", "b", "c"), array(CELLS)), "2 columns, and the labels name 3 classes");
        assertBad(noise(labels, Typed.file(folder, "x.npy", "no array")), "it is no .npy file");
        assertBad(noise(labels, folder.resolve("missing.npy").toString()), "there is no such file");
        assertBad(noise(labels, Typed.file(folder, "q.csv", "item,0,1", "i0,0.5,x")), "q.csv:2:3: the probability x");
        assertBad(
                noise(labels, Typed.file(folder, "q.csv", "item,0,1", "i0,0.5,0.9")),
                "q.csv:2:1: the probabilities add");
        assertBad(noise(labels, Typed.file(folder, "q.csv", "item,0,1", "i0,0.5")), "q.csv:2:1: the row has 2 fields");
        assertBad(noise(labels, Typed.file(folder, "q.csv", "item,0,1", "i0,0,1", "i0,0,1")), "i0 comes twice");
        assertBad(noise(labels, Typed.file(folder, "q.csv", "item,0,1", "i0,0,1")), "for 5 items, for example i1");
        assertBad(noise(labels, Typed.file(folder, "q.csv", "item,0,0", "i0,0,1")), "the class 0 has two columns");
        assertBad(noise(labels, Typed.file(folder, "q.csv", "key,0,1")), "there is no column item");
        assertBad(noise(labels("0", "0", "0", "cow", "cow", "cow"), table()), "has no column among the probabilities");
    }

    @Test
    void badLabelsAreToldAtTheirPlace() throws IOException {
        String p = array(CELLS);
        assertBad(noise(Typed.file(folder, "l.csv", "item,name", "a,0"), p), "there is no column label");
        assertBad(noise(Typed.file(folder, "l.csv", "item,label"), p), "a header and no labels");
        assertBad(noise(Typed.file(folder, "l.csv", "item,label", "a,0", "b,0"), p), "every label is 0");
        assertBad(
                noise(Typed.file(folder, "l.csv", "item,label", "a,0", "a,1"), p), "l.csv:3:1: the item a comes twice");
        assertBad(noise(Typed.file(folder, "l.csv", "item,label", "a,"), p), "l.csv:2:2: the label is empty");
        assertBad(noise(Typed.file(folder, "l.csv", "item,label", "a"), p), "l.csv:2:1: the row has 1 fields");
        assertBad(noise(labels("0", "1"), p, "--method", "magic"), "no method called magic");
    }

    @Test
    void oneWorkerAnEmptyFileAndMixedLabelsAreToldToo() throws IOException {
        String p = array(CELLS);
        assertBad(noise(Typed.file(folder, "l.csv"), p), "it is empty");
        assertBad(noise(Typed.file(folder, "l.csv", "item,label", "a,NaN", "b,0"), p), "l.csv:2:2: the label is NaN");
        assertBad(
                noise(Typed.file(folder, "l.csv", "item,worker,label", "a,x,0", "a,x,1", "b,x,1"), p),
                "only one worker labelled, and some items twice");
        assertBad(
                noise(Typed.file(folder, "l.csv", "item,worker,label", "a,x,0", "a,,1"), p),
                "l.csv:3:2: the worker is empty");
        assertBad(noise(labels("0", "1", "cat", "0", "1", "0"), p), "2 columns, and the labels name 3 classes");
        assertBad(noise(labels("0", "1", "cat", "0", "1", "0"), table()), "has no column among the probabilities");
        assertBad(noise(labels("0", "1"), p, "--plot", "x.bmp"), "No picture can be written");
    }

    @Test
    void aPictureShowsTheSortedQuality() throws IOException {
        Path picture = folder.resolve("noise.html");
        Typed answer = noise(labels("0", "0", "0", "1", "1", "1"), array(CELLS), "--plot", picture.toString());
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(Files.readString(picture)).contains("2 labels are suspect", "the worst first");
    }

    private static void assertBad(Typed answer, String wrong) {
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err()).contains(wrong).contains("What to do");
        assertThat(answer.out()).isEmpty();
    }
}
