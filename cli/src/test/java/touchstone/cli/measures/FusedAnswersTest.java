package touchstone.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Numbers, texts and spans of several people, made into one. */
class FusedAnswersTest {

    @TempDir
    private Path folder;

    private static Typed aggregate(String... words) {
        return Typed.verb(new Aggregate(), words);
    }

    private String numbers() throws IOException {
        return Typed.file(
                folder, "n.csv", "item,worker,label", "b,x,1", "b,y,2", "b,z,9", "a,x,4", "a,y,6", "c,x,-1.5");
    }

    @Test
    void numbersAreGivenWithTheirIntervalInTheOrderOfTheFile() throws IOException {
        Typed mean = aggregate(numbers(), "--kind", "numeric");
        assertThat(mean.exitCode()).as(mean.err()).isZero();
        assertThat(mean.out().lines().map(line -> line.replaceAll("(\\.\\d{3})\\d+", "$1")))
                .containsExactly(
                        "item,value,ci95_low,ci95_high,n",
                        "b,4.0,-6.828,14.828,3",
                        "a,5.0,-7.706,17.706,2",
                        "c,-1.5,,,1");
        Typed median = aggregate(numbers(), "--kind", "numeric", "--method", "median", "--json");
        assertThat(median.json().get(0).path("value").asDouble()).isEqualTo(2);
    }

    @Test
    void numbersAreScoredByTheirErrors() throws IOException {
        String truth = Typed.file(folder, "t.csv", "item,truth", "a,5", "b,1", "unasked,7");
        JsonNode json = aggregate(numbers(), "--kind", "numeric", "--method", "mean", "--truth", truth)
                .json();
        assertThat(json.path("kind").asString()).isEqualTo("numeric");
        assertThat(json.path("n_items").asInt()).isEqualTo(3);
        assertThat(json.path("n_scored").asInt()).isEqualTo(2);
        assertThat(json.path("n_unanswered_truth").asInt()).isEqualTo(1);
        assertThat(json.path("mae").asDouble()).isCloseTo(1.5, within(1e-12));
        assertThat(json.path("rmse").asDouble()).isCloseTo(Math.sqrt(4.5), within(1e-12));
        assertThat(json.path("mae_ci95").get(1).asDouble()).isEqualTo(3);
        assertThat(json.path("seconds").isNumber()).isTrue();
    }

    @Test
    void transcriptsAreVotedWordByWord() throws IOException {
        String file = Typed.file(
                folder,
                "s.csv",
                "item,worker,text",
                "1,a,the cat sat on the mat",
                "1,b,the cat sat in the mat",
                "1,c,a cat sat on mat");
        for (String method : new String[] {"auto", "rover", "weighted-rover", "closest"}) {
            Typed answer = aggregate(file, "--kind", "sequence", "--method", method);
            assertThat(answer.out().lines()).as(method).hasSize(2).first().isEqualTo("item,label,confidence");
            assertThat(answer.out().lines().toList().get(1)).startsWith("1,the cat sat on the mat,0.8");
        }
        String truth = Typed.file(folder, "t.csv", "item,truth", "1,the cat sat on the red mat");
        JsonNode json = aggregate(file, "--kind", "sequence", "--truth", truth).json();
        assertThat(json.path("word_error_rate").asDouble()).isCloseTo(1.0 / 7, within(1e-12));
        assertThat(json.path("word_error_rate_ci95").isNull()).isTrue();
        assertThat(json.path("exact").asDouble()).isZero();
    }

    @Test
    void textsWithoutBlanksAreVotedSignBySign() throws IOException {
        String file = Typed.file(folder, "s.csv", "item,worker,label", "1,a,今天很好", "1,b,今天不好", "1,c,明天很好");
        Typed answer = aggregate(file, "--kind", "sequence", "--unit", "character");
        assertThat(answer.out()).contains("1,今天很好,");
        String truth = Typed.file(folder, "t.csv", "item,truth", "1,今天很好啊");
        assertThat(aggregate(file, "--kind", "sequence", "--unit", "character", "--truth", truth)
                        .json()
                        .path("character_error_rate")
                        .asDouble())
                .isCloseTo(0.2, within(1e-12));
    }

    private String spans() throws IOException {
        return Typed.file(
                folder,
                "spans.csv",
                "item,worker,label",
                "1,a,\"[{\"\"start\"\":0,\"\"end\"\":5,\"\"label\"\":\"\"name\"\"}]\"",
                "1,b,\"{\"\"regions\"\":[{\"\"start\"\":0,\"\"end\"\":5,\"\"label\"\":\"\"name\"\"},"
                        + "{\"\"start\"\":9,\"\"end\"\":12,\"\"label\"\":\"\"place\"\"}]}\"",
                "1,c,\"[{\"\"start\"\":0,\"\"end\"\":6,\"\"label\"\":\"\"name\"\"},"
                        + "{\"\"start\"\":9,\"\"end\"\":12,\"\"label\"\":\"\"place\"\"}]\"",
                "2,a,[]",
                "2,b,[]");
    }

    @Test
    void spansAreFusedIntoRegionsAsTheServerTakesThem() throws IOException {
        Typed answer = aggregate(spans(), "--kind", "spans", "--json");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        JsonNode first = answer.json().get(0);
        JsonNode regions =
                new ObjectMapper().readTree(first.path("label").asString()).path("regions");
        assertThat(regions).hasSize(2);
        assertThat(regions.get(0).path("start").isInt()).isTrue();
        assertThat(regions.get(0).path("end").asInt()).isEqualTo(5);
        assertThat(regions.get(1).path("label").asString()).isEqualTo("place");
        assertThat(first.path("confidence").asDouble()).isBetween(0.5, 1.0);
        assertThat(answer.json().get(1).path("label").asString()).isEqualTo("{\"regions\":[]}");
        assertThat(answer.json().get(1).path("confidence").asString()).isEmpty();
    }

