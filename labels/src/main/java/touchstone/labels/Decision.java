package touchstone.labels;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a reviewer settled one question.
 *
 * @param take the name of the column that was right ({@code A}, {@code B}, …), {@code merge} or {@code own};
 *     empty while only a reason was written
 * @param reason why, in words
 * @param clauses the clauses that decide it
 */
public record Decision(Optional<String> take, String reason, List<String> clauses) {
    private static final Pattern TAKE = Pattern.compile("[A-Z]|merge|own");

    public Decision(@Nullable Optional<String> take, @Nullable String reason, @Nullable List<String> clauses) {
        this.take = Copies.optional(take);
        Malformed.unless(
                this.take.isEmpty() || TAKE.matcher(this.take.get()).matches(),
                "decision-take",
                "take is a column (A, B, …), merge or own");
        this.reason = reason == null ? "" : reason;
        this.clauses = Copies.list(clauses);
    }

    /** The 0-based column that was taken; empty for {@code merge}, {@code own} and nothing. */
    public OptionalInt column() {
        return take.filter(name -> name.length() == 1).stream()
                .mapToInt(name -> name.charAt(0) - 'A')
                .findFirst();
    }
}
