package touchstone.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What adaptive overlap would have saved on a recorded crowd. */
class ReplayTest {

    private static final int ITEMS = 120;
    private static final int WORKERS = 7;

    @TempDir
    private Path folder;

    private String labels = "";
    private String truth = "";

    /** Seven workers who are right four times of five answer every item. */
    @BeforeEach
    void crowd() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        List<String> answers = new ArrayList<>(List.of("item,worker,label"));
        List<String> right = new ArrayList<>(List.of("item,truth"));
        for (int item = 0; item < ITEMS; item++) {
            int label = random.nextInt(2);
            right.add("i" + item + "," + label);
            for (int worker = 0; worker < WORKERS; worker++) {
                answers.add("i" + item + ",w" + worker + "," + (random.nextDouble() < 0.8 ? label : 1 - label));
            }
        }
        labels = Typed.file(folder, "labels.csv", answers.toArray(String[]::new));
        truth = Typed.file(folder, "truth.csv", right.toArray(String[]::new));
    }

    private Typed replay(String... words) {
        List<String> all = new ArrayList<>(List.of(labels, "--truth", truth));
        all.addAll(List.of(words));
        return Typed.verb(new Replay(), all.toArray(String[]::new));
    }

    @Test
    void stoppingWhenSureSavesLabels() {
        Typed answer = replay("--policy", "posterior:0.95");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        JsonNode json = answer.json();
        assertThat(json.path("policy").asString()).isEqualTo("posterior:0.95");
        assertThat(json.path("n_items").asInt()).isEqualTo(ITEMS);
        assertThat(json.path("labels").asInt()).isEqualTo(ITEMS * WORKERS);
        assertThat(json.path("labels_used").asInt()).isBetween(2 * ITEMS, 5 * ITEMS);
        assertThat(json.path("accuracy").asDouble()).isGreaterThan(0.9);
        double saved = json.path("saved").asDouble();
        assertThat(saved).isEqualTo(1 - json.path("labels_used").asDouble() / (ITEMS * WORKERS));
        assertThat(json.path("saved_ci95").get(0).asDouble()).isLessThan(saved).isPositive();
        assertThat(json.path("saved_ci95").get(1).asDouble()).isGreaterThan(saved);
        assertThat(json.path("saved_at_equal_accuracy_ci95")).hasSize(2);
        assertThat(replay("--policy", "posterior:0.95").out()).isEqualTo(answer.out());
    }

    @Test
    void askingEverybodySavesNothing() {
        JsonNode json = replay("--policy", "fixed:7").json();
        assertThat(json.path("saved").asDouble()).isZero();
        assertThat(json.path("labels_used").asInt()).isEqualTo(ITEMS * WORKERS);
        assertThat(json.path("accuracy_difference").asDouble()).isZero();
    }

    @Test
    void theOtherPoliciesAreKnown() throws IOException {
        assertThat(replay("--policy", "gain:0.02").json().path("saved").asDouble())
                .isPositive();
        String gold = Typed.file(
                folder,
                "gold.csv",
                Files.readAllLines(Path.of(truth)).subList(0, 40).toArray(String[]::new));
        Typed toloka = replay("--policy", "dynamic-overlap:0.8:5", "--gold", gold);
        assertThat(toloka.exitCode()).as(toloka.err()).isZero();
        assertThat(toloka.json().path("labels_used").asInt()).isLessThanOrEqualTo(5 * ITEMS);
    }

    @Test
    void aPictureSetsThePolicyBesideFixedNumbersOfAnswers() throws IOException {
        Path picture = folder.resolve("saved.html");
        assertThat(replay("--plot", picture.toString()).exitCode()).isZero();
        assertThat(Files.readString(picture))
                .contains("<td>posterior:0.95</td>", "<td>7 each</td>", "labels used", "accuracy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--policy sometimes; cannot be read",
                "--policy posterior; cannot be read",
                "--policy posterior:two; cannot be read",
                "--policy posterior:1.5; cannot be read",
                "--policy dynamic-overlap:0.8; cannot be read",
                "--method guess; There is no method called guess",
                "--plot picture.bmp; No picture can be written"
            })
    void whatCannotBeIsRefusedWithTheNextStep(String words, String wrong) {
        assertBad(replay(words.split(" ")), wrong);
    }

    @Test
    void badFilesAreToldAtTheirPlace() throws IOException {
        labels = Typed.file(folder, "labels.csv", "item,worker", "a,b");
        assertBad(replay(), "labels.csv:1:1: there is no column label");
        labels = Typed.file(folder, "labels.csv", "item,worker,label", "a,x,1", "a,x,0");
        assertBad(replay(), "only one worker");
        labels = Typed.file(folder, "labels.csv", "item,worker,label", "a,x,1", "a,y,1");
        assertBad(replay(), "every answer is 1");
        labels = Typed.file(folder, "labels.csv", "item,worker,label", "a,x,1", "a,y,yes");
        assertBad(replay(), "mixed types");
        labels = Typed.file(folder, "labels.csv", "item,worker,label", "a,x,1", "a,y,NaN");
        assertBad(replay(), "labels.csv:3:3: the label is NaN");
        crowd();
        truth = Typed.file(folder, "truth.csv", "item,truth");
        assertBad(replay(), "a header and no right answers");
        truth = folder.resolve("none.csv").toString();
        assertBad(replay(), "there is no such file");
        truth = Typed.file(folder, "truth.csv");
        assertBad(replay(), "it is empty");
    }

    private static void assertBad(Typed answer, String wrong) {
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err()).contains(wrong).contains("What to do");
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void rightAnswersOfOtherItemsSayNothingAndAreRefused() throws IOException {
        String others = Typed.file(folder, "others.csv", "item,truth", "x1,0", "x2,1");
        Typed answer = Typed.verb(new Replay(), labels, "--truth", others);
        assertThat(answer.exitCode()).isNotZero();
        assertThat(answer.err()).contains("none of its 2 items is among the labels");
        Typed score = Typed.verb(new Aggregate(), labels, "--truth", others);
        assertThat(score.exitCode()).isNotZero();
        assertThat(score.out()).isEmpty();
    }
}
