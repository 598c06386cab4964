package touchstone.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.labels.choice.ChoiceAnswer;

class WorkContentJsonTest {
    private static final String FULL = """
            {"answers":{"relevance":{"kind":"choice","options":["partial"]}},\
            "notes":[{"text":"see","clauses":["hallucination"],"question":"accuracy"}],\
            "marks":{"accuracy":{"ambiguous":"why","confidence":0.7}},"best_effort":true,\
            "flags":[{"reason":"r","note":"n"}],\
            "decisions":{"relevance":{"take":"A","reason":"clear","clauses":["c"]}},"active_ms":12345}""";

    @Test
    void everyFieldIsReadAndWrittenUnchanged() {
        assertThat(StrictJson.write(StrictJson.read(FULL, WorkContent.class))).isEqualTo(FULL);
    }

    @Test
    void onlyAnswersAreNeeded() {
        WorkContent content =
                StrictJson.read("{\"answers\":{\"q\":{\"kind\":\"choice\",\"options\":[\"a\"]}}}", WorkContent.class);

        assertThat(content).isEqualTo(WorkContent.of(Map.of("q", ChoiceAnswer.of("a"))));
        assertThat(content.bestEffort()).isFalse();
        assertThat(content.activeMs()).isZero();
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertThatThrownBy(() -> StrictJson.read("{\"answers\":{},\"answer\":{}}", WorkContent.class))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void hiddenQuestionsAreDroppedFromAnswersMarksAndDecisions() {
        WorkContent kept = StrictJson.read(FULL, WorkContent.class).only(Set.of("accuracy"));

        assertThat(kept.answers()).isEmpty();
        assertThat(kept.decisions()).isEmpty();
        assertThat(kept.marks()).containsOnlyKeys("accuracy");
        assertThat(kept.notes()).hasSize(1);
    }
}
