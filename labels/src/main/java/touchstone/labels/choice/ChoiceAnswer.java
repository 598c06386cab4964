package touchstone.labels.choice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Answer;
import touchstone.labels.Copies;
import touchstone.labels.Names;

/**
 * The chosen options.
 *
 * @param options ids; in a tree the path from the root, joined by {@code /}; none twice
 */
public record ChoiceAnswer(List<String> options) implements Answer {
    public ChoiceAnswer(@Nullable List<String> options) {
        this.options = Copies.list(options);
        Names.distinct(this.options, option -> option, "option-twice");
    }

    /** The answer that chooses these. */
    public static ChoiceAnswer of(String... options) {
        return new ChoiceAnswer(List.of(options));
    }

    @Override
    public boolean blank() {
        return options.isEmpty();
    }
}
