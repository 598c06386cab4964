package touchstone.labels.condition;

import java.util.Optional;

/** What a condition speaks of. */
public sealed interface Subject {

    /** The answer to a question; {@code part} names one criterion of a checklist. */
    record OfQuestion(String question, Optional<String> part) implements Subject {}

    /** A field of the item. */
    record OfItem(ItemField field) implements Subject {}

    /** The value of the question that the condition belongs to: {@code cite: when <= 2}. */
    record Own() implements Subject {}

    /** The fields of an item that conditions may look at. */
    enum ItemField {
        /** The item's tags. */
        DOMAIN,
        /** The item's language. */
        LANGUAGE,
        /** How sensitive the material is. */
        SENSITIVITY
    }
}
