package touchstone.labels.condition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import touchstone.labels.Malformed;

/**
 * When something more is demanded with an answer: {@code always}, or {@code when} and a condition. In the condition the
 * subject may be left out and then is the question's own value: {@code when <= 2}, {@code when partial}, {@code when in [a, b]}.
 */
public sealed interface Demand {

    /** With every answer. */
    record Always() implements Demand {}

    /** With the answers for which the condition holds. */
    record When(Condition rule) implements Demand {}

    /** Reads {@code always} or {@code when …}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Demand parse(String text) {
        String written = text.strip();
        if (written.equals("always")) {
            return new Always();
        }
        Malformed.unless(written.startsWith("when "), "demand", "write 'always' or 'when' and a condition");
        return new When(Condition.parseOwn(written.substring("when ".length()).strip()));
    }

    /** As it is written. */
    @JsonValue
    default String text() {
        return switch (this) {
            case Always() -> "always";
            case When(Condition rule) -> "when " + rule.text();
        };
    }

    /** The condition, when there is one. */
    default Optional<Condition> condition() {
        return switch (this) {
            case Always() -> Optional.empty();
            case When(Condition rule) -> Optional.of(rule);
        };
    }

    /** Whether it applies to what is known. */
    default boolean holds(Facts facts) {
        return switch (this) {
            case Always() -> true;
            case When(Condition rule) -> rule.holds(facts);
        };
    }
}
