package touchstone.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.labels.checklist.ChecklistAnswer;
import touchstone.labels.checklist.Judgement;
import touchstone.labels.choice.ChoiceAnswer;
import touchstone.labels.condition.Condition;
import touchstone.labels.condition.Demand;
import touchstone.labels.rating.NoValue;
import touchstone.labels.rating.RatingAnswer;
import touchstone.labels.rating.RatingQuestion;
import touchstone.labels.spans.Span;
import touchstone.labels.spans.SpansAnswer;
import touchstone.labels.writing.WritingAnswer;

class ConditionTest {
    private static final ItemView ITEM =
            new ItemView(Map.of(), List.of("finance", "legal"), Optional.of("en"), Optional.empty());
    private static final WorkContent CONTENT = WorkContent.of(Map.of(
            "relevance", ChoiceAnswer.of("partial"),
            "topic", ChoiceAnswer.of("safety/violence"),
            "accuracy", RatingAnswer.of(2),
            "fit", RatingAnswer.none(NoValue.CANNOT_ASSESS),
            "checks", new ChecklistAnswer(Map.of("tone", Judgement.NO)),
            "reason", new WritingAnswer("not at all"),
            "entities", SpansAnswer.of(Span.of("r", 0, 1, "ORG"), Span.of("s", 2, 3, "DATE"))));

    private static boolean holds(String condition) {
        return Condition.parse(condition)
                .holds(new Known(ITEM, CONTENT, CONTENT.answers().keySet(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relevance = partial",
                "relevance != relevant",
                "relevance in [relevant, partial]",
                "relevance=partial and accuracy<=2",
                "relevance = relevant or accuracy < 3",
                "relevance = relevant and accuracy = 9 or item.language = en",
                "topic has safety",
                "topic = safety/violence",
                "accuracy >= 2",
                "accuracy = 2.0",
                "fit = cannot_assess",
                "checks.tone = no",
                "checks has no",
                "reason has 'at all'",
                "entities has ORG",
                "entities > 1",
                "item.domain in [finance]",
                "item.domain = legal",
                "item.domain != medical"
            })
    void whatIsSaidHolds(String condition) {
        assertThat(holds(condition)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relevance = relevant",
                "relevance != partial",
                "unanswered = a",
                "unanswered != a",
                "fit <= 5",
                "topic = safety",
                "accuracy > 2",
                "item.sensitivity != high",
                "item.domain in [medical]",
                "relevance = relevant and accuracy = 2"
            })
    void whatIsNotSaidDoesNotHold(String condition) {
        assertThat(holds(condition)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "relevance|9",
                "relevance =|11",
                "relevance ! a|10",
                "relevance = 'a|12",
                "accuracy <= high|12",
                "relevance in a|13",
                "relevance in [a b]|16",
                "item.size = 3|0",
                "a = b c = d|6",
                "= 2|0"
            })
    void aMistakeIsShownAtItsPlace(String condition, int position) {
        assertThatThrownBy(() -> Condition.parse(condition))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        refused -> assertThat(refused.position()).hasValue(position));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "always|true",
                "when <= 2|true",
                "when > 2|false",
                "when 2|true",
                "when in [1, 2]|true",
                "when relevance = partial|true"
            })
    void aDemandMaySpeakOfItsOwnValue(String demand, boolean holds) {
        Known known = new Known(
                ITEM, CONTENT, CONTENT.answers().keySet(), Optional.of(RatingQuestion.of("accuracy", true, 1, 5)));

        assertThat(Demand.parse(demand).holds(known)).isEqualTo(holds);
        assertThat(Demand.parse(demand).text()).isEqualTo(demand);
    }

    @Test
    void aLongConditionIsRefused() {
        assertThatThrownBy(() -> Condition.parse("a = " + "b".repeat(200))).isInstanceOf(Malformed.class);
    }
}
