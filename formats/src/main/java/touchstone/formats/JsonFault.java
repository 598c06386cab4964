package touchstone.formats;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in our own words why a text is not the JSON that is wanted, and what to do about it. */
final class JsonFault {
    private static final int LONGEST_NAME = 100;

    private JsonFault() {}

    /** Which defect a refusal of the parser is. */
    static Defect defect(JacksonException refused) {
        String reason = refused.getOriginalMessage();
        if (refused instanceof StreamConstraintsException) {
            if (reason.contains("nesting depth")) {
                return Defect.NESTED_TOO_DEEP;
            }
            return reason.contains("Number") ? Defect.NUMBER_OUT_OF_RANGE : Defect.RECORD_TOO_LONG;
        }
        return reason.startsWith("Duplicate") ? Defect.DUPLICATE_FIELD : Defect.NOT_JSON;
    }

    /** What is wrong, where, and what to do. */
    static String sentence(JacksonException refused) {
        Defect defect = defect(refused);
        if (defect == Defect.NESTED_TOO_DEEP) {
            return "Objects and lists are nested more than " + Limits.NESTING + " levels deep" + place(refused)
                    + ". Flatten the record.";
        }
        if (defect == Defect.NUMBER_OUT_OF_RANGE) {
            return "A number has more than " + Limits.NUMBER_CHARACTERS + " digits" + place(refused)
                    + ". Write it as text.";
        }
        if (defect == Defect.RECORD_TOO_LONG) {
            return "A text has more than " + Limits.RECORD_CHARACTERS + " characters, or a field name more than "
                    + Limits.NAME_CHARACTERS + place(refused) + ". Shorten it.";
        }
        if (defect == Defect.DUPLICATE_FIELD) {
            return "The field " + name(refused.getOriginalMessage()) + " is there twice in one object" + place(refused)
                    + ". Keep one of the two.";
        }
        return notJson(refused);
    }

    private static String notJson(JacksonException refused) {
        if (refused instanceof UnexpectedEndOfInputException) {
            return "The JSON ends too early" + place(refused)
                    + ": a quote, bracket or brace is not closed. Complete it.";
        }
        if (refused.getOriginalMessage().startsWith("Trailing token")) {
            return "Something follows after the end of the JSON" + place(refused) + ". Remove it, or put it on a line"
                    + " of its own.";
        }
        return "This is not JSON" + place(refused) + ". Look there for a missing or extra quote, comma or bracket;"
                + " texts and field names stand in double quotes.";
    }

    private static String place(JacksonException refused) {
        var at = refused.getLocation();
        if (at == null || at.getColumnNr() < 1) {
            return "";
        }
        String column = "column " + at.getColumnNr();
        return at.getLineNr() > 1 ? " (line " + at.getLineNr() + ", " + column + ")" : " (" + column + ")";
    }

    // The parser puts the name into quotes of one kind or another; without them it is better left out.
    private static String name(String reason) {
        int from = first(reason, 0);
        int to = from < 0 ? -1 : first(reason, from + 1);
        if (to < 0) {
            return "name";
        }
        String name = reason.substring(from + 1, to);
        return '"' + (name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name) + '"';
    }

    private static int first(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '"' || text.charAt(i) == '\'') {
                return i;
            }
        }
        return -1;
    }
}
