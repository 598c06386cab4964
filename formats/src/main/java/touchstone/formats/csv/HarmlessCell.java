package touchstone.formats.csv;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from running a cell of text as a formula, by an apostrophe in front of it. */
public final class HarmlessCell {
    private static final Pattern PLAIN_NUMBER =
            Pattern.compile("[+-]?[0-9]{1,20}([.,][0-9]{1,20})?([eE][+-]?[0-9]{1,3})?");

    private HarmlessCell() {}

    /** The text, with an apostrophe before it when it begins like a formula and is no plain number. */
    public static String of(String text) {
        if (text.isEmpty()
                || !begins(text.charAt(0))
                || PLAIN_NUMBER.matcher(text).matches()) {
            return text;
        }
        return "'" + text;
    }

    private static boolean begins(char first) {
        return "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(first) >= 0;
    }
}
