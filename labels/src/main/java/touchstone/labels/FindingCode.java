package touchstone.labels;

import java.util.Locale;

/** Everything that can be wrong with an answer or a rubric: a stable code and its English words, with {@code {names}} to fill in. */
public enum FindingCode {
    ANSWER_MISSING("Answer this question, or mark it as ambiguous."),
    ANSWER_WRONG_KIND("This question takes a {expected} answer, not a {found} one."),
    AMBIGUOUS_WITHOUT_REASON("Say why this is ambiguous."),
    ATTRIBUTE_MISSING("Choose {attribute} for this region."),
    ATTRIBUTE_UNKNOWN("{label} has no attribute {attribute}."),
    ATTRIBUTE_VALUE_UNKNOWN("{value} is no value of {attribute}."),
    CITATION_MISSING("Cite the clause that this answer leans on."),
    CLAUSE_UNKNOWN("The rubric has no clause {clause}."),
    CONDITION_NOT_A_NUMBER("{question} has no size to compare; use =, !=, in or has."),
    CONDITION_QUESTION_LATER("{question} must stand before the question that looks at it."),
    CONDITION_QUESTION_UNKNOWN("There is no question {question}."),
    CONDITION_VALUE_UNKNOWN("{question} never has the value {value}."),
    CRITERION_MISSING("Judge {criterion}."),
    CRITERION_UNKNOWN("This checklist has no criterion {criterion}."),
    DECISION_NOT_HERE("Decisions belong to a review stage."),
    INPUT_NOT_TEXT("{input} is no text of this item."),
    LABEL_UNKNOWN("This question has no label {label}."),
    NONE_NOT_ALLOWED("{reason} is not allowed here; give a value."),
    NOTE_MISSING("Add a note to this answer."),
    NOT_READ("Expected {expected}, found {found}."),
    OPTION_NEEDS_PATH("{option} lies deeper in the tree; write its whole path: {paths}."),
    OPTION_UNKNOWN("This question has no option {option}."),
    OPTIONS_TOO_MANY("Choose one option only."),
    QUESTION_TWICE("There are two questions {question}."),
    QUESTION_UNKNOWN("The rubric has no question {question}."),
    RATING_OFF_STEP("{value} lies between two steps of the scale."),
    RATING_OUTSIDE_SCALE("{value} is not between {min} and {max}."),
    REGION_UNKNOWN("There is no region {region} to link."),
    RELATION_ENDS("{type} does not link {from} to {to}."),
    RELATION_TWICE("The same link stands there twice."),
    RELATION_TYPE_UNKNOWN("This question has no type {type}."),
    SPAN_MESSAGE_MISSING("Say in which message the span lies."),
    SPAN_MESSAGE_UNKNOWN("The conversation has no message {message}."),
    SPAN_OUTSIDE_TEXT("The span ends at {end}, behind the text of {length} characters."),
    SPAN_OVERLAPS("Spans must not overlap here; this one overlaps {region}."),
    SPAN_TEXT_WITHOUT_PLACE("The text {text} was given without its place."),
    SPAN_TWICE("The same span with the same label stands there twice."),
    SPANS_QUESTION_UNKNOWN("{question} is no earlier question of kind spans."),
    TEXT_TOO_LONG("Write at most {max} characters; these are {length}."),
    TEXT_TOO_SHORT("Write at least {min} characters; these are {length}.");

    private final String words;

    FindingCode(String words) {
        this.words = words;
    }

    /** The stable name, such as {@code span-outside-text}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The English words with their places to fill in. */
    public String words() {
        return words;
    }
}
