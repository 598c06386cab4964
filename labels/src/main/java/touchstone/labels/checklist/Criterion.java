package touchstone.labels.checklist;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Copies;
import touchstone.labels.Malformed;
import touchstone.labels.Names;

/**
 * One thing to be met or not.
 *
 * @param weight how much it counts beside the others, larger than 0
 */
public record Criterion(String id, String title, Optional<String> help, Optional<String> clause, Double weight) {

    public Criterion(
            String id,
            @Nullable String title,
            @Nullable Optional<String> help,
            @Nullable Optional<String> clause,
            @Nullable Double weight) {
        this.id = Names.label(id);
        this.title = title == null || title.isBlank() ? id : title;
        this.help = Copies.optional(help);
        this.clause = Copies.optional(clause);
        this.weight = weight == null ? 1 : weight;
        Malformed.unless(
                this.weight > 0 && Double.isFinite(this.weight), "weight", "a criterion's weight is larger than 0");
    }

    /** A criterion of weight 1. */
    public static Criterion of(String id) {
        return new Criterion(id, id, null, null, 1.0);
    }
}
