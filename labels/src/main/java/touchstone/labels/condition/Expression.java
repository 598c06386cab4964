package touchstone.labels.condition;

import java.util.List;
import java.util.stream.Stream;

/** A condition that was read. */
public sealed interface Expression {

    /** At least one holds. */
    record Any(List<Expression> parts) implements Expression {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** All hold. */
    record All(List<Expression> parts) implements Expression {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One comparison.
     *
     * @param values one, except for {@code in}
     * @param position where its subject stands in the text, 0-based
     */
    record Test(Subject subject, Operator operator, List<Value> values, int position) implements Expression {
        public Test {
            values = List.copyOf(values);
        }
    }

    /** Every comparison in it, in the order of the text. */
    default Stream<Test> tests() {
        return switch (this) {
            case Any(List<Expression> parts) -> parts.stream().flatMap(Expression::tests);
            case All(List<Expression> parts) -> parts.stream().flatMap(Expression::tests);
            case Test test -> Stream.of(test);
        };
    }
}
