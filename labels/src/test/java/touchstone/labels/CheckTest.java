package touchstone.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchstone.labels.choice.ChoiceAnswer;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.condition.Condition;
import touchstone.labels.condition.Demand;
import touchstone.labels.rating.NoValue;
import touchstone.labels.rating.RatingAnswer;
import touchstone.labels.rating.RatingQuestion;
import touchstone.labels.rating.Scale;
import touchstone.labels.relations.Relation;
import touchstone.labels.relations.RelationType;
import touchstone.labels.relations.RelationsAnswer;
import touchstone.labels.relations.RelationsQuestion;
import touchstone.labels.spans.Span;
import touchstone.labels.spans.SpansAnswer;
import touchstone.labels.spans.SpansQuestion;
import touchstone.labels.writing.WritingAnswer;
import touchstone.labels.writing.WritingQuestion;

class CheckTest {
    private static final ItemView ITEM = ItemView.ofText("response", "𝒜b 好");

    private static List<String> codes(Rubric rubric, WorkContent content) {
        return Check.of(rubric, ITEM, content, StageKind.LABEL).stream()
                .map(finding -> finding.path() + " " + finding.code())
                .toList();
    }

    private static List<String> codes(Question question, Answer answer) {
        return codes(Rubric.of(question), WorkContent.of(Map.of(question.id(), answer)));
    }

    @Test
    void aRequiredQuestionNeedsAnAnswerOrAReasonedMark() {
        Rubric rubric = Rubric.of(ChoiceQuestion.one("q", true, "a"));

        assertThat(codes(rubric, WorkContent.of(Map.of()))).containsExactly("answers.q answer-missing");
        assertThat(codes(rubric, WorkContent.of(Map.of(), Map.of("q", Mark.asAmbiguous("two readings")))))
                .isEmpty();
        assertThat(codes(rubric, WorkContent.of(Map.of(), Map.of("q", Mark.asAmbiguous(" ")))))
                .containsExactly("marks.q.ambiguous ambiguous-without-reason");
    }

    @Test
    void aHiddenQuestionIsNotAskedForAndNotLookedAt() {
        Rubric rubric = Rubric.of(
                ChoiceQuestion.one("q", true, "a", "b"),
                new ChoiceQuestion(
                        Basics.of("why", true).shownWhen(Condition.parse("q = b")),
                        ChoiceQuestion.one("x", true, "c").options(),
                        false));
        WorkContent content = WorkContent.of(Map.of("q", ChoiceAnswer.of("a"), "why", ChoiceAnswer.of("nonsense")));

        assertThat(codes(rubric, content)).isEmpty();
        assertThat(Visible.only(rubric, ITEM, content).answers()).containsOnlyKeys("q");
        assertThat(codes(rubric, WorkContent.of(Map.of("q", ChoiceAnswer.of("b")))))
                .containsExactly("answers.why answer-missing");
    }

    @Test
    void offsetsAreCountedInCodePoints() {
        SpansQuestion question = SpansQuestion.of("e", "response", "A");

        assertThat(codes(question, SpansAnswer.of(Span.of("r", 3, 4, "A")))).isEmpty();
        assertThat(codes(question, SpansAnswer.of(Span.of("r", 3, 5, "A"))))
                .containsExactly("answers.e.regions[0].end span-outside-text");
        assertThat(codes(question, SpansAnswer.of(Span.of("r", 0, 1, "B"))))
                .containsExactly("answers.e.regions[0].label label-unknown");
    }

    @Test
    void overlapIsRefusedOnlyWhereItIsNotAllowed() {
        SpansQuestion apart = new SpansQuestion(
                Basics.of("e", false),
                "response",
                SpansQuestion.of("x", "y", "A").labels(),
                null,
                false);
        SpansAnswer overlapping = SpansAnswer.of(Span.of("r", 0, 2, "A"), Span.of("s", 1, 3, "A"));

        assertThat(codes(apart, overlapping)).containsExactly("answers.e.regions[1] span-overlaps");
        assertThat(codes(SpansQuestion.of("e", "response", "A"), overlapping)).isEmpty();
        assertThat(codes(apart, SpansAnswer.of(Span.of("r", 0, 2, "A"), Span.of("s", 2, 3, "A"))))
                .isEmpty();
    }

