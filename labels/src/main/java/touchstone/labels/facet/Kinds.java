package touchstone.labels.facet;

import touchstone.labels.Answer;
import touchstone.labels.Question;
import touchstone.labels.checklist.Checklist;
import touchstone.labels.checklist.ChecklistAnswer;
import touchstone.labels.checklist.ChecklistQuestion;
import touchstone.labels.choice.Choice;
import touchstone.labels.choice.ChoiceAnswer;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.rating.Rating;
import touchstone.labels.rating.RatingAnswer;
import touchstone.labels.rating.RatingQuestion;
import touchstone.labels.relations.Relations;
import touchstone.labels.relations.RelationsAnswer;
import touchstone.labels.relations.RelationsQuestion;
import touchstone.labels.spans.Spans;
import touchstone.labels.spans.SpansAnswer;
import touchstone.labels.spans.SpansQuestion;
import touchstone.labels.writing.Writing;
import touchstone.labels.writing.WritingAnswer;
import touchstone.labels.writing.WritingQuestion;

/** The table of all kinds. A kind that is missing here does not compile. */
public final class Kinds {
    private Kinds() {}

    /** The kind of a question. */
    public static Kind<?, ?> of(Question question) {
        return switch (question) {
            case ChoiceQuestion _ -> Choice.KIND;
            case RatingQuestion _ -> Rating.KIND;
            case ChecklistQuestion _ -> Checklist.KIND;
            case WritingQuestion _ -> Writing.KIND;
            case SpansQuestion _ -> Spans.KIND;
            case RelationsQuestion _ -> Relations.KIND;
        };
    }

    /** The kind of an answer. */
    public static Kind<?, ?> of(Answer answer) {
        return switch (answer) {
            case ChoiceAnswer _ -> Choice.KIND;
            case RatingAnswer _ -> Rating.KIND;
            case ChecklistAnswer _ -> Checklist.KIND;
            case WritingAnswer _ -> Writing.KIND;
            case SpansAnswer _ -> Spans.KIND;
            case RelationsAnswer _ -> Relations.KIND;
        };
    }
}
