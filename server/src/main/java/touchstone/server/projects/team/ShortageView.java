package touchstone.server.projects.team;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Words;

/** Says in a person's language what a team lacks. */
@Component
public class ShortageView {

    private final Words words;

    ShortageView(Words words) {
        this.words = words;
    }

    /**
     * A warning: nothing is refused, but items may wait in vain.
     *
     * @param path the rule or stage, as in the file
     * @param code stable
     * @param missing how many people
     * @param message what is missing, in the caller's language
     */
    public record Warning(String path, String code, String skill, int needed, int found, int missing, String message) {}

    /** The warnings for people who read this language. */
    public List<Warning> of(List<Shortages.Shortage> shortages, Locale locale) {
        return shortages.stream()
                .map(one -> new Warning(
                        one.path(),
                        code(one),
                        one.skill(),
                        one.needed(),
                        one.found(),
                        one.missing(),
                        words.find(
                                        locale,
                                        "warning." + code(one),
                                        Map.of(
                                                "place", place(one.path(), locale),
                                                "skill", one.skill(),
                                                "skills", String.join(" + ", one.lastSeat()),
                                                "needed", one.needed(),
                                                "found", one.found(),
                                                "missing", one.missing()))
                                .orElse("")))
                .toList();
    }

    private static String code(Shortages.Shortage one) {
        return one.lastSeat().isEmpty() ? "too-few-with-skill" : "nobody-for-the-last-seat";
    }

    /** The stage or rule in words: {@code workflow.label} is the stage "label", {@code rules[0]} the first rule. */
    private String place(String path, Locale locale) {
        boolean rule = path.startsWith("rules[");
        String name = rule
                ? String.valueOf(1 + Integer.parseInt(path.substring("rules[".length(), path.length() - 1)))
                : path.substring(path.indexOf('.') + 1);
        return words.find(locale, rule ? "warning.place.rule" : "warning.place.stage", Map.of("name", name))
                .orElse(path);
    }
}
