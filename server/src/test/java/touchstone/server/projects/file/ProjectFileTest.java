package touchstone.server.projects.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.labels.Clause;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.rating.RatingQuestion;
import touchstone.server.projects.ReviewWhen;
import touchstone.server.projects.Stage;
import touchstone.server.projects.ValuePath;

class ProjectFileTest {

    static Stream<Examples.Example> broken() {
        return Examples.broken();
    }

    static Stream<Examples.Example> good() {
        return Examples.good();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileIsRefusedWithCodeAndPlace(Examples.Example example) {
        String[] wanted = example.text().lines().findFirst().orElseThrow().split(" ");
        assertThat(problems(example.read()))
                .extracting(problem -> problem.mistake().code() + " "
                        + problem.place().line() + ":" + problem.place().column())
                .containsExactly(wanted[1] + " " + wanted[2]);
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodFileIsRead(Examples.Example example) {
        assertThat(example.read()).isInstanceOf(ReadProject.Sound.class);
    }

    @Test
    void everyPartOfAFileArrives() {
        ReadProject.Sound read = sound(Examples.named("good", "everything").read());
        assertThat(read.definition().title()).isEqualTo("Everything at once");
        assertThat(read.definition().item().domain()).isEqualTo(ValuePath.of("$.meta.tags"));
        assertThat(read.definition().inputs())
                .extracting(input -> input.name())
                .containsExactly("context", "talk", "figures");
        assertThat(read.definition().stages())
                .containsExactly(
                        new Stage.Labelling("label", 3, true, null, Duration.ofHours(2)),
                        new Stage.Reviewing("check", null, Duration.ofMinutes(30), new ReviewWhen.Disagree()),
                        new Stage.Reviewing("sample", "qa", Duration.ofSeconds(90), new ReviewWhen.Sample(0.1)));
        assertThat(read.definition().rules()).extracting(rule -> rule.atLeast()).containsExactly(2, 1);
        assertThat(read.definition().escalationSkill()).isEqualTo("senior");
        assertThat(read.rubric().questions())
                .extracting(question -> question.id())
                .containsExactly("topic", "accuracy", "share", "checks", "entities", "links", "reason");
    }

    @Test
    void wordsThatYamlWouldTurnIntoOtherValuesStayWords() {
        ReadProject.Sound read =
                sound(Examples.named("good", "words-stay-words").read());
        assertThat(read.rubric().questions().getFirst())
                .isInstanceOfSatisfying(
                        ChoiceQuestion.class,
                        choice -> assertThat(choice.paths())
                                .containsExactly(
                                        "no",
                                        "yes",
                                        "on",
                                        "off",
                                        "null_",
                                        "null",
                                        "010",
                                        "12:30",
                                        "2026-12-31",
                                        "1e3",
                                        "1..5"));
        assertThat(read.rubric().questions().getLast())
                .isInstanceOfSatisfying(
                        RatingQuestion.class,
                        rating -> assertThat(rating.scale().max()).isEqualByComparingTo("5"));
    }

    @Test
    void clausesAreHeadingsWithAnIdAndNumberedByTheirLevel() {
        ReadProject.Sound read = sound(Examples.named("good", "everything").read());
        assertThat(read.rubric().clauses())
                .extracting(Clause::id, Clause::number, Clause::title)
                .containsExactly(
                        tuple("preamble", "", ""),
                        tuple("facts", "1", "Facts"),
                        tuple("numbers", "1.1", "Numbers"),
                        tuple("tone", "2", "Tone"));
        assertThat(read.rubric().clauses().get(2).markdown()).contains("# not a heading {#no}");
    }

    @Test
    void allMistakesAreNamedAtOnceInTheOrderOfTheFile() {
        String text = "project: X\nrubric: { version: no, questions: { q: { kind: wish } } }\nworkflow: later\n";
        assertThat(problems(ProjectFile.read(new ProjectSource(text, Map.of()))))
                .extracting(problem -> problem.mistake().code())
                .containsExactly("missing-key", "bad-slug", "want-number", "not-one-of", "want-list");
    }

    @Test
    void aNearMissIsAnsweredWithTheWordThatWasMeant() {
        FileProblem problem =
                problems(Examples.named("broken", "unknown-key").read()).getFirst();
        assertThat(problem.suggestion()).isEqualTo("title");
    }

    @Test
    void mistakesInTheGuidelinesFileNameThatFile() {
        String text = "project: rows\ninputs: { text: { from: $.text } }\n"
                + "rubric: { version: 1, guidelines: guidelines.md, questions: { q: { kind: writing } } }\n";
        ReadProject read = ProjectFile.read(
                new ProjectSource(text, Map.of("guidelines.md", "# One {#one}\r\n\r\ntext\r\n\r\n# Two {#one}\r\n")));
        assertThat(problems(read)).extracting(FileProblem::place).containsExactly(new Place("guidelines.md", 5, 1));
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() {
        List<FileProblem> problems =
                problems(ProjectFile.read(new ProjectSource("a: " + "x".repeat(300 * 1024), Map.of())));
        assertThat(problems).extracting(FileProblem::mistake).containsExactly(Mistake.FILE_TOO_LARGE);
    }

    @Test
    void hostileGuidelinesAreReadQuickly() {
        for (String hostile : Arrays.asList("> ".repeat(50_000), "* ".repeat(50_000), "<".repeat(200_000))) {
            String text = "# A {#a}\n" + hostile;
            assertThat(Guidelines.read("g.md", 1, text, new Mistakes())).hasSize(1);
        }
    }

    private static List<FileProblem> problems(ReadProject read) {
        return switch (read) {
            case ReadProject.Sound sound -> throw new AssertionError("no mistake in " + sound.definition());
            case ReadProject.Flawed flawed -> flawed.problems();
        };
    }

    private static ReadProject.Sound sound(ReadProject read) {
        return switch (read) {
            case ReadProject.Sound sound -> sound;
            case ReadProject.Flawed flawed ->
                throw new AssertionError(flawed.problems().toString());
        };
    }
}
