package touchstone.server.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import touchstone.labels.Answer;
import touchstone.labels.Question;
import touchstone.labels.Rubric;
import touchstone.labels.checklist.ChecklistAnswer;
import touchstone.labels.checklist.Judgement;
import touchstone.labels.choice.ChoiceAnswer;
import touchstone.labels.rating.NoValue;
import touchstone.labels.rating.RatingAnswer;
import touchstone.labels.relations.Relation;
import touchstone.labels.relations.RelationsAnswer;
import touchstone.labels.spans.Span;
import touchstone.labels.spans.SpansAnswer;
import touchstone.labels.writing.WritingAnswer;

/** Answers against the key, kind by kind. */
class GradingTest {

    private static final Rubric RUBRIC = Rubric.of(
            question("{'kind':'choice','id':'topic','options':[{'id':'sports'},{'id':'money'}],'many':true}"),
            question("{'kind':'rating','id':'accuracy','scale':{'min':1,'max':5,'step':1}}"),
            question("{'kind':'checklist','id':'checks','criteria':[{'id':'a'},{'id':'b'},{'id':'c'}]}"),
            question("{'kind':'spans','id':'entities','of':'text','labels':[{'id':'ORG'},{'id':'DATE'}]}"),
            question("{'kind':'relations','id':'links','of':'entities','types':[{'id':'in'}]}"),
            question("{'kind':'writing','id':'why'}"));

    private static final Map<String, Answer> KEY = Map.of(
            "topic",
            ChoiceAnswer.of("sports", "money"),
            "accuracy",
            RatingAnswer.of(3),
            "checks",
            new ChecklistAnswer(Map.of("a", Judgement.YES, "b", Judgement.NO, "c", Judgement.NOT_APPLICABLE)),
            "entities",
            SpansAnswer.of(Span.of("1", 0, 3, "ORG"), Span.of("2", 5, 9, "DATE")),
            "links",
            new RelationsAnswer(List.of(new Relation("r", "1", "2", "in"))),
            "why",
            new WritingAnswer("because"));

    private static final Grading GRADING = new Grading(RUBRIC, Map.of());

    @Test
    void theKeyItselfScoresOneEverywhereAndWritingIsNotGraded() {
        assertThat(GRADING.questions(KEY, KEY))
                .containsOnlyKeys("topic", "accuracy", "checks", "entities", "links")
                .allSatisfy((question, score) -> assertThat(score).isEqualTo(1));
    }

    @Test
    void nothingAnsweredScoresNothing() {
        assertThat(GRADING.questions(KEY, Map.of()).values()).containsOnly(0.0);
    }

    @Test
    void aChoiceIsRightAsAWholeOnly() {
        assertThat(score("topic", ChoiceAnswer.of("money", "sports"))).isEqualTo(1);
        assertThat(score("topic", ChoiceAnswer.of("sports"))).isZero();
    }

    @Test
    void aRatingIsRightWithinItsTolerance() {
        assertThat(score("accuracy", RatingAnswer.of(4))).isZero();
        Grading lenient = new Grading(RUBRIC, Map.of("accuracy", BigDecimal.ONE));
        assertThat(lenient.questions(KEY, Map.of("accuracy", RatingAnswer.of(4))))
                .containsEntry("accuracy", 1.0);
        assertThat(lenient.questions(KEY, Map.of("accuracy", RatingAnswer.of(5))))
                .containsEntry("accuracy", 0.0);
        assertThat(score("accuracy", RatingAnswer.none(NoValue.CANNOT_ASSESS))).isZero();
        Map<String, Answer> none = Map.of("accuracy", RatingAnswer.none(NoValue.CANNOT_ASSESS));
        assertThat(GRADING.questions(none, none)).containsEntry("accuracy", 1.0);
    }

    @Test
    void aChecklistScoresTheShareOfItsCriteria() {
        Answer half = new ChecklistAnswer(Map.of("a", Judgement.YES, "b", Judgement.YES));
        assertThat(score("checks", half)).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void spansScoreTheF1OfExactMatches() {
        assertThat(score("entities", SpansAnswer.of(Span.of("x", 0, 3, "ORG")))).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(score("entities", SpansAnswer.of(Span.of("x", 0, 4, "ORG"), Span.of("y", 5, 9, "ORG"))))
                .isZero();
        Map<String, Answer> none = Map.of("entities", SpansAnswer.of(), "topic", ChoiceAnswer.of("money"));
        assertThat(GRADING.questions(none, Map.of("topic", ChoiceAnswer.of("money"))))
                .as("an answered item without spans says there are none")
                .containsEntry("entities", 1.0);
        assertThat(GRADING.questions(none, Map.of()))
                .as("an item nobody answered says nothing")
                .containsEntry("entities", 0.0);
    }

    @Test
    void relationsMatchBetweenSpansThatMatchWhateverTheirIds() {
        Map<String, Answer> given = Map.of(
                "entities",
                SpansAnswer.of(Span.of("b", 5, 9, "DATE"), Span.of("a", 0, 3, "ORG")),
                "links",
                new RelationsAnswer(List.of(new Relation("q", "a", "b", "in"))));
        assertThat(GRADING.questions(KEY, given)).containsEntry("links", 1.0);
        Map<String, Answer> turned = Map.of(
                "entities",
                given.get("entities"),
                "links",
                new RelationsAnswer(List.of(new Relation("q", "b", "a", "in"))));
        assertThat(GRADING.questions(KEY, turned)).containsEntry("links", 0.0);
    }

    @Test
    void anAnswerOfAnotherKindIsWrong() {
        assertThat(score("topic", RatingAnswer.of(1))).isZero();
    }

    private static double score(String question, Answer given) {
        return Optional.ofNullable(
                        GRADING.questions(KEY, Map.of(question, given)).get(question))
                .orElseThrow();
    }

    private static Question question(String json) {
        return JsonMapper.builder().build().readValue(json.replace('\'', '"'), Question.class);
    }
}
