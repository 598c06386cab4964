package touchstone.server.filters;

import java.util.HashMap;
import java.util.Map;

/**
 * Regular expressions that find a text in every case. They name each letter's other forms themselves, because what the database
 * thinks of as the lower case of a letter depends on the locale that it was made with: with C it knows A to Z only.
 */
public final class AnyCase {

    /** The characters that have the same lower case, by that; only where there are several. */
    private static final Map<Integer, String> FORMS = forms();

    private AnyCase() {}

    /** An expression (PostgreSQL's advanced kind) for the text, which is taken literally but for its case. */
    public static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        text.codePoints().forEach(character -> {
            String forms = FORMS.get(Character.toLowerCase(character));
            if (forms != null) {
                pattern.append('[').append(forms).append(']');
            } else if (character < 128 && !Character.isLetterOrDigit(character)) {
                pattern.append('\\').appendCodePoint(character);
            } else {
                pattern.appendCodePoint(character);
            }
        });
        return pattern.toString();
    }

    private static Map<Integer, String> forms() {
        Map<Integer, String> forms = new HashMap<>();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            int lower = Character.toLowerCase(character);
            if (lower != character) {
                forms.merge(lower, Character.toString(lower) + Character.toString(character), String::concat);
            }
        }
        return forms;
    }
}
