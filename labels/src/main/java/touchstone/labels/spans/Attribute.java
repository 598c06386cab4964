package touchstone.labels.spans;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Copies;
import touchstone.labels.Malformed;
import touchstone.labels.Names;
import touchstone.labels.choice.Option;

/** Something more to be said about a region, out of a list: the severity of an error, the side of a claim. */
public record Attribute(Optional<String> title, List<Option> options, Boolean required) {

    public Attribute(@Nullable Optional<String> title, @Nullable List<Option> options, @Nullable Boolean required) {
        this.title = Copies.optional(title);
        this.options = Copies.list(options);
        this.required = required != null && required;
        Malformed.unless(!this.options.isEmpty(), "options-missing", "an attribute needs at least one option");
        Names.distinct(this.options, Option::id, "option-twice");
    }

    /** An attribute with these values. */
    public static Attribute of(boolean required, String... options) {
        return new Attribute(null, List.of(options).stream().map(Option::of).toList(), required);
    }

    /** Whether the value can be chosen. */
    boolean allows(String value) {
        return options.stream().anyMatch(option -> option.id().equals(value));
    }
}
