package touchstone.server.assignments;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import touchstone.server.projects.Input;
import touchstone.server.projects.InputKind;
import touchstone.server.projects.ProjectDefinition;

/**
 * A part of an item, ready to be shown.
 *
 * @param value text, list of messages or rows, as it stands in the row; none when the row has none
 * @param direction {@code ltr} or {@code rtl}; {@code auto} when the language is not known
 */
public record InputView(
        InputKind kind,
        String title,
        @Nullable JsonNode value,
        @Nullable String language,
        String direction) {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

    /** All inputs of an item, in the order of the project file. */
    public static Map<String, InputView> of(ProjectDefinition definition, JsonNode row, Optional<String> itemLanguage) {
        Map<String, InputView> views = new LinkedHashMap<>();
        for (Input input : definition.inputs()) {
            Optional<String> language = Optional.ofNullable(input.language()).or(() -> itemLanguage);
            views.put(
                    input.name(),
                    new InputView(
                            input.kind(),
                            input.title(),
                            input.from().in(row).orElse(null),
                            language.orElse(null),
                            language.map(InputView::direction).orElse("auto")));
        }
        return views;
    }

    private static String direction(String language) {
        String primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return RIGHT_TO_LEFT.contains(primary) ? "rtl" : "ltr";
    }
}
