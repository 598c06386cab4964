package touchstone.server.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import touchstone.labels.Answer;
import touchstone.labels.Question;
import touchstone.labels.Rubric;
import touchstone.labels.WorkContent;
import touchstone.labels.choice.ChoiceAnswer;
import touchstone.labels.rating.RatingQuestion;

class StrictJsonTest {
    private final JsonMapper json = StrictJson.jsonMapper();

    @Test
    void workContentNeedsAnswersOnly() {
        WorkContent content = json.readValue(
                "{\"answers\":{\"q\":{\"kind\":\"choice\",\"options\":[\"a\"]}},\"decisions\":{\"q\":{\"reason\":null}}}",
                WorkContent.class);

        assertThat(content.answers()).isEqualTo(Map.of("q", ChoiceAnswer.of("a")));
        assertThat(content.activeMs()).isZero();
    }

    @Test
    void aRubricReadsBackWhatWasWritten() {
        Rubric rubric = Rubric.of(RatingQuestion.of("accuracy", true, 1, 5));

        assertThat(json.readValue(json.writeValueAsString(rubric), Rubric.class))
                .isEqualTo(rubric);
        assertThat(json.readValue("{\"kind\":\"writing\",\"id\":\"why\"}", Question.class)
                        .required())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"choice\",\"options\":[1]}",
                "{\"kind\":\"choice\",\"options\":[true]}",
                "{\"kind\":\"rating\",\"value\":\"4\"}",
                "{\"kind\":\"spans\",\"regions\":[{\"id\":\"r\",\"start\":0.0,\"end\":1,\"label\":\"A\"}]}",
                "{\"kind\":\"spans\",\"regions\":[{\"id\":\"r\",\"start\":0,\"end\":1}]}",
                "{\"kind\":\"writing\",\"text\":\"a\",\"text\":\"b\"}",
                "{\"kind\":\"writing\",\"texts\":\"a\"}"
            })
    void nothingIsGuessed(String answer) {
        assertThatThrownBy(() -> json.readValue(answer, Answer.class)).isInstanceOf(JacksonException.class);
    }
}
