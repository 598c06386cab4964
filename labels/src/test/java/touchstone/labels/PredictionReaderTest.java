package touchstone.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.labels.choice.ChoiceAnswer;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.choice.Option;
import touchstone.labels.rating.RatingAnswer;
import touchstone.labels.spans.Span;
import touchstone.labels.spans.SpansAnswer;
import touchstone.labels.writing.WritingAnswer;

class PredictionReaderTest {

    private static List<ModelReading> read(String json) {
        return PredictionReader.read(Samples.RUBRIC, Samples.ITEM, StrictJson.read(json, Object.class));
    }

    @Test
    void shortFormsAreRead() {
        ModelReading reading = read("""
                {"one": "a", "tree": ["p/x", "q"], "accuracy": {"value": 4, "score": 0.9}, "reason": "since",
                 "entities": [{"start": 0, "end": 3, "label": "A", "attributes": {"severity": "major"}}],
                 "checks": {"k": true, "l": "not_applicable"}}""").getFirst();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers())
                .containsEntry("one", ChoiceAnswer.of("a"))
                .containsEntry("tree", ChoiceAnswer.of("p/x", "q"))
                .containsEntry("accuracy", RatingAnswer.of(4))
                .containsEntry("reason", new WritingAnswer("since"))
                .containsKey("checks")
                .containsEntry(
                        "entities", SpansAnswer.of(new Span("p1", 0, 3, "A", null, Map.of("severity", "major"), null)));
        assertThat(reading.scores()).isEqualTo(Map.of("accuracy", 0.9));
    }

    @Test
    void anOptionOfATreeMayBeCalledByItsNameWhereThereIsOnlyOne() {
        Rubric rubric = Rubric.of(new ChoiceQuestion(
                Basics.of("topic", true),
                List.of(
                        Option.branch("money", Option.of("tax"), Option.of("other")),
                        Option.branch("sport", Option.of("ball"), Option.of("other"))),
                false));
        assertThat(PredictionReader.read(rubric, ItemView.empty(), Map.of("topic", "tax"))
                        .getFirst()
                        .answers())
                .containsEntry("topic", ChoiceAnswer.of("money/tax"));
        ModelReading unclear = PredictionReader.read(rubric, ItemView.empty(), Map.of("topic", "other"))
                .getFirst();
        assertThat(unclear.answers()).isEmpty();
        assertThat(unclear.problems().getFirst().code()).isEqualTo("option-needs-path");
        assertThat(unclear.problems().getFirst().message()).contains("money/other, sport/other");
    }

    @Test
    void fullFormsAreReadBack() {
        Samples.many(samples -> {
            WorkContent content = samples.content();
            Map<String, Answer> answers = new LinkedHashMap<>(content.answers());
            answers.values().removeIf(Answer::blank);

            ModelReading reading = read(StrictJson.write(WorkContent.of(answers))
                            .replaceAll("^\\{\"answers\":(.*),\"notes\":.*", "$1"))
                    .getFirst();

            assertThat(reading.problems()).isEmpty();
            assertThat(reading.answers()).isEqualTo(answers);
        });
    }

    @Test
    void whatCannotBeMappedIsListedWithItsPlace() {
        ModelReading reading = read("""
                {"one": "z", "accuracy": "high", "mood": "x", "entities": [{"text": "Acme", "label": "A"}], "reason": "ok"}""").getFirst();

        assertThat(reading.answers()).containsOnlyKeys("reason");
        assertThat(reading.problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly(
                        "one.options[0] option-unknown",
                        "accuracy not-read",
                        "mood question-unknown",
                        "entities.regions[0] span-text-without-place");
    }

    @Test
    void severalModelsArePredictionsOfTheirOwn() {
        List<ModelReading> readings = read("""
                [{"model": "m1", "version": "2", "answers": {"one": "a"}, "scores": {"one": 0.5}}, {"answer": 1}]""");

        assertThat(readings).hasSize(2);
        assertThat(readings.getFirst().model()).contains("m1");
        assertThat(readings.getFirst().scores()).isEqualTo(Map.of("one", 0.5));
        assertThat(readings.getLast().problems()).extracting(Finding::path).containsExactly("[1]");
    }
}
