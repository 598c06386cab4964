package touchstone.server.projects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/** Which items a review stage looks at. */
public sealed interface ReviewWhen {

    /** Every item. */
    record Always() implements ReviewWhen {
        @JsonValue
        @Override
        public String toString() {
            return "always";
        }
    }

    /** Items on which the people before disagree. */
    record Disagree() implements ReviewWhen {
        @JsonValue
        @Override
        public String toString() {
            return "disagree";
        }
    }

    /** Disagreements, and this share (above 0, at most 1) of the agreements. */
    record Sample(double share) implements ReviewWhen {

        /** Refuses shares outside (0, 1]. */
        public Sample {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException("a share lies above 0 and at most at 1");
            }
        }

        @JsonValue
        @Override
        public String toString() {
            return "sample: " + BigDecimal.valueOf(share).stripTrailingZeros().toPlainString();
        }
    }

    /** Reads {@code always}, {@code disagree} or {@code sample: 0.1}; empty when it is none of them. */
    static Optional<ReviewWhen> read(String text) {
        return switch (text) {
            case "always" -> Optional.of(new Always());
            case "disagree" -> Optional.of(new Disagree());
            default ->
                text.startsWith("sample:")
                        ? share(text.substring("sample:".length()).strip())
                        : Optional.empty();
        };
    }

    /** The one that {@code text} spells; refuses others with {@link IllegalArgumentException}. */
    @JsonCreator
    static ReviewWhen of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("not a review condition: " + text));
    }

    private static Optional<ReviewWhen> share(String text) {
        if (!text.matches("[01](\\.[0-9]{1,6})?|\\.[0-9]{1,6}")) {
            return Optional.empty();
        }
        double share = Double.parseDouble(text);
        return share > 0 && share <= 1 ? Optional.of(new Sample(share)) : Optional.empty();
    }
}
