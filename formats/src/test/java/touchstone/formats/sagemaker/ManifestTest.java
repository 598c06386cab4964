package touchstone.formats.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import touchstone.formats.Files;
import touchstone.formats.Reading;
import touchstone.formats.StrictJson;
import touchstone.labels.Answer;
import touchstone.labels.Question;
import touchstone.labels.Rubric;
import touchstone.labels.choice.ChoiceAnswer;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.rating.NoValue;
import touchstone.labels.rating.RatingAnswer;
import touchstone.labels.rating.RatingQuestion;
import touchstone.labels.spans.Span;
import touchstone.labels.spans.SpansAnswer;
import touchstone.labels.spans.SpansQuestion;

class ManifestTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:30:00.5Z");
    private static final Question MOOD = ChoiceQuestion.one("mood", true, "negative", "positive");
    private static final Question TOPICS = ChoiceQuestion.many("topics", false, "price", "taste", "service");
    private static final Question SCORE = RatingQuestion.of("score", false, 1, 5, NoValue.CANNOT_ASSESS);
    private static final Question NAMES = SpansQuestion.of("names", "review", "ORG", "DISH");
    private static final Question ASIDE = SpansQuestion.of("aside", "reply", "ORG");

    @Test
    void aChoiceIsAClassIndexWithItsName() {
        ObjectNode line = line(MOOD, ChoiceAnswer.of("positive"));
        assertThat(line.toString())
                .isEqualTo(
                        "{\"source\":\"The food was delicious\",\"id\":\"7\",\"mood\":1,\"mood-metadata\":{"
                                + "\"class-name\":\"positive\",\"confidence\":0.8,\"type\":\"groundtruth/text-classification\","
                                + "\"job-name\":\"meals\",\"human-annotated\":\"yes\",\"creation-date\":\"2026-03-01T12:30:00.500000\"}}");
    }

    @Test
    void severalChoicesKeepTheirIndexesWhateverTheOrderOfChoosing() {
        ObjectNode line = line(TOPICS, ChoiceAnswer.of("service", "price"));
        assertThat(line.get("topics").toString()).isEqualTo("[0,2]");
        assertThat(line.at("/topics-metadata/class-map").toString()).isEqualTo("{\"0\":\"price\",\"2\":\"service\"}");
        assertThat(line.at("/topics-metadata/confidence-map").toString()).isEqualTo("{\"0\":0.8,\"2\":0.8}");
        assertThat(line.at("/topics-metadata/type").asString()).isEqualTo("groundtruth/text-classification-multilabel");
    }

    @Test
    void spansOfTheSourceAreEntitiesInCodePoints() {
        ObjectNode line = line(NAMES, SpansAnswer.of(Span.of("r1", 4, 8, "DISH")));
        assertThat(line.at("/names/annotations/entities").toString())
                .isEqualTo("[{\"label\":\"DISH\",\"startOffset\":4,\"endOffset\":8}]");
        assertThat(line.at("/names/annotations/labels/0/label").asString()).isEqualTo("ORG");
        assertThat(line.at("/names-metadata/entities").toString()).isEqualTo("[{\"confidence\":0.8}]");
        assertThat(line.at("/names-metadata/type").asString()).isEqualTo("groundtruth/text-span");
    }

    @Test
    void spansOfAnotherInputDoNotPretendToLieInTheSource() {
        ObjectNode line = line(ASIDE, SpansAnswer.of(Span.of("r1", 0, 2, "ORG")));
        assertThat(line.at("/aside-metadata/type").asString()).isEqualTo("touchstone/spans");
    }

    @Test
    void aRatingWithoutValueSaysWhy() {
        assertThat(line(SCORE, RatingAnswer.of(4)).get("score").toString()).isEqualTo("4");
        ObjectNode none = line(SCORE, RatingAnswer.none(NoValue.CANNOT_ASSESS));
        assertThat(none.get("score").isNull()).isTrue();
        assertThat(none.at("/score-metadata/none").asString()).isEqualTo("cannot_assess");
    }

    @Test
    void fieldsOfTheRowPassThroughAndAreNeverOverwritten() {
        ObjectNode row =
                StrictJson.mapper().createObjectNode().put("source", "mine").put("mood", "0");
        row.putObject("mood-metadata").put("class-name", "negative");
        ObjectNode line =
                manifest(MOOD).of(row, Optional.of("other"), Map.of("mood", decided(ChoiceAnswer.of("positive"))));
        assertThat(line.get("source").asString()).isEqualTo("mine");
        assertThat(line.get("mood").asString()).isEqualTo("0");
        assertThat(line.get("mood-verdict").toString()).isEqualTo("1");
    }

    @Test
    void aManifestIsReadWithItsEarlierLabels() throws IOException {
        String manifest =
                "{\"source-ref\":\"s3://bucket/a.jpg\",\"species\":\"0\",\"species-metadata\":{\"class-name\": \"dog\"}}\n"
                        + "{\"source\":\"text\"}\n{\"text\":\"no source\"}\n{\"source\":\"a\",\"source-ref\":\"b\"}\n";
        List<Reading> readings = Files.all(new InputManifestReader(Files.of(manifest), Optional.empty()));
        assertThat(Files.codes(readings)).containsExactly("3:no-source", "4:no-source");
        assertThat(Files.json(readings.subList(0, 1)).getFirst())
                .contains("\"species-metadata\":{\"class-name\": \"dog\"}");
    }

    private static ObjectNode line(Question question, Answer answer) {
        ObjectNode row = StrictJson.mapper().createObjectNode().put("id", "7");
        return manifest(question)
                .of(row, Optional.of("The food was delicious"), Map.of(question.id(), decided(answer)));
    }

    private static ManifestLine manifest(Question question) {
        return new ManifestLine(Rubric.of(question), "meals", Optional.of("review"));
    }

    private static Decided decided(Answer answer) {
        return new Decided(answer, Optional.of(new BigDecimal("0.8")), AT);
    }
}
