package touchstone.server.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer of a verdict comes from.
 *
 * @param source {@code agreement} of several people, {@code single} for one, {@code adjudication} by a reviewer
 * @param annotations what it rests on
 * @param take adjudication: the column that was right, {@code merge} or {@code own}
 * @param ambiguous why the question was judged ambiguous, when it was
 * @param confidence what the deciding person said, 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Source(
        Kind source,
        List<UUID> annotations,
        @Nullable UUID takenFrom,
        @Nullable String take,
        @Nullable String reason,
        @Nullable List<String> clauses,
        @Nullable String ambiguous,
        @Nullable Double confidence) {

    enum Kind {
        AGREEMENT,
        SINGLE,
        ADJUDICATION;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
