package touchstone.server.people.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.server.platform.Refused;

/**
 * A skill in one word: {@code qa} is level 1, {@code finance:3} level 3.
 *
 * @param name lower-case words joined by hyphens
 * @param level 1 to 5
 */
public record SkillText(String name, int level) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern TEXT = Pattern.compile("(" + NAME.pattern() + ")(?::([1-5]))?");

    /** Reads the word; refuses others, naming the field. */
    public static SkillText parse(String text, String path) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw Refused.field(path, "skill", "a skill is written like qa or finance:3, with levels 1 to 5");
        }
        String level = matcher.group(2);
        return new SkillText(matcher.group(1), level == null ? 1 : Integer.parseInt(level));
    }

    /** The same word again. */
    public String text() {
        return level == 1 ? name : name + ":" + level;
    }
}
