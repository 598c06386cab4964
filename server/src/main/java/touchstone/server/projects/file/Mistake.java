package touchstone.server.projects.file;

import java.util.Locale;

/** What can be wrong in a project file. The words for people stand in {@code mistakes.properties}, in two languages. */
public enum Mistake {
    FILE_TOO_LARGE,
    YAML_SYNTAX,
    YAML_CHARACTER,
    YAML_ALIAS,
    YAML_TAG,
    YAML_DEPTH,
    YAML_DOCUMENTS,
    YAML_KEY,
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    MISSING_KEY,
    WANT_MAPPING,
    WANT_LIST,
    WANT_TEXT,
    WANT_NUMBER,
    WANT_WHOLE_NUMBER,
    WANT_TRUE_OR_FALSE,
    EMPTY,
    TOO_LONG,
    TOO_MANY,
    OUT_OF_RANGE,
    NOT_ONE_OF,
    BAD_NAME,
    BAD_LABEL,
    BAD_SLUG,
    BAD_SKILL,
    BAD_PATH,
    BAD_DATE,
    BAD_DURATION,
    BAD_LANGUAGE,
    BAD_SCALE,
    BAD_STEP,
    BAD_CONDITION,
    BAD_DEMAND,
    MALFORMED,
    DUPLICATE_NAME,
    ANCHOR_OUTSIDE_SCALE,
    UNKNOWN_INPUT,
    INPUT_WITHOUT_TEXT,
    UNKNOWN_QUESTION,
    QUESTION_WITHOUT_SPANS,
    UNKNOWN_LABEL,
    UNKNOWN_STAGE,
    UNKNOWN_CLAUSE,
    UNKNOWN_OPTION,
    CONDITION_ON_LATER,
    CONDITION_DOES_NOT_FIT,
    GUIDELINES_MISSING,
    GUIDELINES_TOO_LONG,
    BAD_CLAUSE,
    DUPLICATE_CLAUSE,
    REVIEW_SEATS,
    RULE_UNSATISFIABLE;

    /** As it is sent: {@code unknown-key}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
