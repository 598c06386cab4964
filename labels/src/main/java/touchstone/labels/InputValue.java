package touchstone.labels;

import java.util.List;

/** As much of an input as answers can refer to: its text, its messages, or nothing. */
public sealed interface InputValue {

    /** One text. */
    record Text(String text) implements InputValue {}

    /** The texts of a conversation's messages, in order. */
    record Messages(List<String> texts) implements InputValue {
        public Messages {
            texts = List.copyOf(texts);
        }
    }

    /** Something without text to point into. */
    record Other() implements InputValue {}
}
