package touchstone.labels.condition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import touchstone.labels.condition.Expression.All;
import touchstone.labels.condition.Expression.Any;
import touchstone.labels.condition.Expression.Test;

/**
 * A yes-or-no rule over answers and item fields, written in a closed grammar:
 *
 * <pre>
 * condition  = all ("or" all)*            all = comparison ("and" comparison)*
 * comparison = subject (= | != | &lt;= | &gt;= | &lt; | &gt; | has) value  |  subject in [value, …]
 * subject    = question | checklist.criterion | item.domain | item.language | item.sensitivity
 * value      = word | 'text' | "text"
 * </pre>
 *
 * A comparison over a question without an answer, hidden, or without a number never holds, {@code !=} included.
 */
public final class Condition {
    /** The longest text of a condition. */
    public static final int LONGEST = 200;

    private final String text;
    private final Expression expression;

    private Condition(String text, Expression expression) {
        this.text = text;
        this.expression = expression;
    }

    /** Reads a condition; a {@link touchstone.labels.Malformed} says what was expected and at which position. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Condition parse(String text) {
        return new Condition(text, new ConditionReader(text, false).read());
    }

    /** Reads a condition whose subject may be left out and then is the question's own value. */
    static Condition parseOwn(String text) {
        return new Condition(text, new ConditionReader(text, true).read());
    }

    /** As it was written. */
    @JsonValue
    public String text() {
        return text;
    }

    /** What it means. */
    public Expression expression() {
        return expression;
    }

    /** Whether it is true of what is known. */
    public boolean holds(Facts facts) {
        return holds(expression, facts);
    }

    private static boolean holds(Expression expression, Facts facts) {
        return switch (expression) {
            case Any any -> any.parts().stream().anyMatch(part -> holds(part, facts));
            case All all -> all.parts().stream().allMatch(part -> holds(part, facts));
            case Test test ->
                facts.about(test.subject()).filter(said -> holds(test, said)).isPresent();
        };
    }

    private static boolean holds(Test test, Said said) {
        Value value = test.values().getFirst();
        return switch (test.operator()) {
            case EQUAL -> said.equal(value);
            case DIFFERENT -> !said.equal(value);
            case IN -> test.values().stream().anyMatch(said::equal);
            case HAS -> said.contains(value.text());
            case AT_MOST -> size(said, value).filter(order -> order <= 0).isPresent();
            case AT_LEAST -> size(said, value).filter(order -> order >= 0).isPresent();
            case LESS -> size(said, value).filter(order -> order < 0).isPresent();
            case MORE -> size(said, value).filter(order -> order > 0).isPresent();
        };
    }

    private static Optional<Integer> size(Said said, Value value) {
        Optional<BigDecimal> other = value.number();
        return said.number().flatMap(number -> other.map(number::compareTo));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition condition && condition.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
