package touchstone.labels.relations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Copies;
import touchstone.labels.Names;

/**
 * A kind of link.
 *
 * @param from the labels it may start at; any when empty
 * @param to the labels it may end at; any when empty
 */
public record RelationType(
        String id, String title, Optional<String> help, Optional<String> clause, List<String> from, List<String> to) {

    public RelationType(
            String id,
            @Nullable String title,
            @Nullable Optional<String> help,
            @Nullable Optional<String> clause,
            @Nullable List<String> from,
            @Nullable List<String> to) {
        this.id = Names.label(id);
        this.title = title == null || title.isBlank() ? id : title;
        this.help = Copies.optional(help);
        this.clause = Copies.optional(clause);
        this.from = Copies.list(from);
        this.to = Copies.list(to);
    }

    /** A link between any two labels. */
    public static RelationType of(String id) {
        return new RelationType(id, id, null, null, null, null);
    }
}