    @Test
    void spansAreScoredByF1() throws IOException {
        String truth = Typed.file(
                folder,
                "t.csv",
                "item,truth",
                "1,\"[{\"\"start\"\":0,\"\"end\"\":6,\"\"label\"\":\"\"name\"\"},"
                        + "{\"\"start\"\":9,\"\"end\"\":12,\"\"label\"\":\"\"city\"\"}]\"",
                "2,[]");
        JsonNode json = aggregate(spans(), "--kind", "spans", "--truth", truth).json();
        assertThat(json.path("method").asString()).isEqualTo("fusion");
        assertThat(json.path("n_scored").asInt()).isEqualTo(2);
        assertThat(json.path("f1").asDouble()).isZero();
        assertThat(json.path("overlap_f1").asDouble()).isEqualTo(0.5);
        assertThat(json.path("overlap_f1_any_label").asDouble()).isEqualTo(1);
    }

    @Test
    void aFileIsWrittenWholeAndNothingElse() throws IOException {
        Path out = folder.resolve("out.csv");
        Typed answer = aggregate(numbers(), "--kind", "numeric", "-o", out.toString());
        assertThat(answer.out()).isEmpty();
        assertThat(Files.readAllLines(out)).hasSize(4).first().isEqualTo("item,value,ci95_low,ci95_high,n");
        assertThat(folder.resolve("out.csv.unfinished")).doesNotExist();
        aggregate(numbers(), "--kind", "numeric", "--json", "-o", out.toString());
        assertThat(new ObjectMapper().readTree(Files.readString(out))).hasSize(3);
    }

    @Test
    void repeatedAnswersFollowTheRule() throws IOException {
        String file = Typed.file(folder, "d.csv", "item,worker,label", "a,x,1", "a,x,3", "a,y,5");
        assertThat(value(file, "first")).isEqualTo(3);
        assertThat(value(file, "last")).isEqualTo(4);
        assertThat(value(file, "all")).isEqualTo(3);
        assertThat(aggregate(file, "--kind", "numeric").err()).contains("1 answers repeat");
        Typed all = aggregate(file, "--kind", "sequence", "--duplicates", "all");
        assertThat(all.exitCode()).isEqualTo(2);
        assertThat(all.err()).contains("no second opinion");
    }

    private static double value(String file, String rule) {
        return aggregate(file, "--kind", "numeric", "--duplicates", rule, "--json")
                .json()
                .get(0)
                .path("value")
                .asDouble();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--kind numeric --method dawid-skene; The method dawid-skene is for answers of the kind choice",
                "--method median; The method median is for answers of the kind numeric",
                "--kind spans --method rover; The method rover is for answers of the kind sequence",
                "--kind numeric --method guess; There is no method called guess",
                "--kind boxes; There is no kind of answers called boxes",
                "--kind numeric --workers; are for choices",
                "--kind sequence --plot x.svg; are for choices",
                "--kind numeric --unit word; --unit is for --kind sequence",
                "--kind sequence --unit letter; There is no unit called letter"
            })
    void optionsThatDoNotGoTogetherAreRefused(String words, String wrong) throws IOException {
        String[] all = (numbers() + " " + words).split(" ");
        assertBad(aggregate(all), wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "numeric; a,y,high; n.csv:3:3: the label high is not a number",
                "numeric; a,y,NaN; n.csv:3:3: the label is NaN",
                "numeric; a,y,; n.csv:3:3: the label is empty",
                "numeric; ,y,1; n.csv:3:1: the item is empty",
                "numeric; a,y; n.csv:3:2: the row has 2 fields",
                "numeric; a,x,2; only one worker answered (x)",
                "spans; a,y,7; n.csv:2:3: the label has no list of regions",
                "sequence; a,,2; n.csv:3:2: the worker is empty"
            })
    void aBadCellIsToldAtItsPlace(String kind, String row, String wrong) throws IOException {
        String file = Typed.file(folder, "n.csv", "item,worker,label", "a,x,1", row.strip());
        assertBad(aggregate(file, "--kind", kind), wrong);
    }

    @Test
    void badSpansSayWhatToWrite() throws IOException {
        String open = "item,worker,label\na,x,[]\na,y,";
        assertBad(spans(open + "\"[{\"\"start\"\":1}]\""), "region 1 lacks a start, an end or a label");
        assertBad(spans(open + "\"[{\"\"start\"\":5,\"\"end\"\":2,\"\"label\"\":\"\"x\"\"}]\""), "ends before it");
        assertBad(spans(open + "name"), "the label is not JSON; write [{\"start\"");
        assertBad(spans(""), "it is empty");
        assertBad(spans("item,worker,label\n"), "a header and no answers");
        assertBad(spans("item,worker,mark\n"), "there is no column label");
    }

    private Typed spans(String content) throws IOException {
        Path file = folder.resolve("bad.csv");
        Files.writeString(file, content);
        return aggregate(file.toString(), "--kind", "spans");
    }

    private static void assertBad(Typed answer, String wrong) {
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err()).contains(wrong).contains("What to do");
        assertThat(answer.out()).isEmpty();
    }
}
