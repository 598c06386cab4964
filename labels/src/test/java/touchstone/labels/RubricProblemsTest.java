package touchstone.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.condition.Condition;
import touchstone.labels.condition.Demand;
import touchstone.labels.rating.RatingQuestion;
import touchstone.labels.rating.Scale;
import touchstone.labels.relations.RelationType;
import touchstone.labels.relations.RelationsQuestion;

class RubricProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q = a|",
                "q = z|condition-value-unknown",
                "q <= 2|condition-not-a-number",
                "p = a|condition-question-unknown",
                "q.x = a|condition-question-unknown",
                "r = 1|condition-question-later",
                "last = 1|condition-question-later",
                "item.domain in [x]|"
            })
    void aConditionOnlyLooksBackAndOnlyAtValuesThatExist(String condition, String code) {
        List<Question> questions = List.of(
                ChoiceQuestion.one("q", false, "a", "b"),
                new RatingQuestion(
                        Basics.of("r", false).shownWhen(Condition.parse(condition)), Scale.of(1, 2), null, null),
                RatingQuestion.of("last", false, 1, 2));

        assertThat(RubricProblems.of(List.of(), questions))
                .extracting(Finding::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void aDemandMayNameItsOwnQuestion() {
        Basics basics = Basics.of("r", false)
                .demanding(Optional.of(Demand.parse("when r <= 2")), Optional.of(Demand.parse("when 9")));

        assertThat(RubricProblems.of(List.of(), List.of(new RatingQuestion(basics, Scale.of(1, 5), null, null))))
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly("questions.r.note condition-value-unknown");
    }

    @Test
    void aRubricWithProblemsCannotBeBuilt() {
        RelationsQuestion links = new RelationsQuestion(Basics.of("l", false), "none", List.of(RelationType.of("t")));

        assertThatThrownBy(() -> Rubric.of(links))
                .isInstanceOfSatisfying(
                        Malformed.class, refused -> assertThat(refused.code()).isEqualTo("spans-question-unknown"));
        assertThatThrownBy(() -> Rubric.of(ChoiceQuestion.one("q", false, "a"), ChoiceQuestion.one("q", false, "a")))
                .isInstanceOf(Malformed.class);
    }
}
