package touchstone.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchstone.labels.choice.ChoiceAnswer;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.rating.RatingAnswer;
import touchstone.labels.rating.RatingQuestion;
import touchstone.labels.writing.WritingAnswer;
import touchstone.labels.writing.WritingQuestion;

class ReviewTest {
    private static final Rubric RUBRIC = Rubric.of(
            ChoiceQuestion.one("relevance", true, "yes", "no"),
            RatingQuestion.of("accuracy", true, 1, 5),
            WritingQuestion.of("reason", false));

    private static final WorkContent A = WorkContent.of(Map.of(
            "relevance", ChoiceAnswer.of("yes"), "accuracy", RatingAnswer.of(4), "reason", new WritingAnswer("fine")));
    private static final WorkContent B = WorkContent.of(Map.of(
            "relevance", ChoiceAnswer.of("yes"), "accuracy", RatingAnswer.of(2), "reason", new WritingAnswer("poor")));

    private static ContentComparison compare(WorkContent... contents) {
        return Compare.content(RUBRIC, ItemView.empty(), List.of(contents));
    }

    private static Adjudication adjudicate(WorkContent own) {
        return Adjudication.of(RUBRIC, ItemView.empty(), List.of(A, B), own);
    }

    @Test
    void optionalWritingNeverMakesPeopleDisagree() {
        assertThat(compare(A, B).differing()).containsExactly("accuracy");
        assertThat(compare(A, B).questions())
                .hasEntrySatisfying(
                        "reason", reason -> assertThat(reason.equal()).isFalse());
        assertThat(compare(
                                A,
                                A.withAnswers(
                                        Map.of("relevance", ChoiceAnswer.of("yes"), "accuracy", RatingAnswer.of(4))))
                        .agree())
                .isTrue();
    }

    @Test
    void ambiguousDiffersFromEveryAnswer() {
        WorkContent unsure = WorkContent.of(
                Map.of("relevance", ChoiceAnswer.of("yes")), Map.of("accuracy", Mark.asAmbiguous("two facts")));

        assertThat(compare(A, unsure).differing()).containsExactly("accuracy");
        assertThat(compare(unsure, unsure).agree()).isTrue();
    }

    @Test
    void amongThreeTheDistanceIsTheMeanOfAllPairs() {
        ContentComparison comparison = compare(A, B, A);

        assertThat(comparison.questions())
                .hasEntrySatisfying(
                        "accuracy", accuracy -> assertThat(accuracy.distance()).isEqualTo(1.0 / 3));
        assertThat(comparison.agree()).isFalse();
    }

    @Test
    void theReviewerDecidesOnlyWhatDiffers() {
        Adjudication done = adjudicate(WorkContent.of(Map.of("accuracy", RatingAnswer.of(3))));

        assertThat(done.findings()).isEmpty();
        assertThat(done.content().answers())
                .isEqualTo(Map.of("relevance", ChoiceAnswer.of("yes"), "accuracy", RatingAnswer.of(3)));
    }

    @Test
    void whatDiffersAndIsNotDecidedIsNamed() {
        assertThat(adjudicate(WorkContent.of(Map.of())).findings())
                .containsExactly(Finding.of("answers.accuracy", FindingCode.ANSWER_MISSING));
    }

    @Test
    void whatSomebodyCitedForTheSameAnswerNeedNotBeCitedAgain() {
        Rubric demanding = StrictJson.read("""
                { "version": 1, "clauses": [],
                  "questions": [ { "id": "accuracy", "kind": "rating", "scale": { "min": 1, "max": 5, "step": 1 },
                                   "required": true, "cite": "always", "note": "always" } ] }""", Rubric.class);
        WorkContent cited = noted(RatingAnswer.of(4), new Note("two facts", List.of("facts"), Optional.of("accuracy")));
        WorkContent silent = noted(RatingAnswer.of(2), new Note("", List.of(), Optional.of("accuracy")));
        List<WorkContent> columns = List.of(silent, cited);
        WorkContent four = WorkContent.of(Map.of("accuracy", RatingAnswer.of(4)));
        WorkContent two = WorkContent.of(Map.of("accuracy", RatingAnswer.of(2)));
        WorkContent three = WorkContent.of(Map.of("accuracy", RatingAnswer.of(3)));

        assertThat(Adjudication.of(demanding, ItemView.empty(), columns, four).findings())
                .isEmpty();
        assertThat(Adjudication.of(demanding, ItemView.empty(), columns, two).findings())
                .hasSize(2);
        assertThat(Adjudication.of(demanding, ItemView.empty(), columns, three).findings())
                .extracting(Finding::kind)
                .containsExactly(FindingCode.CITATION_MISSING, FindingCode.NOTE_MISSING);
    }

    private static WorkContent noted(Answer answer, Note note) {
        return new WorkContent(Map.of("accuracy", answer), List.of(note), null, null, null, null, null);
    }

    @Test
    void aDecisionTakesTheAnswerOfItsColumn() {
        Decision takeB = new Decision(Optional.of("B"), "B counted", List.of());
        WorkContent own = new WorkContent(null, null, null, null, null, Map.of("accuracy", takeB), null);

        assertThat(adjudicate(own).findings()).isEmpty();
        assertThat(adjudicate(own).content().answers()).containsEntry("accuracy", RatingAnswer.of(2));
    }
}
