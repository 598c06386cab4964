package touchstone.labels.choice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Basics;
import touchstone.labels.Copies;
import touchstone.labels.Malformed;
import touchstone.labels.Names;
import touchstone.labels.Question;

/**
 * Asks to choose out of a list or a tree.
 *
 * @param many whether more than one option may be chosen
 */
public record ChoiceQuestion(@JsonUnwrapped Basics basics, List<Option> options, Boolean many) implements Question {

    public ChoiceQuestion(@JsonUnwrapped Basics basics, @Nullable List<Option> options, @Nullable Boolean many) {
        this.basics = basics;
        this.options = Copies.list(options);
        this.many = many != null && many;
        Malformed.unless(!this.options.isEmpty(), "options-missing", "a choice needs at least one option");
        Names.distinct(this.options, Option::id, "option-twice");
    }

    /** Choose one of these. */
    public static ChoiceQuestion one(String id, boolean required, String... options) {
        return new ChoiceQuestion(Basics.of(id, required), options(options), false);
    }

    /** Choose any of these. */
    public static ChoiceQuestion many(String id, boolean required, String... options) {
        return new ChoiceQuestion(Basics.of(id, required), options(options), true);
    }

    /** Every path that can be chosen, in the order of the rubric. */
    public List<String> paths() {
        return options.stream().flatMap(option -> option.paths("")).toList();
    }

    /** Whether this path can be chosen. */
    public boolean offers(String path) {
        return options.stream().anyMatch(option -> option.leadsTo(path, 0));
    }

    /** The paths that end in this option: where it lies in the tree. */
    public List<String> pathsTo(String option) {
        return paths().stream().filter(path -> path.endsWith("/" + option)).toList();
    }

    private static List<Option> options(String... ids) {
        return List.of(ids).stream().map(Option::of).toList();
    }
}
