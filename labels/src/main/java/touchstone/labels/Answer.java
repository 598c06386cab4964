package touchstone.labels;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import touchstone.labels.checklist.ChecklistAnswer;
import touchstone.labels.choice.ChoiceAnswer;
import touchstone.labels.rating.RatingAnswer;
import touchstone.labels.relations.RelationsAnswer;
import touchstone.labels.spans.SpansAnswer;
import touchstone.labels.writing.WritingAnswer;

/** What somebody, or a model, says to one question. The kinds mirror the kinds of {@link Question}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChoiceAnswer.class, name = "choice"),
    @JsonSubTypes.Type(value = RatingAnswer.class, name = "rating"),
    @JsonSubTypes.Type(value = ChecklistAnswer.class, name = "checklist"),
    @JsonSubTypes.Type(value = WritingAnswer.class, name = "writing"),
    @JsonSubTypes.Type(value = SpansAnswer.class, name = "spans"),
    @JsonSubTypes.Type(value = RelationsAnswer.class, name = "relations"),
})
public sealed interface Answer
        permits ChecklistAnswer, ChoiceAnswer, RatingAnswer, RelationsAnswer, SpansAnswer, WritingAnswer {

    /** Whether it says nothing: no option, no criterion, only white space, no region. Compares like no answer at all. */
    boolean blank();
}
