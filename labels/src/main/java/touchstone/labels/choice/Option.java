package touchstone.labels.choice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Copies;
import touchstone.labels.Names;

/**
 * Something that can be chosen; with options of its own it is a branch of a taxonomy, which can be chosen too.
 *
 * @param id unique among its siblings
 * @param options what lies beneath it
 */
public record Option(String id, String title, Optional<String> help, Optional<String> clause, List<Option> options) {

    public Option(
            String id,
            @Nullable String title,
            @Nullable Optional<String> help,
            @Nullable Optional<String> clause,
            @Nullable List<Option> options) {
        this.id = Names.label(id);
        this.title = title == null || title.isBlank() ? id : title;
        this.help = Copies.optional(help);
        this.clause = Copies.optional(clause);
        this.options = Copies.list(options);
        Names.distinct(this.options, Option::id, "option-twice");
    }

    /** An option with nothing but an id. */
    public static Option of(String id) {
        return new Option(id, id, null, null, null);
    }

    /** A branch. */
    public static Option branch(String id, Option... options) {
        return new Option(id, id, null, null, List.of(options));
    }

    /** Its own path and those of everything beneath, parents first. */
    Stream<String> paths(String prefix) {
        String path = prefix + id;
        return Stream.concat(Stream.of(path), options.stream().flatMap(option -> option.paths(path + "/")));
    }

    /** Whether the path, from this character on, is this option's or one beneath it. */
    boolean leadsTo(String path, int from) {
        int end = from + id.length();
        return path.startsWith(id, from)
                && (end == path.length()
                        || path.charAt(end) == '/'
                                && options.stream().anyMatch(option -> option.leadsTo(path, end + 1)));
    }
}
