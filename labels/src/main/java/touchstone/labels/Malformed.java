package touchstone.labels;

import java.util.OptionalInt;

/** A value that must not exist: refused where it would have been built. Carries a stable code and, for texts, the place. */
public final class Malformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final int position;

    /** A refusal without a place inside a text. */
    public Malformed(String code, String message) {
        this(code, message, -1);
    }

    /** A refusal at a 0-based position (UTF-16 units) of the text that was read. */
    public Malformed(String code, String message, int position) {
        super(message);
        this.code = code;
        this.position = position;
    }

    /** The stable name of what is wrong, such as {@code span-empty}. */
    public String code() {
        return code;
    }

    /** Where in the text it went wrong, when a text was read. */
    public OptionalInt position() {
        return position < 0 ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Refuses with the code when the condition is false. */
    public static void unless(boolean fine, String code, String message) {
        if (!fine) {
            throw new Malformed(code, message);
        }
    }
}