    @Test
    void aSpanOfAConversationNamesItsMessage() {
        SpansQuestion question = SpansQuestion.of("e", "chat", "A");
        ItemView item = new ItemView(
                Map.of("chat", new InputValue.Messages(List.of("hi", "hello"))),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Span second = new Span("r", 0, 5, "A", Optional.of(1), null, null);

        assertThat(Check.of(
                        Rubric.of(question),
                        item,
                        WorkContent.of(Map.of("e", SpansAnswer.of(second))),
                        StageKind.LABEL))
                .isEmpty();
        for (Span wrong : List.of(
                Span.of("r", 0, 1, "A"),
                new Span("r", 0, 5, "A", Optional.of(0), null, null),
                new Span("r", 0, 1, "A", Optional.of(2), null, null))) {
            assertThat(Check.of(
                            Rubric.of(question),
                            item,
                            WorkContent.of(Map.of("e", SpansAnswer.of(wrong))),
                            StageKind.LABEL))
                    .hasSize(1);
        }
    }

    @Test
    void ratingsStayOnTheirScale() {
        RatingQuestion question = RatingQuestion.of("r", false, 1, 5);

        assertThat(codes(question, RatingAnswer.of(6))).containsExactly("answers.r.value rating-outside-scale");
        assertThat(codes(question, RatingAnswer.of(1.5))).containsExactly("answers.r.value rating-off-step");
        assertThat(codes(question, RatingAnswer.none(NoValue.CANNOT_ASSESS)))
                .containsExactly("answers.r.none none-not-allowed");
        assertThat(codes(question, ChoiceAnswer.of("a"))).containsExactly("answers.r answer-wrong-kind");
    }

    @Test
    void aDemandedCitationAndNoteMustBeThere() {
        Rubric rubric = new Rubric(
                1,
                List.of(new Clause("tone", "1", "Tone", 1, "")),
                List.of(new RatingQuestion(
                        Basics.of("r", false)
                                .demanding(Optional.of(Demand.parse("when <= 2")), Optional.of(Demand.parse("always"))),
                        Scale.of(1, 5),
                        null,
                        null)));
        Map<String, Answer> low = Map.of("r", RatingAnswer.of(2));

        assertThat(codes(rubric, WorkContent.of(low)))
                .containsExactly("answers.r citation-missing", "answers.r note-missing");
        assertThat(codes(rubric, WorkContent.of(Map.of("r", RatingAnswer.of(3)))))
                .containsExactly("answers.r note-missing");
        Note note = new Note("too rude", List.of("tone"), Optional.of("r"));
        assertThat(codes(rubric, new WorkContent(low, List.of(note), null, null, null, null, null)))
                .isEmpty();
        Note unknown = new Note("too rude", List.of("other"), Optional.of("r"));
        assertThat(codes(rubric, new WorkContent(low, List.of(unknown), null, null, null, null, null)))
                .containsExactly("notes[0].clauses clause-unknown");
    }

    @Test
    void relationsLinkRegionsThatExist() {
        Rubric rubric = Rubric.of(
                SpansQuestion.of("e", "response", "A", "B"),
                new RelationsQuestion(
                        Basics.of("l", false),
                        "e",
                        List.of(new RelationType("t", null, null, null, List.of("A"), List.of("B")))));
        SpansAnswer spans = SpansAnswer.of(Span.of("r1", 0, 1, "A"), Span.of("r2", 1, 2, "B"));

        assertThat(codes(rubric, links(spans, new Relation("l1", "r1", "r2", "t"))))
                .isEmpty();
        assertThat(codes(rubric, links(spans, new Relation("l1", "r2", "r1", "t"))))
                .containsExactly("answers.l.relations[0] relation-ends");
        assertThat(codes(rubric, links(spans, new Relation("l1", "r1", "r9", "t"))))
                .containsExactly("answers.l.relations[0].to region-unknown");
    }

    private static WorkContent links(SpansAnswer spans, Relation relation) {
        return WorkContent.of(Map.of("e", spans, "l", new RelationsAnswer(List.of(relation))));
    }

    @Test
    void textsAreMeasuredInCodePoints() {
        WritingQuestion question = new WritingQuestion(Basics.of("w", false), 2, 3, null);

        assertThat(codes(question, new WritingAnswer("𝒜𝒜𝒜"))).isEmpty();
        assertThat(codes(question, new WritingAnswer("𝒜"))).containsExactly("answers.w.text text-too-short");
        assertThat(codes(question, new WritingAnswer("abcd"))).containsExactly("answers.w.text text-too-long");
    }

    @Test
    void namesThatDoNotExistAreFound() {
        Rubric rubric = Rubric.of(ChoiceQuestion.one("q", false, "a"));
        WorkContent content = WorkContent.of(Map.of("other", ChoiceAnswer.of("a"), "q", ChoiceAnswer.of("b")));

        assertThat(codes(rubric, content))
                .containsExactlyInAnyOrder("answers.other question-unknown", "answers.q.options[0] option-unknown");
    }
}
