package touchstone.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import touchstone.cli.client.NotUsable;

class VotesAndEventsTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void rankGivesATableWithIntervalsOfRatingsAndRanks() throws Exception {
        String votes = (vote("1", "a", "b", "model_a", "p") + vote("1", "b", "a", "tie", "p")).repeat(6)
                + vote("2", "b", "a", "model_a", "q").repeat(2)
                + vote("2", "a", "b", "both_bad", "q");
        String table = said(new Rank(), file("pairs.jsonl", votes));
        assertThat(table.lines().findFirst().orElseThrow())
                .isEqualTo("rank,model,rating,ci95_low,ci95_high,rank_low,rank_high,votes");
        assertThat(table.lines().skip(1).findFirst().orElseThrow())
                .startsWith("1,a,1")
                .endsWith(",1,2,15");
        JsonNode json = json(said(new Rank(), file("pairs.jsonl", votes), "--json", "--ties", "halves"));
        assertThat(json.path("ranking").path(0).path("model").asString()).isEqualTo("a");
        assertThat(json.path("ranking").path(0).path("rank_interval").size()).isEqualTo(2);
        assertThat(json.path("n").asInt()).isEqualTo(15);
    }

    @Test
    void aVoteThatIsNoneIsNamedWithItsLine() {
        String votes = vote("1", "a", "b", "model_a", "p") + vote("1", "a", "b", "who knows", "p");
        assertThatThrownBy(() -> said(new Rank(), file("bad.jsonl", votes)))
                .isInstanceOf(NotUsable.class)
                .hasMessageContaining("bad.jsonl:2")
                .hasMessageContaining("who knows");
    }

    @Test
    void judgeComparesOneJudgeWithTheOthersAndCountsFlips() throws Exception {
        String votes = vote("1", "a", "b", "model_a", "model")
                + vote("1", "b", "a", "model_a", "model")
                + vote("2", "a", "b", "model_b", "model")
                + vote("2", "b", "a", "model_a", "model")
                + vote("1", "a", "b", "tie", "anna")
                + vote("2", "a", "b", "model_a", "bo");
        JsonNode json = json(said(new Judge(), file("votes.jsonl", votes), "--judge", "model", "--json"));
        assertThat(json.path("agreement_with_ties").path("value").asDouble()).isEqualTo(0.5);
        assertThat(json.path("agreement_decided").path("value").asDouble()).isZero();
        assertThat(json.path("flips_first").path("value").asDouble()).isEqualTo(0.5);
        assertThat(json.path("flips_towards_shown_first_first").path("value").asDouble())
                .isEqualTo(1);
    }

    @Test
    void eventsAreReadFromTextWithAndWithoutHeaderAndFromJson() throws Exception {
        String plain = file("reference.txt", "1.0\t3.0\tknock\n5\t6\tspeech\n\\\t100\t200\n");
        String header = file("other.csv", "label,start,end,score\nknock,1.1,3.2,0.9\n\"speech\",5.5,6,0.8\n");
        String lines = file(
                "other.jsonl",
                "{\"start\":1.1,\"end\":3.2,\"label\":\"knock\"}\n{\"start\":5.5,\"end\":6,\"label\":\"speech\"}\n");
        JsonNode one = json(said(new Events(), plain, header, "--collar", "±0.2", "--json"));
        JsonNode two = json(said(new Events(), plain, lines, "--collar", "200ms", "--json"));
        assertThat(one.path("event_f1").path("value").asDouble()).isEqualTo(0.5);
        assertThat(two.path("event_f1")).isEqualTo(one.path("event_f1"));
        assertThat(one.path("overlap_map").path("value").asDouble()).isPositive();
        assertThat(one.path("start_error").path("bias").asDouble()).isCloseTo(0.1, within(1e-9));
        assertThat(one.path("collar").asString()).isEqualTo("±0.2 s");
    }

    @Test
    void aRecordingInOneFileAloneCountsAsMissed() throws Exception {
        String reference = file("reference.tsv", "a.wav\t1\t2\tx\nb.wav\t1\t2\tx\n");
        String other = file("other.tsv", "a.wav\t1\t2\tx\n");
        JsonNode json = json(said(new Events(), reference, other, "--json", "--agreement"));
        assertThat(json.path("recordings").asInt()).isEqualTo(2);
        assertThat(json.path("event").path("recall").asDouble()).isEqualTo(0.5);
        assertThat(json.path("gamma").has("definition")).isTrue();
    }

    @Test
    void aTimeThatIsNoneIsNamedWithItsLine() throws Exception {
        String reference = file("reference.tsv", "1\t2\tx\n1\tlate\tx\n");
        assertThatThrownBy(() -> said(new Events(), reference, reference))
                .isInstanceOf(NotUsable.class)
                .hasMessageContaining("reference.tsv:2")
                .hasMessageContaining("late");
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private static String vote(String item, String first, String second, String winner, String judge) {
        return String.format(
                java.util.Locale.ROOT,
                "{\"question_id\":\"%s\",\"model_a\":\"%s\",\"model_b\":\"%s\",\"winner\":\"%s\",\"judge\":\"%s\"}%n",
                item,
                first,
                second,
                winner,
                judge);
    }

    private static JsonNode json(String text) {
        return new ObjectMapper().readTree(text);
    }

    /** What the verb writes to standard output. */
    private static String said(Callable<Integer> verb, String... words) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        System.setOut(new PrintStream(data, true, StandardCharsets.UTF_8));
        try {
            new CommandLine(verb).parseArgs(words);
            verb.call();
            return data.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
        }
    }
}
