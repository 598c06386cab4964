package touchstone.server.people.web;

import java.util.Locale;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Texts;
import touchstone.server.platform.Words;

/** Checks of the fields that several requests have. */
final class Fields {

    private Fields() {}

    /** A text of 1 to {@code most} characters that is not only blanks. */
    static String text(String path, String value, int most) {
        String text = value.strip();
        if (text.isEmpty() || Texts.length(text) > most) {
            throw Refused.field(path, "length", "this takes 1 to " + most + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw Refused.field(path, "control-character", "this is one line of text without control characters");
        }
        return text;
    }

    /** One of the languages there are. */
    static String locale(String value) {
        Locale locale = Locale.forLanguageTag(value);
        if (!locale.getLanguage().equals("en") && !locale.getLanguage().equals("zh")) {
            throw Refused.field("locale", "locale", "there are en and zh-Hans");
        }
        return Words.nearest(locale).toLanguageTag();
    }

    /** A number within its limits. */
    static int within(String path, int value, int least, int most) {
        if (value < least || value > most) {
            throw Refused.field(path, "range", "this takes " + least + " to " + most);
        }
        return value;
    }
}
