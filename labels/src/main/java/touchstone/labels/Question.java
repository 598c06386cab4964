package touchstone.labels;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import touchstone.labels.checklist.ChecklistQuestion;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.condition.Condition;
import touchstone.labels.condition.Demand;
import touchstone.labels.rating.RatingQuestion;
import touchstone.labels.relations.RelationsQuestion;
import touchstone.labels.spans.SpansQuestion;
import touchstone.labels.writing.WritingQuestion;

/** One thing asked about an item. Its kind fixes the shape of the answer. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChoiceQuestion.class, name = "choice"),
    @JsonSubTypes.Type(value = RatingQuestion.class, name = "rating"),
    @JsonSubTypes.Type(value = ChecklistQuestion.class, name = "checklist"),
    @JsonSubTypes.Type(value = WritingQuestion.class, name = "writing"),
    @JsonSubTypes.Type(value = SpansQuestion.class, name = "spans"),
    @JsonSubTypes.Type(value = RelationsQuestion.class, name = "relations"),
})
public sealed interface Question
        permits ChecklistQuestion, ChoiceQuestion, RatingQuestion, RelationsQuestion, SpansQuestion, WritingQuestion {

    /** What every question has, whatever its kind. */
    Basics basics();

    /** The id by which answers, conditions and filters name it. */
    default String id() {
        return basics().id();
    }

    /** What people read; the id when nothing else was given. */
    default String title() {
        return basics().title();
    }

    /** One or two sentences shown with the question. */
    default Optional<String> help() {
        return basics().help();
    }

    /** The rubric clause that matters here. */
    default Optional<String> clause() {
        return basics().clause();
    }

    /** Whether an answer, or a mark as ambiguous, is needed before submitting. */
    default boolean required() {
        return basics().required();
    }

    /** When it is shown at all; always when empty. */
    default Optional<Condition> when() {
        return basics().when();
    }

    /** When a clause must be cited for the answer. */
    default Optional<Demand> cite() {
        return basics().cite();
    }

    /** When the answer needs a note. */
    default Optional<Demand> note() {
        return basics().note();
    }
}
