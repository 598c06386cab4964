package touchstone.server.filters;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import touchstone.labels.Question;

/** One condition of a filter line; an item is listed when all hold. Lists hold when one of their values does. */
public sealed interface Term {

    /** The item's state. */
    record Status(List<String> states) implements Term {}

    /** The number of the stage it is in. */
    record InStage(List<Integer> stages) implements Term {}

    /** One of its tags. */
    record Domain(List<String> tags) implements Term {}

    /** Its language. */
    record Language(List<String> languages) implements Term {}

    /** Somebody who holds or held a seat on it, by name. */
    record Person(List<String> names) implements Term {}

    /** Its priority. */
    record Priority(Order order, int than) implements Term {}

    /** Whether somebody flagged it. */
    record Flagged(boolean yes) implements Term {}

    /** Whether the blind answers differed. */
    record Disagreement(boolean yes) implements Term {}

    /** Its key; a {@code *} at the end stands for anything. */
    record Key(String key) implements Term {}

    /** A piece of its key or of its data, whatever the case. */
    record Text(String piece) implements Term {}

    /** The time since it came in. */
    record Age(Order order, Duration than) implements Term {}

    /** How often it was sent back. */
    record Returned(Order order, int than) implements Term {}

    /** What its verdict, or a prediction, says to a question. */
    record Said(Where where, Question question, List<String> values, Optional<Size> size) implements Term {}

    /** A comparison of a rating. */
    record Size(Order order, BigDecimal than) {}

    /** Whose answer is looked at. */
    enum Where {
        /** The item's newest verdict. */
        ANSWER,
        /** Any prediction. */
        PREDICTION
    }
}
