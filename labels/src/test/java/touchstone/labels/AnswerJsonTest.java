package touchstone.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.labels.rating.RatingAnswer;
import touchstone.labels.spans.SpansAnswer;

class AnswerJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"choice\",\"options\":[\"partial\"]}",
                "{\"kind\":\"choice\",\"options\":[\"safety/violence\",\"tone\"]}",
                "{\"kind\":\"rating\",\"value\":4,\"none\":null}",
                "{\"kind\":\"rating\",\"value\":0.5,\"none\":null}",
                "{\"kind\":\"rating\",\"value\":null,\"none\":\"cannot_assess\"}",
                "{\"kind\":\"checklist\",\"criteria\":{\"grounded\":\"yes\",\"tone\":\"no\",\"x\":\"not_applicable\"}}",
                "{\"kind\":\"writing\",\"text\":\"寿司 🍣\\n\"}",
                "{\"kind\":\"spans\",\"regions\":[{\"id\":\"r1\",\"start\":10,\"end\":19,\"label\":\"ORG\",\"message\":null,"
                        + "\"attributes\":{\"severity\":\"major\"},\"origin\":{\"prediction\":"
                        + "\"7c9e6679-7425-40de-944b-e07fc1f90ae7\",\"region\":\"p1\"}}]}",
                "{\"kind\":\"relations\",\"relations\":[{\"id\":\"l1\",\"from\":\"r1\",\"to\":\"r2\",\"type\":\"reports\"}]}"
            })
    void everyKindIsReadAndWrittenUnchanged(String json) {
        assertThat(StrictJson.write(StrictJson.read(json, Answer.class))).isEqualTo(json);
    }

    @Test
    void numbersHaveOneWrittenForm() {
        assertThat(StrictJson.read("{\"kind\":\"rating\",\"value\":4.00}", Answer.class))
                .isEqualTo(RatingAnswer.of(4));
        assertThat(StrictJson.write(RatingAnswer.of(100))).contains("\"value\":100,");
    }

    @Test
    void whatIsMissingInARegionIsEmpty() {
        String json = "{\"kind\":\"spans\",\"regions\":[{\"id\":\"r1\",\"start\":0,\"end\":1,\"label\":\"ORG\"}]}";

        SpansAnswer answer = (SpansAnswer) StrictJson.read(json, Answer.class);

        assertThat(answer.regions().getFirst().origin()).isEmpty();
        assertThat(answer.regions().getFirst().message()).isEqualTo(Optional.empty());
        assertThat(answer.regions().getFirst().attributes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"rating\"}",
                "{\"kind\":\"rating\",\"value\":4,\"none\":\"cannot_assess\"}",
                "{\"kind\":\"rating\",\"value\":\"4\"}",
                "{\"kind\":\"choice\",\"options\":[\"a\",\"a\"]}",
                "{\"kind\":\"choice\",\"options\":[1]}",
                "{\"kind\":\"choice\",\"options\":[],\"more\":1}",
                "{\"kind\":\"mood\"}",
                "{\"kind\":\"spans\",\"regions\":[{\"id\":\"r1\",\"start\":3,\"end\":3,\"label\":\"ORG\"}]}",
                "{\"kind\":\"spans\",\"regions\":[{\"id\":\"r1\",\"start\":3.0,\"end\":4,\"label\":\"ORG\"}]}",
                "{\"kind\":\"spans\",\"regions\":[{\"id\":\"r1\",\"start\":-1,\"end\":3,\"label\":\"ORG\"}]}",
                "{\"kind\":\"spans\",\"regions\":[{\"id\":\"r1\",\"start\":1,\"label\":\"ORG\"}]}",
                "{\"kind\":\"spans\",\"regions\":[{\"id\":\"r\",\"start\":0,\"end\":1,\"label\":\"A\"},"
                        + "{\"id\":\"r\",\"start\":2,\"end\":3,\"label\":\"A\"}]}",
                "{\"kind\":\"relations\",\"relations\":[{\"id\":\"l1\",\"from\":\"r1\",\"to\":\"r1\",\"type\":\"x\"}]}"
            })
    void whatMustNotExistIsRefused(String json) {
        assertThatThrownBy(() -> StrictJson.read(json, Answer.class)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aRefusalCarriesItsCode() {
        String json = "{\"kind\":\"spans\",\"regions\":[{\"id\":\"r1\",\"start\":3,\"end\":2,\"label\":\"ORG\"}]}";

        assertThatThrownBy(() -> StrictJson.read(json, Answer.class))
                .hasRootCauseInstanceOf(Malformed.class)
                .rootCause()
                .extracting(cause -> ((Malformed) cause).code())
                .isEqualTo("span-empty");
    }
}
